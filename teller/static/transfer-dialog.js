// The dialog that asks where the present customer goes, and why (K3).

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { both, name } from "/static/js/say.js";
import { deeds, frame, incomplete, sending } from "./dialog.js";

const receiver = (value, words) => html`
  <label class="choice"><input type="radio" name="to" value=${value} required autofocus /> <span>${words}</span></label>`;

const counterWords = ({ id, status }) => html`${both("common-counter", { counter: id })}
  ${status === "open" ? nothing : html`<span class="tag">${both(`teller-status-${status}`)}</span>`}`;

function transfer(state) {
  return ({ to, reason }) => {
    const [kind, id] = to.split(":");
    return state.send("transfer", { [`to_${kind}`]: id, reason });
  };
}

/** Ask where the present customer goes, and why (K3). */
export const transferDialog = (state) =>
  frame(
    { ...state, id: "transfer-to" },
    html`
      <form novalidate @submit=${sending(transfer(state))}>
        <p class="kept">${both("teller-seniority")}</p>
        <fieldset class="choices">
          <legend>${both("teller-to-counter")}</legend>
          ${state.view.transfer.counters.map((counter) => receiver(`counter:${counter.id}`, counterWords(counter)))}
        </fieldset>
        <fieldset class="choices">
          <legend>${both("teller-to-service")}</legend>
          ${state.view.transfer.services.map((service) => receiver(`service:${service.id}`, name(service.name)))}
        </fieldset>
        <label class="ask">${both("teller-why")}<input name="reason" required maxlength="200" autocomplete="off" /></label>
        ${incomplete("teller-transfer-missing")} ${deeds("teller-transfer-it")}
      </form>`,
  );
