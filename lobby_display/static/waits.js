// The waits on the board: each service of the zone with its range, some at a time where not all find room.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { keyed } from "/lib/lit-html/directives/keyed.js";
import { both, en, name, zh } from "/static/js/say.js";

const noWait = () => html`<b lang="zh-Hans">${zh("common-no-wait")}</b><span class="people" lang="en">${en("common-no-wait")}</span>`;

const range = ({ low, high }, waiting) => html`
  <b lang="zh-Hans">${zh(high < 100 ? "board-range" : "board-long-range", { low, high })}</b>
  <span class="people">${both("board-waiting", { count: waiting })}</span>`;

const unknown = html`<b class="unknown">—</b>`;

function figures({ wait, waiting }, stale) {
  if (stale || !wait) return unknown;
  return wait.high === 0 ? noWait() : range(wait, waiting);
}

const service = (stale) => (one) => html`
  <li class="service">
    <span class="what stacked">${name(one.name)}</span>
    <span class="wait">${figures(one, stale)}</span>
  </li>`;

const pages = ({ page, pages }) => (pages > 1 ? html`<span class="page">${page + 1}/${pages}</span>` : nothing);

/** `turn` is the part of the services whose turn it is; out of date, no range is shown at all. */
export const waits = (turn, stale) => html`
  <div class="captions">
    <h2 id="waits-heading">${both("board-wait")}</h2>
    ${pages(turn)}
  </div>
  <ul id="services">
    ${keyed(turn.page, turn.part.map(service(stale)))}
  </ul>`;
