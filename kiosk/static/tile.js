// A service as something to touch: its name, and what taking a number for it means now.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { bold, en, first, lead, name } from "/static/js/say.js";

/** The tile of `service`. */
export function tile(state, acts, service) {
  const closed = isClosed(state);
  return html`<button
    class="tile ${state.taking === service.id ? "taking" : ""}"
    ?disabled=${closed}
    @click=${() => acts.take(service.id)}
  >
    <span class="name stacked">${name(service.name)}</span>
    <span class="now">${now(state, service)}</span>
    ${closed ? nothing : icon("chevron")}
  </button>`;
}

/** Whether no number can be had because the day is not open. */
export const isClosed = (state) => state.view !== null && !state.view.open;

/** What is true of the service now, in the leading language; the figures carry it for everybody else. */
export function now(state, service) {
  if (state.taking === service.id) return first("common-please-wait");
  if (isClosed(state)) return html`${mark("off")}${first("kiosk-service-closed")}`;
  if (!service.wait) return html`<span class="bone"></span>`;
  if (state.stale) return html`${icon("clock")}<span>—</span>`;
  // A free machine is worth saying only to somebody who would otherwise wait.
  if (service.machine && service.wait.high > 0) return machineFree();
  return html`${wait(service)} ${people(service)}`;
}

const machineFree = () => html`<span class="tag ok">${mark("ok")}${first("kiosk-machine-free")}</span>
  ${lead() === "zh" ? html`<span lang="en" class="also">${en("common-no-wait")}</span>` : nothing}`;

const wait = (service) => html`${icon("clock")}${
  service.wait.high ? html`<span>${bold("kiosk-wait", { range: range(service.wait) }, "range")}</span>` : noWait()
}`;

const noWait = () => html`<b>${first("common-no-wait")}</b>`;

const people = (service) => html`<span class="people">
  ${icon("people")}<span>${bold("kiosk-people", { count: String(service.waiting) }, "count")}</span>
</span>`;

/** "8–14": a wait is a range, never one minute. */
export const range = ({ low, high }) => `${low}–${high}`;
