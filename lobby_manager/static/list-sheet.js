// A list of tickets: a queue, those who missed their call, those who wait too long, those without paper.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both, first, firstName } from "/static/js/say.js";
import { hhmm } from "/static/js/time.js";
import { age, PROMISES } from "./phrases.js";
import { fault } from "./todo.js";
import { classOf, kioskOf, queueOf, ticketNow } from "./tickets.js";

export function listSheet({ view, sheet }, acts) {
  const tickets = listed(view, sheet);
  const title = sheet.of === "queue" ? queueTitle(view, sheet.service) : both(`manager-list-${sheet.of}`);
  return { title, body: html`${about(view, sheet)} ${ticketList(view, tickets, acts, "manager-list-empty")}` };
}

const queueTitle = (view, service) => both("manager-queue-title", { service: queueOf(view, service).short });

function listed(view, { of, service, kiosk }) {
  if (of === "queue") return view.waiting.filter((ticket) => ticket.service === service);
  if (of === "missed") return view.missed;
  const task = view.todo.find((one) => one.kind === of && one.kiosk === kiosk);
  return (task?.tickets ?? []).map((id) => ticketNow(view, id)).filter(Boolean);
}

// What to do about a printer stands over the numbers that have no paper: they are good without it.
function about(view, { of, kiosk }) {
  if (of !== "printer") return nothing;
  const here = kioskOf(view, kiosk);
  if (!here.without_paper.length) return nothing;
  const facts = { kiosk: here.name, fault: fault(here) };
  const unsure = here.printer === "unsure";
  return html`<p class="note ${unsure ? "warn" : "alarm"}">
    ${mark(unsure ? "warn" : "alarm")}<span class="stacked">${both(unsure ? "manager-printer-unsure-how" : "manager-printer-how", facts)}</span>
  </p>`;
}

/** The tickets as rows that open; the sentence `none` where there are none. */
export const ticketList = (view, tickets, acts, none) =>
  tickets.length
    ? html`<ul class="tickets">
        ${tickets.map((ticket) => html`<li>${row(view, ticket, acts)}</li>`)}
      </ul>`
    : html`<p class="none">${both(none)}</p>`;

const row = (view, ticket, acts) => html`<button class="ticket" @click=${() => acts.open({ kind: "ticket", id: ticket.id })}>
  <b class="number">${ticket.number}</b>
  <span>
    ${firstName(queueOf(view, ticket.service).short)} · ${firstName(classOf(view, ticket.class).name)}<br />
    <small>${first("manager-waited", { age: age(ticket.since) })}${due(ticket)}</small>
  </span>
  ${standing(ticket)}
</button>`;

const due = ({ state, call_by: callBy }) =>
  state === "waiting" ? html` · ${first("manager-call-by", { time: hhmm(callBy) })}` : nothing;

function standing({ promise, state, return_until: until }) {
  if (promise) return tag(PROMISES[promise].kind, first(PROMISES[promise].id));
  if (until) return tag("news", first("manager-return-until", { time: hhmm(until) }));
  return tag("", first(`state-${state.replace("_", "-")}`));
}

const tag = (kind, words) => html`<span class="tag ${kind}">${kind ? mark(kind) : nothing}${words}</span>`;
