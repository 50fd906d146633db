// The middle of the console: the present customer, or why nobody is there, and what was just refused.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both, first, sorry } from "/static/js/say.js";
import { away, awayWords } from "./away.js";
import { idle } from "./idle.js";
import { present } from "./present.js";

const warning = (words) => html`<p class="note warn">${mark("warn")} <span class="stacked">${words}</span></p>`;

const note = (words) => html`<p class="note"><span class="stacked">${words}</span></p>`;

function sentence({ problem, dialog, connection, nobody }) {
  if (away(connection)) return warning(awayWords(connection));
  if (problem && !dialog) return warning(sorry(problem));
  return nobody ? note(both("reason-nobody-waiting")) : nothing;
}

const loading = html`<span class="bone tall"></span><span class="bone"></span>`;

function content(state) {
  const told = html`<div class="told" role="status">${sentence(state)}</div>`;
  if (!state.view) return html`${loading} ${told}`;
  if (state.view.ticket) return present({ ...state, told });
  return html`${idle(state)} ${told}`;
}

/** The card in the middle, from the console's state with the time `now` and the `signOn` of its form. */
export const centre = (state) => html`
  <section class="present card" aria-label=${first("teller-present")}>${content(state)}</section>`;
