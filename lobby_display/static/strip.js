// The strip below the board: one message at a time, a page turned, never scrolled.

import { html } from "/lib/lit-html/lit-html.js";
import { keyed } from "/lib/lit-html/directives/keyed.js";
import { both, name } from "/static/js/say.js";
import { turned } from "./calls.js";

/** What to do after a missed call comes first, then the branch's own messages. */
export function strip(view, screens, now) {
  const missed = both("board-missed", { minutes: view.return_within_minutes });
  const messages = [missed, ...screens.messages.map(name)];
  const { page, part } = turned(messages, 1, now, screens.message_seconds * 1_000);
  return html`<footer class="strip">${keyed(page, html`<p>${part[0]}</p>`)}</footer>`;
}
