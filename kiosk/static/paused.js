// Numbers cannot be had here now: said at once and plainly, with the person to go to. It ends by itself.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both } from "/static/js/say.js";

export const paused = (state) => html`<section class="paused" role="alert">
  ${mark("alarm")}
  <h1 class="stacked" tabindex="-1">${both("kiosk-paused")}</h1>
  <p class="stacked">${both("kiosk-paused-soon")}</p>
  ${state.shutOut ? signIn() : nothing}
</section>`;

// Only staff can do something about a kiosk that lost its rights.
const signIn = () => html`<a class="btn plain stacked" href="/sign-in?next=${encodeURIComponent(location.pathname)}">
  ${both("kiosk-sign-in")}
</a>`;
