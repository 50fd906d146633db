// The queues: how many, how long, and whether the promises hold; a tap lists who waits.

import { html } from "/lib/lit-html/lit-html.js";
import { bar } from "/static/js/bars.js";
import { mark } from "/static/js/icons.js";
import { bold, both, first, name } from "/static/js/say.js";
import { minutesSince } from "/static/js/time.js";

// Where the promise stands on its bar while the wait is shorter than it.
const PROMISE_AT = 0.8;

export const queues = ({ view }, acts) => html`<section class="panel queues" aria-labelledby="queues">
  <h2 id="queues">${both("manager-queues")} <small>${first("manager-promise-key")}</small></h2>
  <ul class="rows">
    ${view.queues.map((queue) => html`<li>${queue.waiting ? busy(queue, acts) : empty(queue)}</li>`)}
  </ul>
</section>`;

const empty = (queue) => html`<p class="queue empty">
  <span class="name">${name(queue.short)}</span>
  <span class="said">${first("manager-nobody")}</span>
</p>`;

const busy = (queue, acts) => html`<button
  class="queue"
  @click=${() => acts.open({ kind: "list", of: "queue", service: queue.service })}
>
  <span class="name">${name(queue.short)}</span>
  <span class="count">${bold("common-people", { count: queue.waiting }, "count")}</span>
  <span class="said">${line(queue)}</span>
  ${standing(queue)}
  ${promiseBar(queue)}
</button>`;

function line({ oldest, wait: { low, high } }) {
  const id = high > 0 ? "manager-queue-line" : "manager-queue-line-no-wait";
  return first(id, { waited: minutesSince(oldest), low, high });
}

const standing = ({ at_risk }) =>
  at_risk
    ? html`<span class="tag warn">${mark("warn")}${first("manager-queue-at-risk", { count: at_risk })}</span>`
    : html`<span class="tag ok">${mark("ok")}${first("manager-queue-fine")}</span>`;

function promiseBar({ oldest, promise_minutes: promise, at_risk }) {
  const waited = minutesSince(oldest);
  const whole = Math.max(promise / PROMISE_AT, waited);
  return bar({
    share: waited / whole,
    promise: promise / whole,
    kind: at_risk ? "warn" : "",
    words: first("manager-promise-bar", { waited, promise: Math.round(promise) }),
  });
}
