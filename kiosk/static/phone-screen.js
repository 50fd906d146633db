// What the phone shows in each state of its ticket: one thing at a time, the number always.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { both, first, lead, name } from "/static/js/say.js";
import { line } from "./phone-line.js";
import { range } from "./tile.js";

/** The page of the ticket in `state`, or that it has ended. */
export function phoneScreen(state) {
  const go = state.ticket?.state === "called" && !state.stale;
  return html`<div class="phone ${go ? "go" : ""} ${state.stale ? "stale" : ""}">
    ${top(state)}
    <main>${go ? now(state) : html`${state.ticket ? number(state) : nothing} ${state.stale ? old(state) : nothing} ${body(state)}`}</main>
    ${state.ticket && !state.stale ? fresh(state) : nothing}
  </div>`;
}

const top = (state) => html`<header class="top">
  <svg class="logo" aria-hidden="true"><use href="/static/icons/icons.svg#branch"></use></svg>
  <b>${state.branch[lead()]}</b>
  <button lang=${lead() === "zh" ? "en" : "zh-Hans"} @click=${state.language}>${first("phone-other-language")}</button>
</header>`;

const number = ({ ticket, service }) => html`<h1 class="id"><b>${ticket.number}</b> <span>${name(service)}</span></h1>`;

const old = ({ freshAt }) => html`<p class="note warn" role="status">
  ${mark("warn")}<span class="stacked">${both("phone-stale", { at: freshAt })}</span>
</p>`;

const fresh = ({ freshAt }) => html`<footer class="fresh">
  ${mark("ok")}<span>${first("phone-fresh", { at: freshAt })} · ${both("phone-live")}</span>
</footer>`;

const now = ({ ticket }) => html`<div class="now" role="alert">
  <h1 class="stacked">${both("phone-go")}</h1>
  <p class="card to"><b class="number">${ticket.counter}</b><span>${both("phone-counter")}</span></p>
  <p class="number own">${ticket.number}</p>
</div>`;

const SAYS = {
  waiting,
  diverted: (state) => html`${tip("machine", both("phone-diverted"))} ${waiting(state)}`,
  called: ({ ticket }) => told(both("phone-was-called", { counter: ticket.counter })),
  serving: ({ ticket }) => told(both("phone-serving", { counter: ticket.counter })),
  parked: () => told(both("phone-parked")),
  no_show: ({ returnMinutes }) => told(both("phone-missed", { minutes: returnMinutes })),
};

const body = (state) => (SAYS[state.ticket?.state] ?? ended)(state);

const ended = ({ ticket }) => (ticket ? told(both("phone-ended")) : nothingThere());

const nothingThere = () => html`<h1 class="card told stacked">${both("phone-ended")}</h1>`;

const told = (words) => html`<section class="card told"><p class="stacked">${words}</p></section>`;

const tip = (drawing, words) => html`<p class="note news tip">${icon(drawing)}<span class="stacked">${words}</span></p>`;

function waiting(state) {
  const { ahead, wait } = state.ticket;
  return html`<section class="card">
      <h2>${both("phone-ahead")}</h2>
      <p class="big"><b>${ahead}</b><span>${both("kiosk-people-unit", { count: ahead })}</span></p>
      ${state.stale ? nothing : line(ahead)}
      <div class="about">
        <h2>${both("phone-about")}</h2>
        <p><b>${wait.high ? range(wait) : first("common-no-wait")}</b> ${wait.high ? both("kiosk-minutes") : nothing}</p>
      </div>
    </section>
    ${state.stale ? nothing : tip("pin", both("phone-sit", { zone: state.zone }))}`;
}
