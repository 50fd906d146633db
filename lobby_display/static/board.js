// The call board: draws the newest view, and the seconds that pass over it.

import { watch } from "/static/js/live.js";
import { everySecond, face, page } from "/static/js/page.js";
import { first } from "/static/js/say.js";
import { now } from "/static/js/time.js";
import { chime } from "./chime.js";
import { board } from "./board-parts.js";
import { rooms } from "./room.js";

const screens = JSON.parse(page.screens);
const state = { branch: JSON.parse(page.branch), screens, view: null, connection: { state: "loading" }, said: "" };

const update = face((current) => board({ ...current, now: now(), rooms: rooms() }), state);

function announce(notice) {
  if (notice.kind === "message") return;
  chime();
  update({ said: first("common-call", { number: notice.number, counter: notice.counter }) });
}

watch(page.room, {
  show: (view) => update({ view }),
  announce,
  withdraw: () => update({ said: "" }),
  connection: (connection) => update({ connection }),
});

everySecond(() => update());
addEventListener("resize", () => update());
