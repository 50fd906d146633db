// The frame of a dialog: what lies over the console for a moment, and gives the focus back when it goes.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { ref } from "/lib/lit-html/directives/ref.js";
import { icon, mark } from "/static/js/icons.js";
import { both, first, sorry } from "/static/js/say.js";
import { away, awayWords } from "./away.js";

// A dialog can only open once it stands in the page, which is a moment after its template was made.
const opened = (element) => queueMicrotask(() => element?.isConnected && !element.open && element.showModal());

/** Give the focus back to where it was: a dialog that is closed does, one that is removed does not. */
export const closeDialog = () => document.querySelector("dialog")?.close();

const warning = (words) => html`<p class="note warn">${mark("warn")}<span class="stacked">${words}</span></p>`;

function told(problem, connection) {
  if (away(connection)) return warning(awayWords(connection));
  return problem ? warning(sorry(problem)) : nothing;
}

/** A dialog with its heading; `closed()` is told when it went, `problem` is a refusal to be read in it. */
export const frame = ({ id, closed, problem, connection }, content) => html`
  <dialog class="over" aria-labelledby="dialog-heading" ${ref(opened)} @close=${closed}>
    <header>
      <h2 id="dialog-heading">${both(`teller-${id}`)}</h2>
      <button type="button" class="close" aria-label=${first("common-close")} @click=${closeDialog}>${icon("close")}</button>
    </header>
    ${content}
    <div class="told" role="status">${told(problem, connection)}</div>
  </dialog>`;

/** The way back, and the one deed. */
export const deeds = (id) => html`
  <p class="deeds">
    <button type="button" class="btn" @click=${closeDialog}>${both("common-back")}</button>
    <button class="btn main">${both(id)}</button>
  </p>`;

/** What a form says that was sent with something missing; style sheets show it then. */
export const incomplete = (id) => html`
  <div class="incomplete" role="status">${warning(both(id))}</div>`;

/** Read a complete form and hand its fields on, instead of leaving the page; an incomplete one says so itself. */
export const sending = (act) => (event) => {
  const form = event.target;
  event.preventDefault();
  form.classList.toggle("tried", !form.checkValidity());
  if (form.checkValidity()) act(Object.fromEntries(new FormData(form)));
  else form.querySelector("input:invalid").focus();
};
