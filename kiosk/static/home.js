// The first screen: what would you like to do? The whole tree of services, each with its wait.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon } from "/static/js/icons.js";
import { both, name, sorry } from "/static/js/say.js";
import { waitingNow } from "./seated.js";
import { tile } from "./tile.js";

export function home(state, acts) {
  return html`${state.seated ? waitingNow(state) : nothing}
    <div class="question"><h1 class="stacked" tabindex="-1">${both("kiosk-question")}</h1></div>
    ${sentence(state)}
    <div class="groups">${state.groups.map((group, index) => section(state, acts, group, index === 0))}</div>`;
}

/** One polite sentence: numbers are not given now, or this one was not. */
export function sentence(state) {
  if (state.refused) return note(sorry(state.refused));
  return state.view && !state.view.open ? note(both("kiosk-closed")) : nothing;
}

const note = (words) => html`<p class="note warn" role="alert">
  <span class="mark warn" aria-hidden="true"></span><span class="stacked">${words}</span>
</p>`;

const section = (state, acts, group, isFirst) => html`<section class="group" aria-labelledby="group-${group.id}">
  <h2><span id="group-${group.id}">${name(group.name)}</span>${isFirst ? key() : nothing}</h2>
  <div class="tiles">${group.services.map((service) => tile(state, acts, service))}</div>
</section>`;

// What the two little drawings on every tile mean, for those who do not read the leading language.
const key = () => html`<span class="key" aria-hidden="true">
  ${icon("clock")}<span>${both("kiosk-key-wait")}</span>${icon("people")}<span>${both("kiosk-key-waiting")}</span>
</span>`;
