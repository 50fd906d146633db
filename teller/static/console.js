// The teller's console: puts what the box says and what the teller presses together, and draws it.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { watch } from "/static/js/live.js";
import { everySecond, face, page } from "/static/js/page.js";
import { first } from "/static/js/say.js";
import { now } from "/static/js/time.js";
import { actionBar } from "./action-bar.js";
import { breakDialog } from "./break-dialog.js";
import { callDialog } from "./call-dialog.js";
import { centre } from "./centre.js";
import { Desk } from "./desk.js";
import { closeDialog, sending } from "./dialog.js";
import { keysDialog } from "./keys-dialog.js";
import { listen } from "./keys.js";
import { nextInLine } from "./next-in-line.js";
import { notesOf } from "./notes.js";
import { toast } from "./toast.js";
import { topBar } from "./top-bar.js";
import { transferDialog } from "./transfer-dialog.js";

const DIALOGS = { call: callDialog, transfer: transferDialog, break: breakDialog, keys: keysDialog };

const state = {
  view: null,
  seq: 0,
  connection: { state: "loading" },
  notes: [],
  dialog: null,
  sending: null,
  awaited: 0,
  problem: null,
  nobody: false,
  held: false,
  said: "",
};

const update = face(draw, state);
const desk = new Desk(state, update);

const press = (key) => desk.press(key, now());

/** What the parts can have done; each does nothing while the desk is not ready. */
const deeds = {
  press,
  pause: () => press("break"),
  keys: () => press("help"),
  undo: () => press("undo"),
  askNumber: () => press("call_number"),
  call: (number) => state.view.may.includes("call") && desk.send("call", { number }),
  signOn: sending((who) => desk.send("sign-on", who)),
  wait: (place, deed) => desk.wait(place, deed),
  hold: (held) => update({ held }),
};

const inDialog = {
  closed: () => update({ dialog: null, problem: null }),
  send: async (deed, body) => (await desk.send(deed, body)) && closeDialog(),
};

function draw() {
  const all = { ...state, ...deeds, now: now(), ready: desk.looksReady() };
  return html`
    ${topBar(all)}
    <div class="desk">${centre(all)} ${nextInLine(all)}</div>
    ${actionBar(all)} ${toast(all)} ${state.dialog ? DIALOGS[state.dialog]({ ...state, ...inDialog }) : nothing}
    <p class="unseen" role="alert">${state.said}</p>`;
}

// A call is the one thing that is said aloud to whoever cannot see the screen.
function newCall({ ticket }) {
  const isNew = ticket?.state === "called" && ticket.number !== state.view?.ticket?.number;
  return isNew ? { said: first("common-call", { number: ticket.number, counter: page.counter }) } : {};
}

// A dialog about a customer who is gone, or another one by now, has nothing more to ask.
function leaveTransfer({ ticket }) {
  if (state.dialog === "transfer" && ticket?.id !== state.view.ticket?.id) update({ dialog: null });
}

watch(page.room, {
  show(view, { seq }) {
    leaveTransfer(view);
    update({ ...newCall(view), view, seq, nobody: state.nobody && !view.ticket });
    notesOf(view.ticket, (notes) => update({ notes }));
  },
  announce() {},
  withdraw() {},
  connection: (connection) => update({ connection }),
});

listen(press);
everySecond(() => update());
