// Icons and marks as templates. Drawings are in icons/icons.svg; a mark is a shape that always has its word.

import { html } from "/lib/lit-html/lit-html.js";

/** An icon of the sprite, for the eye alone: the words beside it say the same. */
export const icon = (name) =>
  html`<svg class="icon" aria-hidden="true"><use href="/static/icons/icons.svg#${name}"></use></svg>`;

/** ● ok, ▲ warn, ◆ alarm, ■ news, ○ off; `words` is its text where no word stands beside it. */
export const mark = (kind, words) =>
  words
    ? html`<span class="mark ${kind}" role="img" aria-label=${words}></span>`
    : html`<span class="mark ${kind}" aria-hidden="true"></span>`;
