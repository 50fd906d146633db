// A machine for a waiting customer: which one, what to say, and the answer; afterwards, how it went.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { both, first, name } from "/static/js/say.js";
import { hhmm } from "/static/js/time.js";
import { past, range } from "./phrases.js";
import { deed } from "./deed.js";
import { classOf, machineOf, machinesFor, queueOf } from "./tickets.js";

/** A ticket that waits: before anything is offered, and while an offer stands. */
export function offering(state, acts, ticket) {
  const machines = machinesFor(state.view, ticket);
  if (!machines.length) return { body: says("off", "manager-no-machine"), deeds: nothing };
  return ticket.machine ? offered(state, acts, ticket, machines) : notOffered(state, acts, ticket, machines);
}

const says = (kind, id, facts) => html`<p class="note ${kind}">${mark(kind)}<span class="stacked">${both(id, facts)}</span></p>`;

function notOffered(state, acts, ticket, machines) {
  const free = machines.filter((machine) => machine.state === "free");
  const chosen = free.find((machine) => machine.id === state.sheet.machine) ?? free[0];
  const body = html`${choice(state, ticket, machines, chosen?.id, (machine) => acts.choose({ machine }))}
    ${mayBeAsked(state, ticket) ? nothing : says("warn", "manager-only-if-asked")}`;
  if (!chosen) return { body, deeds: nothing };
  const words = both("manager-offer-machine", { machine: chosen.name });
  const kind = mayBeAsked(state, ticket) ? "main" : "other";
  return { body, deeds: deed(state, kind, words, () => acts.offer(ticket, chosen.id)) };
}

const mayBeAsked = ({ view }, ticket) => classOf(view, ticket.class).divertible;

// Refusing is as easy as accepting: two buttons of one size side by side; and the offer may stand for a while.
const offered = (state, acts, ticket, machines) => ({
  body: html`${choice(state, ticket, machines, ticket.machine, (machine) => acts.offer(ticket, machine))}
    ${toSay(state, ticket)} ${kept(state)}`,
  deeds: html`<div class="answers">
      ${deed(state, "main", both("manager-accepts"), () => acts.settle(ticket, "accept-diversion"))}
      ${deed(state, "other", both("manager-declines"), () => acts.settle(ticket, "decline-diversion"))}
    </div>
    <button class="btn plain" @click=${acts.close}>${both("manager-later")}</button>`,
});

const choice = (state, ticket, machines, chosen, choose) => html`<ul class="choices">
  ${machines.map((machine) => html`<li>${option(state, ticket, machine, machine.id === chosen, choose)}</li>`)}
</ul>`;

const option = (state, ticket, machine, chosen, choose) => html`<button
  class="choice"
  aria-pressed=${chosen}
  ?disabled=${machine.state === "full" || state.connection.state !== "live"}
  @click=${() => chosen || choose(machine.id)}
>
  ${icon("machine")}
  <span class="what">${name(machine.name)} ${free(machine)}</span>
  <span class="takes">${first("manager-takes", { minutes: machine.minutes[ticket.service] })}</span>
</button>`;

const free = ({ state }) => html`<span class="tag ${state === "free" ? "ok" : ""}">
  ${mark(state === "free" ? "ok" : "off")}${first(`manager-machine-${state}`)}
</span>`;

function toSay({ view }, ticket) {
  const machine = machineOf(view, ticket.machine);
  const facts = { service: queueOf(view, ticket.service).name, minutes: machine.minutes[ticket.service] };
  return html`<section class="to-say">
    <h3>${both("manager-to-say")}</h3>
    <p class="stacked">${both("manager-say-offer", facts)}</p>
  </section>`;
}

const kept = ({ view }) => html`<p class="kept">
  ${icon("shield")}<span>${both("manager-kept", { minutes: view.rules.place_kept_minutes })}</span>
</p>`;

/** A customer at a machine: done there, or back to the old place. */
export const diverted = (state, acts, ticket) => ({
  body: html`${keptUntil(ticket)} ${html`<p class="promise">${stillWaits(ticket)}</p>`}`,
  deeds: html`<div class="answers">
      ${deed(state, "main", both("manager-done-there"), () => acts.settle(ticket, "diversion-done"))}
      ${deed(state, "other", both("manager-came-back"), () => acts.settle(ticket, "return"))}
    </div>
    <div class="others">${deed(state, "other", both("manager-leave"), () => acts.settle(ticket, "leave"))}</div>`,
});

function keptUntil({ kept_until: until }) {
  if (!until) return nothing;
  const time = hhmm(until);
  return past(until) ? says("warn", "manager-place-over", { time }) : says("ok", "manager-place-until", { time });
}

const stillWaits = ({ ahead, wait }) =>
  wait ? first("manager-place-now", { count: ahead, range: range(wait) }) : nothing;
