// The sign above a counter: one number, or in words why there is none.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { watch } from "/static/js/live.js";
import { face, page } from "/static/js/page.js";
import { both } from "/static/js/say.js";
import { find } from "/static/js/words.js";
import { outOfDate } from "./truth.js";

const plate = () => html`
  <h1 class="plate">
    <b>${page.counter}</b>
    <span class="stacked">${both("sign-counter")}</span>
  </h1>`;

const number = ({ number, state }) => html`
  <div class="words ${state}">
    <b class="number">${number}</b>
    <p>${both(`sign-${state}`)}</p>
  </div>`;

const sentence = (id, shape = nothing, more = nothing) => html`
  <div class="words alone">
    ${shape}
    <p class="stacked">${both(id)} ${more}</p>
  </div>`;

/** The pause's reason, where the catalogue has a word for it. */
function because({ reason }) {
  const id = `common-pause-${reason}`;
  return reason && find("zh", id) ? html`<span class="reason">${both(id)}</span>` : nothing;
}

function words({ view, connection }) {
  if (outOfDate(connection)) return sentence("sign-stale", mark("warn"));
  if (!view) return sentence("common-please-wait");
  if (view.number) return number(view);
  if (view.status === "paused") return sentence("sign-paused", icon("pause"), because(view));
  if (view.status === "open" && view.day === "open") return sentence("common-take-number");
  return sentence("sign-closed");
}

const update = face((state) => html`${plate()} ${words(state)}`, { view: null, connection: { state: "loading" } });

watch(page.room, {
  show: (view) => update({ view }),
  announce() {},
  withdraw() {},
  connection: (connection) => update({ connection }),
});

update();
