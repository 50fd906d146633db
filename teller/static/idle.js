// What stands in the customer's place when nobody is there: ready, on a break, closed, signing on.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { page } from "/static/js/page.js";
import { both, first } from "/static/js/say.js";
import { hhmm } from "/static/js/time.js";
import { find } from "/static/js/words.js";
import { incomplete } from "./dialog.js";

const sentence = (shape, id, more = nothing) => html`
  <div class="idle">
    <h2>${mark(shape)} <span class="stacked">${both(id)}</span></h2>
    ${more}
  </div>`;

/** A reason of the settings has its word in the catalogue; one that was typed stays with whoever typed it. */
export function pauseWord(reason, otherwise = nothing) {
  const id = `common-pause-${reason}`;
  return find("zh", id) ? both(id) : otherwise;
}

const onBreak = ({ counter }) => html`
  <p>${pauseWord(counter.pause_reason)}</p>
  <p>${both("teller-paused-since", { time: hhmm(counter.since) })}</p>`;

const field = (id, type) => html`
  <label>
    ${both(`teller-${id}`)}
    <input name=${id} type=${type} autocomplete="off" required maxlength="64" />
  </label>`;

/** Whoever signs on says who that is; the main key sends it. */
const credentials = (signOn) => html`
  <form id="sign-on" class="sign-on" autocomplete="off" novalidate @submit=${signOn}>
    ${field("staff", "text")} ${field("pin", "password")} ${incomplete("teller-sign-on-missing")}
    <button class="unseen" tabindex="-1">${first("teller-deed-sign-on")}</button>
  </form>`;

const closed = (signOn) =>
  sentence("off", "teller-closed", page.needsPin ? credentials(signOn) : html`<p>${both("teller-press-to-open")}</p>`);

/** `signOn(event)` sends the form of the sign-on screen. */
export function idle({ view, signOn }) {
  if (!view.main) return sentence("off", "teller-day-closed");
  if (view.counter.status === "closed") return closed(signOn);
  if (view.counter.status === "paused") return sentence("warn", "teller-paused", onBreak(view));
  if (!view.callable.here) return sentence("ok", "teller-nobody");
  return sentence("ok", "teller-ready", html`<p>${both("teller-callable", { count: view.callable.here })}</p>`);
}
