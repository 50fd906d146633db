// The bar at the top: where this is, how it stands, and what is seldom needed.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { page } from "/static/js/page.js";
import { both, first, firstName } from "/static/js/say.js";
import { clock } from "/static/js/time.js";
import { canLeave } from "./desk.js";
import { keyOf } from "./keys.js";

const STATUS = { open: "ok", paused: "warn", closed: "off" };
const CONNECTION = { live: "ok", loading: "off", stale: "off", refused: "off" };

/** A device signs on as its counter; only a person has a name worth showing. */
const staff = ({ staff }) => (staff && !staff.includes(":") ? `${staff} · ` : "");

const about = (counter) => html`
  <span class="about">${staff(counter)}${counter.services.map(firstName).join("、")}</span>
  <span class="tag ${STATUS[counter.status]}">${mark(STATUS[counter.status])} ${both(`teller-status-${counter.status}`)}</span>`;

const link = (id, disabled, act, key) => html`
  <button type="button" class="link" aria-disabled=${String(disabled)} @click=${act}>
    ${both(id)} ${key ? html`<kbd>${key}</kbd>` : nothing}
  </button>`;

/** `pause()` and `keys()` open their dialogs. */
export function topBar({ view, connection, ready, pause, keys }) {
  return html`
    <header class="top">
      <svg class="logo" aria-hidden="true"><use href="/static/icons/icons.svg#branch"></use></svg>
      <h1>${both("common-counter", { counter: page.counter })}</h1>
      ${view ? about(view.counter) : html`<span class="bone"></span>`}
      <span class="ends">
        ${link("teller-break", !(ready && canLeave(view)), pause)} ${link("teller-keys", false, keys, keyOf("help"))}
        <span class="tag plain" role="status">
          ${mark(CONNECTION[connection.state])} ${both(`teller-connection-${connection.state}`)}
        </span>
        <time class="clock">${clock()}</time>
      </span>
    </header>`;
}
