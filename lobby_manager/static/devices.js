// The devices line: each kiosk's printer and each machine, with its shape and its word.

import { html } from "/lib/lit-html/lit-html.js";
import { mark } from "/static/js/icons.js";
import { both, first, firstName, lead } from "/static/js/say.js";
import { fault } from "./todo.js";

const PRINTERS = { fault: "alarm", unsure: "warn", fine: "ok", unused: "off" };

export const devices = ({ view }) => html`<section class="devices" aria-labelledby="devices">
  <h2 id="devices">${both("manager-devices")}</h2>
  <ul>
    ${view.kiosks.map(kiosk)} ${view.machines.map(machine)}
  </ul>
</section>`;

const kiosk = (one) => html`<li>${mark(PRINTERS[one.printer])}${firstName(one.name)} ${paper(one)}</li>`;

const paper = (one) =>
  ["fault", "unsure"].includes(one.printer) ? fault(one)[lead()] : first(`manager-printer-${one.printer}`);

const machine = (one) => html`<li>
  ${mark(one.state === "free" ? "ok" : "off")}${firstName(one.name)} ${first(`manager-machine-${one.state}`)}
</li>`;
