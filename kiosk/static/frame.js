// What stands around every screen of the kiosk: the branch and the time above, how it works below.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { icon, mark } from "/static/js/icons.js";
import { page } from "/static/js/page.js";
import { both, first, lead, name } from "/static/js/say.js";
import { clock } from "/static/js/time.js";

const BRANCH = { zh: page.branchZh, en: page.branchEn };

/** `screen` within the frame. */
export function frame(state, acts, screen) {
  const kind = `kiosk ${state.larger ? "larger" : ""} ${state.seated ? "seated" : ""} ${lead()}-first`;
  return html`<div class=${kind}>
    <header class="top">
      <svg class="logo" aria-hidden="true"><use href="/static/icons/icons.svg#branch"></use></svg>
      ${name(BRANCH)}
      <time>${clock()}</time>
    </header>
    <main>${screen}</main>
    ${state.leaving === null || state.ticket ? nothing : leaving(state, acts)} ${bar(state, acts)}
  </div>`;
}

const leaving = (state, acts) => html`<aside class="toast" aria-label=${first("kiosk-stay")}>
  <span class="stacked" role="timer">${both("kiosk-leaving", { seconds: state.leaving })}</span>
  <button class="btn stacked" @click=${acts.stay}>${both("kiosk-stay")}</button>
</aside>`;

function bar(state, acts) {
  const more = state.larger ? contrast(state, acts) : seated(state, acts);
  return html`<footer class="foot ${state.view?.help_since ? "coming" : ""}">
    ${choice("text", state.larger ? "kiosk-usual-text" : "kiosk-larger-text", acts.larger)} ${more}
    ${language(acts)} ${help(state, acts)}
  </footer>`;
}

const choice = (drawing, id, act) =>
  html`<button class="stacked" @click=${act}>${icon(drawing)}${both(id)}</button>`;

const seated = (state, acts) =>
  choice("seated", state.seated ? "kiosk-standing" : "kiosk-seated", acts.seated);

const contrast = (state, acts) =>
  choice("contrast", state.contrast ? "kiosk-usual-contrast" : "kiosk-contrast", acts.contrast);

// The one button that is read by those who cannot read the rest: the other language comes first on it.
const language = (acts) => html`<button class="stacked" @click=${acts.language}>
  <span class="letters" aria-hidden="true">${lead() === "zh" ? "文 A" : "A 文"}</span>
  <span lang=${lead() === "zh" ? "en" : "zh-Hans"} class="lead">${first("kiosk-other-language")}</span>
  <span lang=${lead() === "zh" ? "zh-Hans" : "en"} class="also">${first("kiosk-other-language-here")}</span>
</button>`;

function help(state, acts) {
  if (state.view?.help_since) {
    return html`<p class="help" role="status">${mark("ok")}<span class="stacked">${both("kiosk-help-coming")}</span></p>`;
  }
  const away = state.away || state.shutOut;
  return html`<button class="help stacked" ?disabled=${state.helping || away} @click=${acts.help}>
    ${icon("hand")}${both("kiosk-help")}
  </button>`;
}
