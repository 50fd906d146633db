// What became of the day's numbers: large where nothing else is to be seen, one line elsewhere.

import { html } from "/lib/lit-html/lit-html.js";
import { both, first } from "/static/js/say.js";

const KINDS = ["issued", "served", "diverted", "no_show", "left"];
const id = (kind) => `manager-count-${kind.replace("_", "-")}`;

/** Each count with its name. */
export const counts = (found) => html`<dl class="counts">
  ${KINDS.map((kind) => html`<div><dt class="stacked">${both(id(kind))}</dt><dd>${found[kind]}</dd></div>`)}
</dl>`;

/** The same in a line. */
export const countsLine = (found) => html`<p class="footer counts-line">
  ${KINDS.map((kind) => html`<span>${first(id(kind))} <b>${found[kind]}</b></span>`)}
</p>`;
