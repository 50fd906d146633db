// The one connection of this page to the box: found again within a second, and given up when it is silent.
//
// socket.io would try again by itself, but browsers hold back a page whose sockets fail, for seconds in the end. So a
// lost box is looked for by small requests, which nobody holds back, and the socket is opened once it answers.

import { io } from "/lib/socket.io-client/socket.io.esm.min.js";
import { setClock } from "./time.js";

const SILENCE_MS = 10_000;
const ANSWER_MS = 4_000;
const OPEN_MS = 6_000;
const CHECK_MS = 1_000;
const PAUSE_MS = 250;
const REFUSED_MS = 5_000;
// A look into a dead network must end soon, so that the next one meets the network's return; but a box that is busy
// with all its screens at once needs longer, so every third look is patient.
const LOOKS_MS = [600, 1_200, 2_400];

const socket = io({
  transports: ["websocket"],
  autoConnect: false,
  reconnection: false,
  timeout: ANSWER_MS,
  auth: (give) => give({ language: document.documentElement.lang }),
});

let followers = [];
let heardAt = performance.now();
let searching = false;
let hurry = () => {};

// A follower that fails costs neither the others nor the line anything.
function tell(what, ...facts) {
  for (const follower of followers) {
    try {
      follower[what](...facts);
    } catch (error) {
      reportError(error);
    }
  }
}

// Up to twice as long: not all screens of a branch at the same moment.
const scattered = (ms) => ms * (1 + Math.random());

/** Some time after a refusal. */
export const later = (act) => setTimeout(act, scattered(REFUSED_MS));

function pause(ms) {
  return new Promise((done) => {
    hurry = done;
    setTimeout(done, ms);
  });
}

async function answers(count) {
  const signal = AbortSignal.timeout(LOOKS_MS[count % LOOKS_MS.length]);
  try {
    await fetch("/health", { method: "HEAD", cache: "no-store", signal });
    return true;
  } catch {
    return false;
  }
}

// The problem that the socket was refused with; null once it is open, or where nobody answered.
async function open() {
  const problem = await new Promise((done) => {
    socket.once("connect", () => done(null));
    socket.once("connect_error", (error) => done(error.data ?? null));
    setTimeout(done, OPEN_MS, null);
    socket.connect();
  });
  socket.off("connect").off("connect_error");
  if (!socket.connected) socket.disconnect();
  return problem;
}

// One try: how long to wait before the next.
async function attempt(count) {
  const problem = (await answers(count)) ? await open() : null;
  if (problem) tell("refused", problem);
  return problem ? REFUSED_MS : PAUSE_MS;
}

async function search() {
  if (searching) return;
  searching = true;
  for (let count = 0; !socket.connected; count += 1) {
    const wait = await attempt(count);
    if (!socket.connected) await pause(scattered(wait));
  }
  searching = false;
  tell("connected");
}

function lost() {
  if (!searching) pause(scattered(PAUSE_MS / 2)).then(search);
}

/** Leave this connection, whatever became of it, and find the box anew. */
function again() {
  if (!searching) socket.disconnect();
  hurry();
}

/** Something came from the box, drawn or sent at `at`. */
export function heard(at) {
  heardAt = performance.now();
  setClock(at);
}

/** Send, if the box is there; what cannot be sent now is of no use later. */
export function send(event, body) {
  if (socket.connected) socket.emit(event, body);
}

/** Ask; `answered(reply)` is called unless the connection ends first. One that does not answer is given up. */
export function ask(event, body, answered) {
  const asked = socket.id;
  socket.timeout(ANSWER_MS).emit(event, body, (late, reply) => {
    if (!late) answered(reply);
    else if (socket.connected && socket.id === asked) again();
  });
}

/**
 * Be told of everything: `connected()`, `wake()` when a sleeping page wakes, `silent()` after ten seconds without a
 * word, `refused(problem)`, and each message of the box by its name.
 */
export function follow(follower) {
  followers = [...followers, follower];
  if (socket.connected) follower.connected();
  else search();
}

function check() {
  if (performance.now() - heardAt < SILENCE_MS) return;
  heardAt = performance.now();
  tell("silent");
  again();
}

function wake() {
  if (document.visibilityState !== "visible" || !followers.length) return;
  if (socket.connected) tell("wake");
  else again();
}

socket.on("disconnect", lost);
for (const message of ["view", "tick", "announce", "withdraw"]) {
  socket.on(message, (body) => tell(message, body));
}

setInterval(check, CHECK_MS);
addEventListener("online", wake);
addEventListener("pageshow", ({ persisted }) => persisted && wake());
document.addEventListener("visibilitychange", wake);
