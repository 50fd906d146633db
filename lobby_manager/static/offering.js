// Whom a machine would help: the best offers with what they save, and who is on the way already.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { bold, both, first, firstName } from "/static/js/say.js";
import { hhmm } from "/static/js/time.js";
import { deed } from "./deed.js";
import { past } from "./phrases.js";
import { machineOf, queueOf } from "./tickets.js";

export const offering = (state, acts) => html`<section class="panel offering" aria-labelledby="offering">
  <h2 id="offering">${both("manager-offering")} <small>${first("manager-place-kept")}</small></h2>
  ${state.view.suggestions.length ? offers(state, acts) : noOffers(state.view)}
  ${underWay(state.view, acts)}
</section>`;

const offers = (state, acts) => html`<ul class="rows">
  ${state.view.suggestions.map((found, index) => html`<li>${candidate(state, acts, found, index === 0)}</li>`)}
</ul>`;

const noOffers = ({ crowded }) => html`<p class="no-offers">
  ${mark("ok")}<span class="stacked">${both(crowded ? "manager-no-offers" : "manager-not-crowded")}</span>
</p>`;

// Only the best one is filled, and none behind an open sheet: there is one filled button on the screen.
const candidate = (state, acts, found, best) => html`<div class="candidate">
  <button class="about" @click=${() => acts.open({ kind: "ticket", id: found.id })}>
    <b class="number">${found.number}</b> <b>${firstName(queueOf(state.view, found.service).short)}</b>
    <span class="to">${icon("right")}${first("manager-free-now", { machine: machineOf(state.view, found.machine).name })}</span>
    <span class="saves">${bold("manager-saves", { range: `${found.saves.low}–${found.saves.high}` }, "range")}${behind(found)}</span>
  </button>
  ${deed(state, best && !state.sheet ? "main" : "other", toOffer(found), () => acts.offer(found, found.machine))}
</div>`;

const toOffer = ({ number }) => html`${both("manager-offer")}<span class="unseen">${number}</span>`;

const behind = ({ behind: people, behind_minutes: each }) =>
  people ? html` · ${first("manager-saves-behind", { people, minutes: Math.max(1, Math.round(each)) })}` : nothing;

function underWay({ offered, diverted, machines }, acts) {
  if (!offered.length && !diverted.length) return nothing;
  return html`<h3>${both("manager-under-way")}</h3>
    <ul class="chips">
      ${[...offered, ...diverted].map((ticket) => html`<li>${chip(ticket, machines, acts)}</li>`)}
    </ul>`;
}

const chip = (ticket, machines, acts) => html`<button
  class="chip"
  @click=${() => acts.open({ kind: "ticket", id: ticket.id })}
>
  <b class="number">${ticket.number}</b>
  <span>${firstName(machines.find((machine) => machine.id === ticket.machine).name)}<br />${whereabouts(ticket)}</span>
</button>`;

function whereabouts({ kept_until: until }) {
  if (!until) return html`${mark("off")} ${first("manager-offered")}`;
  const kind = past(until) ? "warn" : "ok";
  return html`${mark(kind)} ${first(past(until) ? "manager-kept-over" : "manager-kept-until", { time: hhmm(until) })}`;
}
