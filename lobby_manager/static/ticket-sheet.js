// One ticket: what it is, how long it waits, and what can be done for its holder in its state.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { bar } from "/static/js/bars.js";
import { mark } from "/static/js/icons.js";
import { both, first, firstName, name } from "/static/js/say.js";
import { hhmm, minutesSince } from "/static/js/time.js";
import { classStep, moveStep, voidStep } from "./steps.js";
import { diverted, offering } from "./machine-choice.js";
import { age, PROMISES, range } from "./phrases.js";
import { deed } from "./deed.js";
import { classOf, machineOf, may, queueOf, ticketNow } from "./tickets.js";

const STEPS = { reclassify: classStep, move: moveStep, void: voidStep };
const MINUTE = 60_000;

/** The ticket as the view has it; else as it was fetched, which says less. */
function theTicket({ view, sheet }) {
  const { fetched } = sheet;
  return ticketNow(view, sheet.id) ?? (fetched && { ...fetched, class: fetched.priority_class, since: fetched.issued_at });
}

export function ticketSheet(state, acts) {
  const ticket = theTicket(state);
  if (!ticket) return { title: both("common-please-wait"), body: nothing };
  if (state.sheet.step) return STEPS[state.sheet.step](state, acts, ticket, hero(state.view, ticket));
  const { body, deeds } = content(state, acts, ticket);
  return { title: title(ticket), body: html`${hero(state.view, ticket)} ${body}`, deeds };
}

function title({ state, machine }) {
  if (state === "diverted") return both("state-diverted");
  return both(machine && state === "waiting" ? "manager-offer-title" : "manager-ticket");
}

function content(state, acts, ticket) {
  if (ticket.state === "waiting") return waiting(state, acts, ticket);
  if (ticket.state === "diverted") return diverted(state, acts, ticket);
  if (ticket.state === "no_show") return missed(state, acts, ticket);
  const over = !state.view.may[ticket.state].length;
  return { body: over ? ended() : nothing, deeds: others(state, acts, ticket) };
}

const hero = (view, ticket) => html`<div class="hero">
  <b class="number">${ticket.number}</b>
  <div>
    <p class="what">${name(queueOf(view, ticket.service).name)}</p>
    <p>${firstName(classOf(view, ticket.class).name)} · ${first(`state-${ticket.state.replace("_", "-")}`)}${where(view, ticket)}</p>
  </div>
</div>`;

function where(view, { state, counter, for_counter: sentTo, machine }) {
  if (state === "diverted" && machine) return html` · ${firstName(machineOf(view, machine).name)}`;
  const at = counter ?? sentTo;
  return at ? html` · ${first("common-counter", { counter: at })}` : nothing;
}

function waiting(state, acts, ticket) {
  const { body, deeds } = offering(state, acts, ticket);
  const rest = ticket.machine ? nothing : others(state, acts, ticket);
  return { body: html`${promise(ticket)} ${body}`, deeds: html`${deeds} ${rest}` };
}

const ended = () => html`<p class="note">${mark("off")}<span class="stacked">${both("manager-ended")}</span></p>`;

// How long it waits against its promise, and what is still to come. A ticket found by number knows no promise.
const promise = (ticket) => html`<div class="promise">
  ${ticket.call_by ? promiseBar(ticket) : nothing}
  <p>${first("manager-waited", { age: age(ticket.since) })} · ${ahead(ticket)} ${ticket.promise ? tag(ticket.promise) : nothing}</p>
</div>`;

const ahead = ({ ahead: count, wait }) =>
  count === null ? nothing : first("manager-still", { count, range: range(wait) });

const tag = (promised) => html`<span class="tag ${PROMISES[promised].kind}">
  ${mark(PROMISES[promised].kind)}${first(PROMISES[promised].id)}
</span>`;

function promiseBar({ since, call_by: due, promise: promised }) {
  const promisedMinutes = (Date.parse(due) - Date.parse(since)) / MINUTE;
  const waited = minutesSince(since);
  const whole = Math.max(promisedMinutes / 0.8, waited, 1);
  return html`${bar({
      share: waited / whole,
      promise: promisedMinutes / whole,
      kind: promised === "kept" ? "" : "warn",
      words: first("manager-promise-bar", { waited, promise: Math.round(promisedMinutes) }),
    })}
    <p class="due">${both("manager-call-by", { time: hhmm(due) })}</p>`;
}

const missed = (state, acts, ticket) => ({
  body: html`<p class="note news">
    ${mark("news")}<span class="stacked">
      ${ticket.return_until
        ? both("manager-may-return", { time: hhmm(ticket.return_until), count: state.view.rules.return_behind })
        : both("manager-was-missed")}
    </span>
  </p>`,
  deeds: html`${deed(state, "main", both("manager-return"), () => acts.settle(ticket, "return"))} ${others(state, acts, ticket)}`,
});

// The deeds beside the main one. Those that need a choice or a reason lead on to a step of their own.
function others(state, acts, ticket) {
  const step = (name) => () => acts.choose({ step: name, chosen: null, reason: "" });
  const rest = [
    ["reclassify", "manager-class", step("reclassify")],
    ["move", "manager-move", step("move")],
    ["leave", "manager-leave", () => acts.settle(ticket, "leave")],
    ["void", "manager-void", step("void")],
  ].filter(([action]) => may(state.view, ticket, action));
  const paper = isWithoutPaper(state.view, ticket) ? deed(state, "other", both("manager-reprint"), () => acts.reprint(ticket)) : nothing;
  return html`<div class="others">${paper} ${rest.map(([, id, act]) => deed(state, "other", both(id), act))}</div>`;
}

const isWithoutPaper = (view, { id }) => view.kiosks.some((kiosk) => kiosk.without_paper.includes(id));
