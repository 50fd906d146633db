// Seated height: above, only what is to be read; everything to be touched lies in the lower half.

import { html } from "/lib/lit-html/lit-html.js";
import { bold, both, first, name } from "/static/js/say.js";
import { range } from "./tile.js";

/** The waits by group of services, for reading. */
export const waitingNow = (state) => html`<section class="look">
  <h2>${both("kiosk-waiting-now")}</h2>
  <ul>
    ${state.groups.map(row)}
  </ul>
</section>`;

const row = (group) => html`<li><span>${name(group.name)}</span>${figures(group.services)}</li>`;

function figures(services) {
  if (!services.every((service) => service.wait)) return html`<span class="bone"></span>`;
  const low = Math.min(...services.map((service) => service.wait.low));
  const high = Math.max(...services.map((service) => service.wait.high));
  const count = services.reduce((sum, service) => sum + service.waiting, 0);
  return html`<span>${high ? html`<b>${range({ low, high })}</b> ${first("kiosk-minutes")}` : first("common-no-wait")}</span>
    <span>${bold("kiosk-people", { count: String(count) }, "count")}</span>`;
}
