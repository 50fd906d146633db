// Who comes next at this counter, and why: each with one sentence that begins with "because".

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { repeat } from "/lib/lit-html/directives/repeat.js";
import { both, name, zh } from "/static/js/say.js";
import { minutesSince } from "/static/js/time.js";
import { keyOf } from "./keys.js";

const MINUTE = 60_000;

const joined = (one, other) => ({ zh: `${one.zh} · ${other.zh}`, en: `${one.en} · ${other.en}` });

const promised = ({ since, call_by: callBy }) => Math.round((Date.parse(callBy) - Date.parse(since)) / MINUTE);

/** A reason of the calling rule, with its facts. */
export const because = ({ code, facts }) => both(`reason-${code.replaceAll("_", "-")}`, facts);

const card = (ticket, index) => html`
  <li class="next card ${index === 0 ? "first" : ""}">
    <b class="number">${ticket.number}</b>
    <span class="what stacked">${name(joined(ticket.service, ticket.class))}</span>
    <span class="waited" lang="zh-Hans">
      <b>${zh("teller-waited", { minutes: minutesSince(ticket.since) })}</b>
      <span>${zh("teller-promised", { minutes: promised(ticket) })}</span>
    </span>
    <span class="because stacked">${because(ticket.because)}</span>
  </li>`;

const nobody = ({ callable }) => html`
  <p class="nobody card">
    <span class="stacked">${both("teller-nobody")}</span>
    ${callable.elsewhere ? html`<span class="stacked">${both("teller-elsewhere", { count: callable.elsewhere })}</span>` : nothing}
  </p>`;

const bones = html`${[1, 2, 3].map(() => html`<li class="next card"><span class="bone"></span><span class="bone"></span></li>`)}`;

const parkedHere = ({ parked, may }, call) => html`
  <p class="parked">
    ${both("teller-parked-here")}
    ${parked.map(
      ({ number }) => html`
        <button type="button" class="chip" aria-disabled=${String(!may.includes("call"))} @click=${() => call(number)}>
          ${number}
        </button>`,
    )}
  </p>`;

function list(view) {
  if (!view) return html`<ol>${bones}</ol>`;
  if (!view.next.length) return nobody(view);
  return html`<ol>${repeat(view.next, ({ id }) => id, card)}</ol>`;
}

/** `askNumber()` opens the dialog, `call(number)` calls one that was parked. */
export const nextInLine = ({ view, ready, askNumber, call }) => html`
  <aside class="side" aria-labelledby="next-heading">
    <h2 id="next-heading" class="heading">${both("teller-next")}</h2>
    ${list(view)} ${view?.parked.length ? parkedHere(view, call) : nothing}
    <p class="sum">
      <span>${view ? both("teller-callable", { count: view.callable.here }) : nothing}</span>
      <button
        type="button"
        class="link"
        aria-disabled=${String(!ready || !view.may.includes("call"))}
        @click=${askNumber}
      >
        ${both("teller-call-one")} <kbd>${keyOf("call_number")}</kbd>
      </button>
    </p>
  </aside>`;
