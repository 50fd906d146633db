// The customer's phone: asks for its ticket every few seconds, and says so when nobody answers.

import { everySecond, face, page } from "/static/js/page.js";
import { first, lead, setLead } from "/static/js/say.js";
import { clock } from "/static/js/time.js";
import { phoneScreen } from "./phone-screen.js";

const EVERY_MS = 5_000;
const BUZZ_MS = [300, 150, 300];

const state = {
  branch: { zh: page.branchZh, en: page.branchEn },
  service: JSON.parse(page.service),
  zone: JSON.parse(page.zone),
  returnMinutes: Number(page.returnMinutes),
  ticket: JSON.parse(page.ticket),
  stale: false,
  freshAt: clock(),
  language: turnLanguage,
};

const update = face(phoneScreen, state);
const pageTitle = document.title;

let heardAt = performance.now();

function turnLanguage() {
  setLead(lead() === "zh" ? "en" : "zh");
  update();
}

const isCalled = (ticket) => ticket?.state === "called";

// A browser lets a page buzz only after somebody has touched it.
function call() {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(BUZZ_MS);
}

async function heard(ticket) {
  heardAt = performance.now();
  if (isCalled(ticket) && !isCalled(state.ticket)) call();
  await update({ ticket, stale: false, freshAt: clock() });
  document.title = isCalled(ticket) ? `${first("phone-go")} · ${pageTitle}` : pageTitle;
}

async function ask() {
  const answer = await fetch(location.pathname, {
    cache: "no-cache",
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(EVERY_MS),
  });
  if (answer.status === 404) return heard(null);
  if (answer.ok) return heard(await answer.json());
  throw new Error(`the box answered ${answer.status}`);
}

async function askAnyway() {
  try {
    await ask();
  } catch {
    // Nobody there, or not now: the second hand says so once the news is too old.
  }
}

async function keepAsking() {
  await askAnyway();
  setTimeout(keepAsking, EVERY_MS);
}

everySecond(() => {
  const stale = performance.now() - heardAt > Number(page.staleSeconds) * 1_000;
  if (stale !== state.stale) update({ stale });
});

// A phone that was put away shows what is true now, not when it is its turn to ask.
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && askAnyway());

update();
keepAsking();
