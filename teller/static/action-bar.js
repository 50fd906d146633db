// The action bar: six places that never move; what does not apply is dimmed where it stands.

import { html } from "/lib/lit-html/lit-html.js";
import { both, first } from "/static/js/say.js";
import { keyOf } from "./keys.js";
import { places } from "./places.js";

const KEYS = { "no-show": "no_show" };

const label = ({ label, next }) =>
  both(next ? `teller-deed-${label}-who` : `teller-deed-${label}`, next ? { number: next } : {});

/** Why a place cannot be pressed at this moment, in place of its key: the seconds that its key keeps still. */
const hint = (seconds, place) =>
  seconds > 0
    ? html`<span class="steady">${first("teller-seconds", { seconds })}</span>`
    : html`<kbd>${keyOf(KEYS[place] ?? place)}</kbd>`;

/**
 * `wait(place, deed)` tells how many ms a place still keeps still, `ready` whether deeds can be done at all,
 * `press(place)` does one.
 */
export function actionBar({ view, now, ready, wait, press }) {
  const next = view?.next[0]?.number;
  const calls = (deed) => deed === "call-next" || deed === "finish-and-call-next";
  const button = ({ place, label: words, deed }) => {
    const seconds = deed ? Math.ceil(wait(place, deed) / 1000) : 0;
    return html`
      <button
        type="button"
        id="place-${place}"
        class="place ${place === "main" ? "main" : ""}"
        aria-disabled=${String(!ready || !deed || seconds > 0)}
        @click=${() => press(place)}
      >
        <span class="stacked">${label({ label: words, next: calls(words) && next })}</span>
        ${hint(seconds, place)}
      </button>`;
  };
  return html`<div class="places" role="group" aria-label=${first("teller-actions")}>${places(view, now).map(button)}</div>`;
}
