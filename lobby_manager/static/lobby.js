// The page under the sheets: the live lobby, and what stands there when there is none.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both, first, sorry } from "/static/js/say.js";
import { counters } from "./counters.js";
import { counts } from "./counts.js";
import { deed } from "./deed.js";
import { devices } from "./devices.js";
import { offering } from "./offering.js";
import { queues } from "./queues.js";
import { todo } from "./todo.js";

/** The open day. */
export const lobby = (state, acts) => html`<h1 class="unseen" tabindex="-1">${both("manager-title")}</h1>
  <div class="lobby ${isCalm(state.view) ? "calm-day" : ""}">
    ${isCalm(state.view) ? calm(state) : panels(state, acts)} ${counters(state, acts)} ${devices(state)}
  </div>`;

const isCalm = ({ head, todo, offered, diverted }) =>
  head.waiting === 0 && todo.length === 0 && offered.length === 0 && diverted.length === 0;

const panels = (state, acts) => html`${queues(state, acts)} ${offering(state, acts)} ${todo(state, acts)}`;

// Calm is only what is known to be calm now.
const calm = ({ view, connection }) => html`<section class="panel calm">
  ${mark(connection.state === "live" ? "ok" : "off")}
  <h2 class="stacked">${both("manager-calm")}</h2>
  ${counts(view.counts)}
</section>`;

/** Before the doors open, and after they have closed. */
export function closed(state, acts) {
  const { view, refused, sheet } = state;
  return html`<section class="alone">
  <h1 class="stacked" tabindex="-1">${both(`manager-day-${view.day.state}`)}</h1>
  ${view.day.state === "closed" ? counts(view.counts) : nothing}
  ${refused?.place === "page" ? html`<p class="note warn" role="alert">${mark("warn")}<span class="stacked">${sorry(refused.problem)}</span></p>` : nothing}
  ${deed(state, sheet ? "other" : "main", both("manager-open-day"), acts.openDay)}
</section>`;
}

// After 300 ms (by the style sheet): the frame stays, bars stand where values will be.
export const loading = () => html`<h1 class="unseen" tabindex="-1">${both("manager-title")}</h1>
  <div class="lobby loading" role="status" aria-label=${first("common-please-wait")}>
    ${["manager-queues", "manager-offering", "manager-todo"].map(
      (id) => html`<section class="panel"><h2>${both(id)}</h2>${bones(4)}</section>`,
    )}
    <div class="counters">${[1, 2, 3, 4, 5].map(() => html`<div class="counter">${bones(2)}</div>`)}</div>
  </div>`;

const bones = (count) => Array.from({ length: count }, () => html`<p class="bones"><span class="bone"></span><span class="bone"></span></p>`);

/** The box does not let the tablet in just now. */
export const refused = ({ connection }) => html`<section class="alone" role="alert">
  ${mark("off")}
  <h1 class="stacked" tabindex="-1">${sorry(connection.problem)}</h1>
</section>`;

/** The tablet lost its rights: only a person can mend that. */
export const signedOut = ({ connection }) => html`<section class="alone" role="alert">
  ${mark("off")}
  <h1 class="stacked" tabindex="-1">${both("manager-signed-out")}</h1>
  <p class="stacked">${sorry(connection.problem)}</p>
  <a class="btn main stacked" href="/sign-in?next=/tablet">${both("access-title")}</a>
</section>`;
