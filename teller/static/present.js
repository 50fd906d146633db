// The present customer: the number first, then what for, since when, and why this one.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { bar } from "/static/js/bars.js";
import { mark } from "/static/js/icons.js";
import { both, first, name } from "/static/js/say.js";
import { hhmm, secondsSince } from "/static/js/time.js";
import { because } from "./next-in-line.js";
import { beforeNoShow } from "./places.js";

const SHAPES = { called: "news", serving: "ok" };
const BEYOND_USUAL = 1.2;

const twoDigits = (figure) => String(figure).padStart(2, "0");

const minutesAndSeconds = (seconds) => `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;

const recalled = ({ recalls }) => (recalls ? both("teller-recalled", { count: recalls }) : nothing);

function untilNoShow({ ticket, rules }, now) {
  const missing = beforeNoShow({ ticket, rules }, now);
  const limit = rules.seconds_before_no_show;
  if (!missing || !limit) return html`<p>${recalled(ticket)}</p>`;
  const words = first("teller-before-no-show", missing);
  return html`
    ${bar({ share: 1 - missing.seconds / limit, promise: 0.985, words })}
    <p class="stacked">${both("teller-before-no-show", missing)}</p>`;
}

function sinceCall(view, now) {
  return html`
    <p>${both("teller-since-call")}</p>
    <b class="timer">${minutesAndSeconds(secondsSince(view.ticket.called_at))}</b>
    ${untilNoShow(view, now)}`;
}

/** How long it takes, against what is usual; longer is said quietly (K6). */
function sinceStart({ ticket: { served_at: served, usual_minutes: minutes } }) {
  const seconds = secondsSince(served);
  const longer = seconds > minutes * 60;
  const id = longer ? "teller-longer" : "teller-usual";
  const share = seconds / (minutes * 60 * BEYOND_USUAL);
  return html`
    <p>${both("teller-serving-for")}</p>
    <b class="timer">${minutesAndSeconds(seconds)}</b>
    ${bar({ share, promise: 1 / BEYOND_USUAL, kind: longer ? "warn" : "", words: first(id, { minutes }) })}
    <p class="stacked">${longer ? mark("warn") : nothing} ${both(id, { minutes })}</p>`;
}

function waited({ since, called_at: calledAt }) {
  const minutes = Math.floor((Date.parse(calledAt) - Date.parse(since)) / 60_000);
  return both("teller-waited-until", { minutes });
}

const handedOver = (notes, texts) => html`
  <h3 class="heading">${both("teller-notes")}</h3>
  ${notes.length ? texts.map((text) => html`<p class="note-text">${text}</p>`) : html`<p>${both("teller-no-notes")}</p>`}`;

const stop = (time, id, facts, here = false) => html`
  <li class=${here ? "here" : ""} aria-current=${here ? "step" : nothing}>
    <time>${hhmm(time)}</time> <span class="stacked">${both(id, facts)}</span>
  </li>`;

const path = ({ issued_at: issued, called_at: called, served_at: served, state }, counter) => html`
  <ol class="path">
    ${stop(issued, "teller-stop-issued")}
    ${stop(called, "teller-stop-called", { counter }, state === "called")}
    ${state === "serving" ? stop(served, "teller-stop-served", {}, true) : nothing}
  </ol>`;

/** The card of a ticket that is called or served; `told` is what was just refused, by the number. */
export const present = ({ view, now, notes, told }) => {
  const { ticket, counter } = view;
  return html`
    <p class="heading ${ticket.state}">${mark(SHAPES[ticket.state])} ${both(`teller-${ticket.state}`)}</p>
    <div class="who">
      <b class="number">${ticket.number}</b>
      <div class="what">
        <h2 class="stacked">${name(ticket.service)}</h2>
        <span class="tag">${name(ticket.class)}</span>
      </div>
      <div class="time">${ticket.state === "called" ? sinceCall(view, now) : sinceStart(view)}</div>
    </div>
    ${told}
    <div class="facts">
      <section><h3 class="heading">${both("teller-wait")}</h3><p>${waited(ticket)}</p></section>
      <section>${handedOver(ticket.notes, notes)}</section>
    </div>
    <section class="why">
      <h3 class="heading">${both("teller-why-called")}</h3>
      <p class="stacked">${because(ticket.because)}</p>
    </section>
    ${path(ticket, counter.id)}`;
};
