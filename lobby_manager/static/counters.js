// The counters: who is called or served there, since when, and what each can do.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both, first, firstName } from "/static/js/say.js";
import { age } from "./phrases.js";
import { queueOf } from "./tickets.js";

const PAUSES = ["lunch", "break", "handover", "away"];

export const counters = ({ view }, acts) => html`<section class="counters" aria-label=${first("manager-counters")}>
  ${view.counters.map((counter) => (counter.ticket ? taken(view, counter, acts) : untaken(view, counter)))}
</section>`;

const taken = (view, counter, acts) => html`<button
  class="counter"
  @click=${() => acts.open({ kind: "ticket", id: counter.ticket.id })}
>
  ${head(counter)}
  <b class="number">${counter.ticket.number}</b>
  <span class="doing">${doing(view, counter.ticket)} · ${age(counter.ticket_since)}</span>
  ${services(view, counter)}
</button>`;

const doing = (view, { state, service }) =>
  state === "called" ? html`${mark("news")} ${first("state-called")}` : firstName(queueOf(view, service).short);

const untaken = (view, counter) => html`<div class="counter ${counter.status}">
  ${head(counter)}
  <p class="doing stacked">${both(`manager-counter-${counter.status}`)}</p>
  ${counter.status === "paused" ? html`<p class="doing">${pause(counter)}</p>` : nothing}
  ${services(view, counter)}
</div>`;

// A device that signs on for whoever sits there has no name to show.
const head = ({ id, staff }) => html`<span class="head">
  <b>${first("manager-counter", { counter: id })}</b>${staff && !staff.includes(":") ? html`<span>${staff}</span>` : nothing}
</span>`;

const pause = ({ pause_reason: reason, since }) =>
  html`${PAUSES.includes(reason) ? html`${first(`common-pause-${reason}`)} · ` : nothing}${age(since)}`;

const services = (view, counter) => html`<span class="services">
  ${counter.services.map((service) => firstName(queueOf(view, service).short)).join(first("manager-comma"))}
</span>`;
