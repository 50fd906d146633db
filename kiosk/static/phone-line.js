// The line: a stop for everybody who is still ahead, from you to the counter.

import { html, svg } from "/lib/lit-html/lit-html.js";
import { both } from "/static/js/say.js";

const WIDTH = 300;
const MIDDLE = 14;
const MOST = 8;

/** The line with `ahead` stops on it; where they would be too many to count at a glance, it is left plain. */
export function line(ahead) {
  const stops = ahead <= MOST ? ahead : 0;
  const gap = (WIDTH - 2 * MIDDLE) / (stops + 1);
  const places = Array.from({ length: stops }, (_, index) => MIDDLE + gap * (index + 1));
  return html`<div class="line">
    <svg viewBox="0 0 ${WIDTH} ${2 * MIDDLE}" aria-hidden="true">
      <path class="rail" d="M${MIDDLE} ${MIDDLE}H${WIDTH - MIDDLE}" />
      ${places.map((x) => svg`<circle class="stop" cx=${x} cy=${MIDDLE} r="8" />`)}
      <circle class="me" cx=${MIDDLE} cy=${MIDDLE} r="13" />
      <rect class="counter" x=${WIDTH - 26} y="2" width="24" height="24" rx="6" />
    </svg>
    <p><span>${both("phone-you")}</span><span>${both("phone-counter-end")}</span></p>
  </div>`;
}
