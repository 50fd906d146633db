// What becomes of the paper. The number on the screen is the ticket; a fault of the printer takes nothing from it.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { bar } from "/static/js/bars.js";
import { icon, mark } from "/static/js/icons.js";
import { both, first } from "/static/js/say.js";

const ON_ITS_WAY = { queued: 1 / 3, sent: 2 / 3 };

/** Whether the paper did not come, or nobody knows. */
export const hasFault = (told) => ["not_printed", "unknown"].includes(told?.state);

/** The line about `paper`, the newest this kiosk was told of it; nothing where there is none. */
export function paper(told, state) {
  if (!told || told.state === "expired") return nothing;
  if (told.state in ON_ITS_WAY) return printing(told, state);
  return told.state === "printed" ? take() : fault(told, state);
}

const printing = (told, state) => html`<section class="note news paper" aria-live="polite">
  ${icon("printer")}
  <p class="stacked">${both("kiosk-printing")}</p>
  ${state.larger ? nothing : bar({ share: ON_ITS_WAY[told.state], words: first("kiosk-printing") })}
</section>`;

const take = () => html`<section class="note ok paper" aria-live="polite">
  ${mark("ok")}
  <p class="stacked">${both("kiosk-printed")}</p>
</section>`;

function why({ state, fault }) {
  if (state === "unknown") return "kiosk-paper-unknown";
  return fault === "paper_out" ? "kiosk-paper-out" : "kiosk-no-paper";
}

const fault = (told, state) => html`<section class="note warn paper fault" aria-live="polite">
  ${mark("warn")}
  <div>
    <p class="stacked">${both(why(told))}</p>
    <p class="stacked keep">${both(state.publicUrl ? "kiosk-keep-or-scan" : "kiosk-keep")}</p>
  </div>
</section>`;
