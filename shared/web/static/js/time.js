// Time as the branch has it: the box's clock and the branch's zone, never the device's.

const MINUTE = 60_000;

let ahead = 0;
let offset = 0;

function offsetOf(iso) {
  const found = /([+-])(\d\d):(\d\d)$/.exec(iso);
  return found ? (found[1] === "-" ? -1 : 1) * (60 * found[2] + Number(found[3])) : 0;
}

/** Set the clock to the box's: `at` is its time now, ISO 8601 with the branch's offset. */
export function setClock(at) {
  ahead = Date.parse(at) - Date.now();
  offset = offsetOf(at);
}

if (document.body.dataset.at) setClock(document.body.dataset.at);

/** The box's time now, in milliseconds since 1970. */
export const now = () => Date.now() + ahead;

/** "10:14" out of an ISO time, which is written in the branch's zone. */
export const hhmm = (iso) => iso.slice(11, 16);

/** "10:14", now. */
export const clock = () => hhmm(new Date(now() + offset * MINUTE).toISOString());

/** Whole seconds since then, never below zero. */
export const secondsSince = (iso) => Math.max(0, Math.floor((now() - Date.parse(iso)) / 1000));

/** Whole minutes since then, never below zero. */
export const minutesSince = (iso) => Math.floor(secondsSince(iso) / 60);
