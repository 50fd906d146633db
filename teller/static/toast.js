// The undo toast: what happened, what undo will mend, and how long it can.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon } from "/static/js/icons.js";
import { both, zh } from "/static/js/say.js";
import { keyOf } from "./keys.js";

const SHOWN = 8_000;

/** Until when the toast stands (ms): as long as undo is possible while it has the focus, else 8 s. */
const end = ({ at, until }, held) => (held ? Date.parse(until) : Math.min(Date.parse(until), Date.parse(at) + SHOWN));

/** Whether the last action can still be taken back. */
export const canUndo = (view, now) => Boolean(view?.undo) && now < Date.parse(view.undo.until);

/** `held` while it has the focus, `hold(bool)` tells when that changes, `undo()` takes back. */
export function toast({ view, now, ready, held, hold, undo }) {
  if (!view?.undo || now >= end(view.undo, held)) return nothing;
  const { deed, number } = view.undo;
  const seconds = Math.ceil((end(view.undo, held) - now) / 1000);
  return html`
    <div class="toast" role="status" @focusin=${() => hold(true)} @focusout=${() => hold(false)}>
      <span class="stacked">${both(`teller-done-${deed}`, { number: number ?? "", counter: view.counter.id })}</span>
      <button type="button" class="btn" aria-disabled=${String(!ready)} @click=${undo}>
        ${icon("undo")} <span>${both("teller-undo")}</span>
        <span class="seconds" aria-hidden="true" lang="zh-Hans">${zh("teller-seconds", { seconds })}</span>
        <kbd>${keyOf("undo")}</kbd>
      </button>
    </div>`;
}
