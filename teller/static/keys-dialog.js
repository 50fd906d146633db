// The list of keys, as the settings have them.

import { html } from "/lib/lit-html/lit-html.js";
import { both } from "/static/js/say.js";
import { frame } from "./dialog.js";
import { keyOf } from "./keys.js";

const KEYS = ["main", "recall", "no_show", "call_number", "finish", "transfer", "park", "undo", "help"];

const key = (seconds) => (place) => html`
  <div>
    <dt><kbd>${keyOf(place)}</kbd></dt>
    <dd>${both(`teller-key-${place.replace("_", "-")}`, { seconds })}</dd>
  </div>`;

/** The keys, each with what it does. */
export const keysDialog = (state) =>
  frame(
    { ...state, id: "keys" },
    html`<dl class="keys">${KEYS.map(key(state.view?.rules.undo_seconds))}</dl>`,
  );
