// What was just done, and the way back: eight seconds, longer while somebody is at it.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon } from "/static/js/icons.js";
import { both, sorry } from "/static/js/say.js";

const left = ({ until }) => Math.ceil((until - performance.now()) / 1000);
const held = () => Boolean(document.activeElement?.closest(".toast"));

/** The live region is always there, so that what comes into it is heard. */
export const toast = (state, acts) => html`<div class="toasts ${state.sheet ? "beside" : ""}" role="status">
  ${state.toast && (left(state.toast) > 0 || held()) ? shown(state, acts) : nothing}
</div>`;

const shown = ({ toast: { number, deed, problem }, toast: told, connection }, acts) => html`<div class="toast">
  <p class="stacked">${problem ? sorry(problem) : both(`manager-done-${deed}`, { number })}</p>
  ${problem
    ? html`<button class="btn stacked" @click=${acts.dismiss}>${both("common-close")}</button>`
    : html`<button class="btn" ?disabled=${connection.state !== "live"} @click=${acts.undo}>
        ${icon("undo")}<span class="stacked">${both("manager-undo")}</span>${seconds(told)}
      </button>`}
</div>`;

const seconds = (told) => (left(told) > 0 ? html`<span class="left" aria-hidden="true">${left(told)}</span>` : nothing);
