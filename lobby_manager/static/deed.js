// A button that does something at the box: it rests while the box is away, and the note it points to says why.

import { html, nothing } from "/lib/lit-html/lit-html.js";

/** `kind` is main, other or plain; `ready` whether all that it needs has been chosen. */
export function deed(state, kind, words, act, { ready = true } = {}) {
  const live = state.connection.state === "live";
  return html`<button
    class="btn ${kind} stacked"
    ?disabled=${!live || !ready}
    aria-describedby=${live ? nothing : state.sheet ? "why-not-here" : "why-not"}
    @click=${act}
  >
    ${words}
  </button>`;
}
