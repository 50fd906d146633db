// What every face's page does: its data from the shell, and drawing its state, at most once a frame.

import { render } from "/lib/lit-html/lit-html.js";
import { ready } from "./words.js";

/** What the shell wrote on the body: room, csrf, demo, at and whatever the face added. */
export const page = document.body.dataset;

/** The element a face draws into. */
export const root = document.getElementById("face");

const nextFrame = () => new Promise(requestAnimationFrame);

/**
 * Keep a face's state and draw it: gives `update(changes)`, which merges them and resolves once they are drawn.
 * `draw(state)` is the one renderer; it must not change anything.
 */
export function face(draw, state = {}) {
  let due = null;
  async function show() {
    await ready;
    await nextFrame();
    due = null;
    render(draw(state), root);
  }
  return function update(changes = {}) {
    Object.assign(state, changes);
    due ??= show();
    return due;
  };
}

/** Call `act` now and at every full second: for clocks and ages. */
export function everySecond(act) {
  act();
  setInterval(act, 1_000);
}
