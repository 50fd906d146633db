// The deeds that need a choice or a reason: another class, another place, void. One filled button each.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { both, en, first, name, zh } from "/static/js/say.js";
import { deed } from "./deed.js";
import { queueOf } from "./tickets.js";

const REASONS = {
  reclassify: ["manager-reason-recognised", "manager-reason-asked", "manager-reason-told"],
  move: ["manager-reason-asked", "manager-reason-wrong", "manager-reason-quicker"],
  void: ["manager-reason-twice", "manager-reason-gone", "manager-reason-wrong"],
};

export const classStep = (state, acts, ticket, hero) => step(state, acts, ticket, hero, {
  title: "manager-class-title",
  choices: classes(state, acts, ticket),
  reason: "manager-why-optional",
  words: () => both("manager-class-do", { class: state.view.classes.find(({ id }) => id === state.sheet.chosen)?.name }),
  ready: Boolean(state.sheet.chosen),
  body: () => ({ priority_class: state.sheet.chosen, ...(state.sheet.reason && { reason: state.sheet.reason }) }),
});

export const moveStep = (state, acts, ticket, hero) => step(state, acts, ticket, hero, {
  title: "manager-move-title",
  choices: html`${services(state, acts, ticket)} ${counters(state, acts, ticket)}`,
  reason: "manager-why",
  words: () => both("manager-move-do", { to: destination(state) }),
  ready: Boolean(state.sheet.chosen && state.sheet.reason),
  body: () => ({ [state.sheet.to]: state.sheet.chosen, reason: state.sheet.reason }),
});

export const voidStep = (state, acts, ticket, hero) => step(state, acts, ticket, hero, {
  title: "manager-void-title",
  choices: nothing,
  reason: "manager-why",
  words: () => both("manager-void-do", { number: ticket.number }),
  ready: Boolean(state.sheet.reason),
  body: () => ({ reason: state.sheet.reason }),
});

function step(state, acts, ticket, hero, { title, choices, reason, words, ready, body }) {
  const action = state.sheet.step;
  const again = () => acts.choose({ step: null });
  return {
    title: both(title),
    body: html`${hero} ${choices} ${why(state, acts, reason, REASONS[action])}`,
    deeds: html`<div class="answers">
      ${deed(state, "main", ready ? words() : both("manager-choose-first"), () => acts.settle(ticket, action, body()), { ready })}
      <button class="btn other stacked" @click=${again}>${both("common-back")}</button>
    </div>`,
  };
}

const pressed = (words, chosen, choose, ready = true) =>
  html`<button class="pick" aria-pressed=${Boolean(chosen)} ?disabled=${!ready} @click=${choose}>${words}</button>`;

const classes = ({ view, sheet }, acts, ticket) => html`<div class="picks classes">
  ${view.classes.map(({ id, name: words }) =>
    pressed(name(words), sheet.chosen === id, () => acts.choose({ chosen: id }), ticket.class !== id),
  )}
</div>`;

const services = ({ view, sheet }, acts, ticket) => html`<h3>${both("manager-to-service")}</h3>
  <div class="picks">
    ${view.queues
      .filter(({ service }) => service !== ticket.service)
      .map(({ service, short }) =>
        pressed(name(short), isChosen(sheet, "to_service", service), () => acts.choose({ to: "to_service", chosen: service })),
      )}
  </div>`;

const counters = ({ view, sheet }, acts, ticket) => html`<h3>${both("manager-to-counter")}</h3>
  <div class="picks">
    ${view.counters
      .filter(({ id, services }) => services.includes(ticket.service) && id !== ticket.for_counter)
      .map((counter) =>
        pressed(
          html`<b>${first("manager-counter", { counter: counter.id })}</b> ${first(`manager-counter-${counter.status}`)}`,
          isChosen(sheet, "to_counter", counter.id),
          () => acts.choose({ to: "to_counter", chosen: counter.id }),
        ),
      )}
  </div>`;

const isChosen = ({ to, chosen }, kind, id) => to === kind && chosen === id;

function destination({ view, sheet: { to, chosen } }) {
  if (to === "to_service") return queueOf(view, chosen).short;
  const facts = { counter: chosen };
  return { zh: zh("common-counter", facts), en: en("common-counter", facts) };
}

// A usual reason is one tap; any other is typed. Both go as words to whoever looks at this ticket later.
const why = ({ sheet }, acts, id, reasons) => html`<h3>${both(id)}</h3>
  <div class="picks">
    ${reasons.map((reason) => pressed(both(reason), sheet.reason === first(reason), () => acts.choose({ reason: first(reason) })))}
  </div>
  <input
    class="field"
    type="text"
    maxlength="500"
    autocomplete="off"
    aria-label=${first("manager-reason-other")}
    placeholder=${first("manager-reason-other")}
    .value=${reasons.some((reason) => first(reason) === sheet.reason) ? "" : sheet.reason}
    @input=${({ target }) => acts.choose({ reason: target.value.trim() })}
  />`;
