// The number: the screen a customer remembers, photographs or scans, whatever the paper does.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon } from "/static/js/icons.js";
import { both, first, name } from "/static/js/say.js";
import { hasFault, paper } from "./paper.js";
import { range } from "./tile.js";

export function ticketScreen(state, acts) {
  const { ticket } = state;
  const service = serviceOf(state, ticket.service);
  const printed = state.view?.papers.find((one) => one.ticket === ticket.id);
  return html`<div class="ticket">
    <p class="unseen" role="status">${first("kiosk-your-number")} ${ticket.number}</p>
    ${number(ticket, service)} ${where(printed, ticket, service)} ${paper(printed, state)}
    ${state.publicUrl ? onThePhone(state, ticket) : nothing}
    <div class="end">${state.leaving === null ? nothing : stay(acts)} ${done(state, acts)}</div>
  </div>`;
}

const stay = (acts) => html`<button class="btn other stacked" @click=${acts.stay}>${both("kiosk-stay")}</button>`;

const done = ({ leaving }, acts) => html`<button class="btn main stacked" @click=${acts.home}>
  ${leaving === null ? both("kiosk-done") : leave(leaving)}
</button>`;

const leave = (seconds) => html`<span class="lead">${first("kiosk-done")}</span>
  <span class="also" role="timer">${first("kiosk-leaving", { seconds })}</span>`;

const serviceOf = (state, id) => state.groups.flatMap((group) => group.services).find((one) => one.id === id);

const number = (ticket, service) => html`<section class="card your-number">
  <h1 class="stacked" tabindex="-1">${both("kiosk-your-number")}</h1>
  <p class="number">${ticket.number}</p>
  <p class="service">${name(service.name)}</p>
  ${ticket.wait ? facts(ticket) : nothing}
</section>`;

const facts = ({ wait, ahead }) => html`<dl>
  <div>
    <dt>${both("kiosk-wait-label")}</dt>
    <dd>${wait.high ? html`<b>${range(wait)}</b> ${both("kiosk-minutes")}` : html`<b class="words">${first("common-no-wait")}</b>`}</dd>
  </div>
  <div>
    <dt>${both("kiosk-ahead-label")}</dt>
    <dd><b>${ahead}</b> ${both("kiosk-people-unit", { count: ahead })}</dd>
  </div>
</dl>`;

// A number can be called while its holder still stands here; then "sit down" would be untrue.
function where(printed, ticket, service) {
  const counter = printed?.counter ?? ticket.counter;
  return counter ? place("right", both("kiosk-straight", { counter })) : sit(printed, ticket, service);
}

const sit = (printed, { wait }, { zone, machine }) =>
  place("pin", both("kiosk-sit", { zone }), machine && wait?.high && !hasFault(printed) ? besides(machine) : nothing);

const place = (drawing, words, more = nothing) => html`<section class="card where" aria-live="polite">
  ${icon(drawing)}
  <div><p class="stacked">${words}</p>${more}</div>
</section>`;

const besides = (machine) => html`<p class="besides stacked">${both("kiosk-machine-besides", { machine })}</p>`;

function onThePhone(state, ticket) {
  const code = html`<img src="/kiosk/${state.kiosk}/qr${ticket.link}" alt=${first("kiosk-qr")} />`;
  return html`<section class="card phone">
    ${state.demo ? html`<a href=${ticket.link} target="_blank" rel="noopener">${code}</a>` : code}
    <div>
      <p class="title stacked">${both("kiosk-phone")}</p>
      <p class="more stacked">${both("kiosk-phone-more")}</p>
    </div>
  </section>`;
}
