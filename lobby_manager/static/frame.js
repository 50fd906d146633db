// What stands around everything: the rail, the line on top, the sheet over the page and the toast over both.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { both, lead, zh, en } from "/static/js/say.js";
import { clock } from "/static/js/time.js";
import { closed, loading, lobby, refused, signedOut } from "./lobby.js";
import { age, ages } from "./phrases.js";
import { sheet } from "./sheet.js";
import { toast } from "./toast.js";

// Only these say that the tablet has no rights; any other refusal ends by itself.
const WITHOUT_RIGHTS = [401, 403];

/** The whole tablet. */
export const frame = (state, acts) => html`
  <div class="frame" ?inert=${Boolean(state.sheet)}>
    ${rail(state, acts)}
    <header class="top">${top(state)}<time class="clock">${clock()}</time></header>
    <main>${content(state, acts)}</main>
  </div>
  ${state.sheet && state.view ? sheet(state, acts) : nothing} ${toast(state, acts)}`;

function content(state, acts) {
  if (WITHOUT_RIGHTS.includes(state.connection.problem?.status)) return signedOut(state);
  if (!state.view) return state.connection.problem ? refused(state) : loading();
  return state.view.day.state === "open" ? lobby(state, acts) : closed(state, acts);
}

const rail = (state, acts) => html`<nav class="rail" aria-label=${spoken("manager-title")}>
  <svg class="logo" aria-hidden="true"><use href="/static/icons/icons.svg#branch"></use></svg>
  <button class="stacked on" aria-current="page">${icon("lobby")}${both("manager-lobby")}</button>
  ${place(state, "search", "manager-find", () => acts.open({ kind: "find", text: "" }))}
  ${place(state, "person", "manager-missed", () => acts.open({ kind: "list", of: "missed" }), state.view?.missed.length)}
  ${place(state, "door", "manager-day", () => acts.open({ kind: "day" }))}
  <button class="stacked other-language" @click=${acts.language}>${icon("language")}${otherLanguage()}</button>
</nav>`;

const spoken = (id) => `${zh(id)} ${en(id)}`;

const place = (state, drawing, id, act, count) => html`<button class="stacked" ?disabled=${!state.view} @click=${act}>
  <span class="drawing">${icon(drawing)}${count ? html`<b class="count">${count}</b>` : nothing}</span>${both(id)}
</button>`;

const otherLanguage = () =>
  lead() === "zh"
    ? html`<span lang="en" class="lead">${en("manager-language")}</span>`
    : html`<span lang="zh-Hans" class="lead">${zh("manager-language")}</span>`;

function top({ view, connection }) {
  const shown = view?.day.state === "open";
  return html`${shown ? figures(view.head) : nothing} ${view && connection.state !== "live" ? outOfDate(connection) : nothing}`;
}

const figures = ({ waiting, oldest, at_risk }) => html`
  <p class="figure">${both("manager-waiting")} <b>${waiting}</b></p>
  ${oldest ? html`<p class="figure">${both("manager-oldest")} <b>${age(oldest)}</b></p>` : nothing}
  <p class="tag ${at_risk ? "warn" : "ok"}">
    ${mark(at_risk ? "warn" : "ok")}${both(at_risk ? "manager-at-risk" : "manager-all-kept", { count: at_risk })}
  </p>`;

// How old what is shown is, and with it why nothing can be done just now.
const outOfDate = ({ since }) => html`<p class="tag stale" id="why-not" role="status">
  ${mark("off")}<span class="stacked">${both("manager-stale", { age: ages(since) })}</span>
</p>`;
