// The parts of the call board as templates; what they show comes in, nothing is looked up.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { classMap } from "/lib/lit-html/directives/class-map.js";
import { keyed } from "/lib/lit-html/directives/keyed.js";
import { repeat } from "/lib/lit-html/directives/repeat.js";
import { icon, mark } from "/static/js/icons.js";
import { both, name, zh } from "/static/js/say.js";
import { clock, hhmm } from "/static/js/time.js";
import { arrange, arrangeOld, turned } from "./calls.js";
import { strip } from "./strip.js";
import { outOfDate } from "./truth.js";
import { waits } from "./waits.js";

const SECOND = 1_000;

const head = ({ branch }) => html`
  <header class="head">
    ${icon("branch")}
    <h1>${name(branch)}</h1>
    <time class="clock">${clock()}</time>
  </header>`;

const staleBand = ({ connection }) => html`
  <p class="stale-band" role="status">
    ${mark("warn")}
    <span class="what">${both("board-stale")}</span>
    ${connection.since ? html`<b class="as-of">${zh("board-as-of", { time: hhmm(connection.since) })}</b>` : nothing}
  </p>`;

const row = ({ number, counter, fresh = false, grown = false }) => html`
  <li class="call ${classMap({ fresh, grown, long: number.length > 4 })}">
    <b class="number">${number}</b>
    ${icon("right")}
    <b class="counter">${counter}</b>
  </li>`;

const nobody = (stale) => html`
  <li class="instead">${both(stale ? "common-please-wait" : "common-take-number")}</li>`;

const calls = (rows, stale) => html`
  <section class="calls" aria-labelledby="calls-heading">
    <div class="captions">
      <h2 id="calls-heading">${both(stale ? "board-called-earlier" : "board-now-calling")}</h2>
      <h2>${both("board-counter")}</h2>
    </div>
    <ol id="calls">
      ${rows.length ? repeat(rows, ({ number, at }) => `${number} ${at}`, row) : nobody(stale)}
    </ol>
  </section>`;

/** Who is still called says where to; of who is over, the numbers are enough. */
function lastCalls(rest) {
  if (!rest.length) return nothing;
  const [{ number, counter, calling }] = rest;
  const numbers = rest.slice(0, 2).map((call) => html`<b>${call.number}</b>`);
  return html`
    <p class="rest">
      <span lang="zh-Hans">${zh("board-just-called")}</span>
      ${calling ? html`<b>${number}</b> ${icon("right")} <b>${counter}</b>` : numbers}
    </p>`;
}

function open(state) {
  const { view, screens, now, rooms } = state;
  const stale = outOfDate(state.connection);
  const hold = screens.call_hold_seconds * SECOND;
  const { rows, rest } = stale ? arrangeOld(view, rooms.calls) : arrange(view, now, hold, rooms.calls);
  const services = turned(view.services, rooms.services, now, screens.message_seconds * SECOND);
  return html`
    <div class="body">
      ${calls(rows, stale)}
      <section class="side" aria-labelledby="waits-heading">${waits(services, stale)} ${lastCalls(rest)}</section>
    </div>
    ${stale ? nothing : strip(view, screens, now)}`;
}

const instead = (id) => keyed(id, html`<p class="alone">${both(id)}</p>`);

function content(state) {
  if (!state.view) return instead("common-please-wait");
  return state.view.day === "open" ? open(state) : instead(`board-day-${state.view.day}`);
}

/** The whole board. */
export const board = (state) => html`
  ${head(state)} ${outOfDate(state.connection) ? staleBand(state) : nothing} ${content(state)}
  <p class="unseen" role="alert">${state.said}</p>`;
