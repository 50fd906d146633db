// The dialog that asks why to pause; signing off is here too.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { both } from "/static/js/say.js";
import { closeDialog, frame } from "./dialog.js";
import { pauseWord } from "./idle.js";

const reason = (state) => (code) => html`
  <button type="button" class="btn other" @click=${() => state.send("pause", { reason: code })}>${pauseWord(code, code)}</button>`;

/** Ask why to pause; going home is here too. */
export const breakDialog = (state) =>
  frame(
    { ...state, id: "break-why" },
    html`
      <div class="reasons">${state.view.may.includes("pause") ? state.view.pause_reasons.map(reason(state)) : nothing}</div>
      <p class="deeds">
        <button type="button" class="btn" @click=${closeDialog}>${both("common-back")}</button>
        <button
          type="button"
          class="btn other"
          ?disabled=${!state.view.may.includes("sign-off")}
          @click=${() => state.send("sign-off")}
        >
          ${both("teller-sign-off")}
        </button>
      </p>`,
  );
