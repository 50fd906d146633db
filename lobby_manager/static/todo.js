// What waits for the manager in person: a shape, a sentence, an age, and one button that names the deed.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both, en, lead, sorry, zh } from "/static/js/say.js";
import { countsLine } from "./counts.js";
import { deed } from "./deed.js";
import { age } from "./phrases.js";
import { kioskOf, ticketNow } from "./tickets.js";

const MARKS = { help: "warn", arrival: "news", late: "warn", overdue: "warn", printer: "alarm" };

export const todo = (state, acts) => html`<section class="panel todo" aria-labelledby="todo">
  <h2 id="todo">${both("manager-todo")} <small>${state.view.todo.length}</small></h2>
  ${state.refused?.place === "todo" ? refusal(state.refused.problem) : nothing}
  ${state.view.todo.length ? list(state, acts) : html`<p class="no-offers">${mark("ok")}<span class="stacked">${both("manager-todo-none")}</span></p>`}
  ${countsLine(state.view.counts)}
</section>`;

const refusal = (problem) =>
  html`<p class="note warn" role="alert">${mark("warn")}<span class="stacked">${sorry(problem)}</span></p>`;

const list = (state, acts) => html`<ul class="rows">
  ${state.view.todo.map((one) => html`<li class="task">
    ${mark(kindOf(state.view, one))}
    <p class="stacked">${sentence(state.view, one)}</p>
    ${way(state, acts, one)}
  </li>`)}
</ul>`;

const kindOf = (view, { kind, kiosk }) =>
  kind === "printer" && kioskOf(view, kiosk).printer === "unsure" ? "warn" : MARKS[kind];

// The age goes with the second language: the first says what, the second how long already.
function sentence(view, one) {
  const id = `manager-todo-${one.kind}`;
  const facts = factsOf(view, one);
  const words = lead() === "zh" ? [zh(id, facts), en(id, facts), "en"] : [en(id, facts), zh(id, facts), "zh-Hans"];
  return html`<b class="lead">${words[0]}</b><span class="also"><span lang=${words[2]}>${words[1]}</span> · <span class="age">${age(one.since)}</span></span>`;
}

function factsOf(view, { kiosk, tickets }) {
  const here = kiosk && kioskOf(view, kiosk);
  return {
    count: tickets.length,
    number: tickets.length === 1 ? ticketNow(view, tickets[0])?.number : null,
    kiosk: here?.name,
    fault: here && fault(here),
  };
}

/** The printer's fault as words in both languages. */
export function fault({ printer, fault: code }) {
  const id = `manager-fault-${printer === "unsure" ? "unsure" : (code ?? "other").replaceAll("_", "-")}`;
  return { zh: zh(id), en: en(id) };
}

function way(state, acts, one) {
  if (one.kind !== "help") return button("manager-see", () => acts.open(subject(one)));
  return deed(state, "other", both("manager-i-go"), () => acts.help(one.kiosk));
}

const button = (id, act) => html`<button class="btn other stacked" @click=${act}>${both(id)}</button>`;

const subject = ({ kind, kiosk, tickets: [id, ...others] }) =>
  others.length || kind === "printer" ? { kind: "list", of: kind, kiosk } : { kind: "ticket", id };
