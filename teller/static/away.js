// Whether the console is out of touch with the box; nothing can be pressed then, and it says so.

import { both, sorry } from "/static/js/say.js";

/** Silent too long, or refused. While it is still connecting nothing is known yet. */
export const away = ({ state }) => state === "stale" || state === "refused";

/** What to do about it: wait, unless the box itself said why it refuses this screen. */
export const awayWords = ({ state, problem }) =>
  state === "refused" && problem && problem.code !== "box_away" ? sorry(problem) : both("teller-offline");
