// Any ticket of the day by its number: those of the view while it is typed, all others on asking the box.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { both, first } from "/static/js/say.js";
import { ticketList } from "./list-sheet.js";
import { matching } from "./tickets.js";

const MOST = 8;

export function findSheet({ view, sheet }, acts) {
  const found = sheet.text ? matching(view, sheet.text, MOST) : [];
  const sought = (event) => {
    event.preventDefault();
    const exact = found.find(({ number }) => number === sheet.text);
    if (exact) acts.open({ kind: "ticket", id: exact.id });
    else if (sheet.text) acts.search(sheet.text);
  };
  return {
    title: both("manager-find-title"),
    body: html`<form class="finding" @submit=${sought}>
        <input
          class="field"
          data-first
          type="text"
          name="number"
          maxlength="9"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-label=${first("manager-find-number")}
          placeholder="C012"
          .value=${sheet.text}
          @input=${({ target }) => acts.choose({ text: target.value.trim().toUpperCase(), none: false })}
        />
        <button class="btn main stacked" ?disabled=${!sheet.text}>${both("manager-find")}</button>
      </form>
      ${sheet.none ? html`<p class="none" role="alert">${both("manager-find-none")}</p>` : nothing}
      ${found.length ? ticketList(view, found, acts) : nothing}`,
  };
}
