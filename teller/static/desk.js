// The desk: what was pressed becomes one action of the box, one at a time, and only while the screen is current.

import { page } from "/static/js/page.js";
import { post } from "/static/js/post.js";
import { Guard } from "./guard.js";
import { meaning, places, request } from "./places.js";
import { canUndo } from "./toast.js";

const CATCHING_UP = 3_000;

const FLASH = 400;

const clock = () => performance.now();

/** Whether the counter can be paused or closed now. */
export const canLeave = ({ may }) => may.includes("pause") || may.includes("sign-off");

/** `state` is the console's state, `update(changes)` changes it; nothing else of the page is known here. */
export class Desk {
  #state;
  #update;
  #guard = new Guard();
  #until = 0;
  #sentAt = -Infinity;

  constructor(state, update) {
    this.#state = state;
    this.#update = update;
  }

  /** Whether a deed can be done at this moment: connected, none under way, and the last one's outcome shown. */
  ready() {
    const { view, seq, connection, sending, awaited } = this.#state;
    const shown = seq >= awaited || clock() > this.#until;
    return Boolean(view) && connection.state === "live" && !sending && shown;
  }

  /** Whether it looks ready: a deed that is done at once should dim nothing. */
  looksReady() {
    const { view, connection } = this.#state;
    const sentJustNow = clock() - this.#sentAt < FLASH;
    return this.ready() || Boolean(view && connection.state === "live" && sentJustNow);
  }

  /** How long (ms) a place keeps still before it may mean `deed`; a question dismisses nobody and need not wait. */
  wait(place, deed) {
    return deed === "transfer" ? 0 : this.#guard.wait(place, meaning(deed, this.#state.view), clock());
  }

  /** A key or its button was pressed; `now` is the box's time. What cannot be done now does nothing. */
  press(key, now) {
    if (this.#state.dialog) return;
    if (key === "help") this.#open("keys");
    else if (this.ready()) this.#act(key, now);
  }

  /** Do one deed; its outcome is in the next view, or its refusal in words. Resolves to whether it was done. */
  async send(deed, body = {}) {
    if (!this.ready()) return false;
    this.#sentAt = clock();
    this.#update({ sending: deed, problem: null, nobody: false });
    const { ok, data, problem } = await post(`/api/v1/counters/${page.counter}/${deed}`, body);
    if (ok) this.#done(data);
    else this.#update({ sending: null, problem });
    return ok;
  }

  #act(key, now) {
    const { view } = this.#state;
    if (key === "undo") return canUndo(view, now) && this.send("undo");
    if (key === "call_number") return view.may.includes("call") && this.#open("call");
    if (key === "break") return canLeave(view) && this.#open("break");
    return this.#main(key.replace("_", "-"), now);
  }

  #main(place, now) {
    const { view } = this.#state;
    const { deed } = places(view, now).find((one) => one.place === place);
    if (deed === "transfer") this.#open("transfer");
    else if (deed && this.#guard.press(place, meaning(deed, view), clock())) this.#do(deed);
  }

  #do(deed) {
    if (deed === "sign-on" && page.needsPin) return document.getElementById("sign-on").requestSubmit();
    const { deed: route, body } = request(deed);
    return this.send(route, body);
  }

  #open(dialog) {
    this.#update({ dialog, problem: null });
  }

  // The view that shows it may come a moment after the answer: until then nothing else can be pressed.
  #done({ seq, reason_code: reason }) {
    const nobody = reason === "nobody_waiting";
    this.#until = clock() + CATCHING_UP;
    this.#update({ sending: null, nobody, awaited: nobody ? 0 : seq });
  }
}
