// The dialog that asks which number to call.

import { html } from "/lib/lit-html/lit-html.js";
import { both } from "/static/js/say.js";
import { deeds, frame, incomplete, sending } from "./dialog.js";

/** Ask which number to call. */
export const callDialog = (state) =>
  frame(
    { ...state, id: "call-one" },
    html`
      <form novalidate @submit=${sending(({ number }) => state.send("call", { number: number.trim().toUpperCase() }))}>
        <label class="ask">
          ${both("teller-which-number")}
          <input name="number" required maxlength="8" autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus />
        </label>
        ${incomplete("teller-number-missing")} ${deeds("teller-call-it")}
      </form>`,
  );
