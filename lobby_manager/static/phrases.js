// Short phrases the tablet says in many places, in the leading language alone: ages, ranges, promises.

import { en, first, zh } from "/static/js/say.js";
import { minutesSince, now, secondsSince } from "/static/js/time.js";

const MINUTE = 60;

const lasting = (say, iso) =>
  secondsSince(iso) < MINUTE
    ? say("manager-seconds", { seconds: secondsSince(iso) })
    : say("common-minutes", { minutes: minutesSince(iso) });

/** "40 s" or "12 min", since then. */
export const age = (iso) => lasting(first, iso);

/** The same as a fact for a sentence said in both languages. */
export const ages = (iso) => (iso ? { zh: lasting(zh, iso), en: lasting(en, iso) } : null);

/** "8–14 min", or that there is no wait. */
export const range = ({ low, high }) =>
  high > 0 ? first("manager-range", { low, high }) : first("common-no-wait");

/** How a promise stands: the mark and the word of its tag. */
export const PROMISES = {
  kept: { kind: "ok", id: "manager-promise-kept" },
  at_risk: { kind: "warn", id: "manager-promise-at-risk" },
  broken: { kind: "warn", id: "manager-promise-broken" },
};

/** Whether a time lies in the past, by the box's clock. */
export const past = (iso) => Date.parse(iso) < now();
