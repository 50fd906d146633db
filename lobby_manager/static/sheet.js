// The sheet over half of the tablet: its heading, what it is about, and the deeds at its foot.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { both, first, sorry } from "/static/js/say.js";
import { daySheet } from "./day-sheet.js";
import { findSheet } from "./find-sheet.js";
import { listSheet } from "./list-sheet.js";
import { ticketSheet } from "./ticket-sheet.js";

const KINDS = { ticket: ticketSheet, list: listSheet, find: findSheet, day: daySheet };

/** Each kind gives {title, body, deeds}; title and deeds are templates. */
export function sheet(state, acts) {
  const { title, body, deeds } = KINDS[state.sheet.kind](state, acts);
  return html`<div class="scrim" @click=${acts.close}></div>
    <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="sheet-title">
      <header>
        ${state.sheet.from ? round("left", "common-back", acts.back) : nothing}
        <h2 id="sheet-title" tabindex="-1">${title}</h2>
        ${round("close", "common-close", acts.close)}
      </header>
      <div class="body">${body}</div>
      <footer class="deeds">${refusal(state)} ${away(state)} ${deeds ?? nothing}</footer>
    </section>`;
}

const round = (drawing, id, act) =>
  html`<button class="round" aria-label=${first(id)} @click=${act}>${icon(drawing)}</button>`;

const note = (kind, words, id) => html`<p class="note ${kind}" role="alert" id=${id ?? nothing}>
  ${mark(kind)}<span class="stacked">${words}</span>
</p>`;

const refusal = ({ refused }) => (refused?.place === "sheet" ? note("warn", sorry(refused.problem)) : nothing);

const away = ({ connection }) =>
  connection.state === "live" ? nothing : note("off", both("manager-not-connected"), "why-not-here");
