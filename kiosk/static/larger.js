// Larger text: few choices on a screen, a person first, one question after the other.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { both, name } from "/static/js/say.js";
import { sentence } from "./home.js";
import { isClosed, now } from "./tile.js";

export function larger(state, acts) {
  const group = state.groups.find(({ id }) => id === state.group);
  return html`<div class="question"><h1 class="stacked" tabindex="-1">${group ? name(group.name) : both("kiosk-question")}</h1></div>
    ${sentence(state)}
    <div class="choices">${group ? services(state, acts, group) : groups(state, acts)}</div>`;
}

const groups = (state, acts) => html`${person(state, acts)}
  ${state.groups.map((group) => choice(name(group.name), nothing, () => acts.open(group.id), state))}`;

const services = (state, acts, group) => html`
  ${group.services.map((service) => choice(name(service.name), now(state, service), () => acts.take(service.id), state))}
  <button class="btn plain back" @click=${acts.home}>${icon("left")}<span>${both("common-back")}</span></button>`;

const choice = (words, beneath, act, state) => html`<button class="choice" ?disabled=${isClosed(state)} @click=${act}>
  <span class="name stacked">${words}<span class="now">${beneath}</span></span>${icon("chevron")}
</button>`;

function person(state, acts) {
  const coming = Boolean(state.view?.help_since);
  return html`<button class="choice person" ?disabled=${state.helping || coming} @click=${acts.help}>
    ${coming ? mark("ok") : icon("hand")}
    <span class="name stacked">${both(coming ? "kiosk-help-coming" : "kiosk-help-me")}</span>
  </button>`;
}
