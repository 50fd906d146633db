// A bar that shows a share, and where it should end: attributes of an SVG, because styles are not ours to write.

import { html, nothing, svg } from "/lib/lit-html/lit-html.js";

const percent = (share) => `${100 * Math.min(1, Math.max(0, share))}%`;

/** `share` and `promise` are parts of the whole bar, 0 to 1; `words` say the same to those who do not see it. */
export const bar = ({ share, promise = null, kind = "", words }) => html`
  <svg class="bar ${kind}" role="img" aria-label=${words}>
    <rect class="ground" width="100%" height="100%" rx="5"></rect>
    <rect class="fill" width=${percent(share)} height="100%" rx="5"></rect>
    ${promise === null ? nothing : svg`<rect class="stroke" x=${percent(promise)} y="-30%" width="3" height="160%"></rect>`}
  </svg>`;
