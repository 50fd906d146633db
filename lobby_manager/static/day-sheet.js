// The business day: how it went so far, its opening, and its close with a question about who is still here.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both } from "/static/js/say.js";
import { hhmm } from "/static/js/time.js";
import { counts } from "./counts.js";
import { deed } from "./deed.js";

export const daySheet = (state, acts) => ({
  title: both("manager-day"),
  body: html`<p class="stacked day-state">${standing(state.view.day)}</p>
    ${counts(state.view.counts)} ${state.sheet.leftovers ? question(state.view.counts.live) : nothing}`,
  deeds: deeds(state, acts),
});

const standing = ({ state, date, opened_at: at }) =>
  state === "open" ? both("manager-day-since", { date, time: hhmm(at) }) : both(`manager-day-${state}`);

const question = (count) => html`<p class="note warn" role="alert">
  ${mark("warn")}<span class="stacked">${both("manager-leftovers", { count })}</span>
</p>`;

function deeds(state, acts) {
  if (state.view.day.state !== "open") return deed(state, "main", both("manager-open-day"), acts.openDay);
  if (!state.sheet.leftovers) return deed(state, "main", both("manager-close-day"), () => acts.closeDay("refuse"));
  const { live } = state.view.counts;
  return html`<div class="answers">
    ${deed(state, "main", both("manager-void-leftovers", { count: live }), () => acts.closeDay("void"))}
    <button class="btn other stacked" @click=${acts.close}>${both("manager-not-yet")}</button>
  </div>`;
}
