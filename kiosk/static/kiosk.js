// The kiosk: what the box says, what was touched, and which of its screens to draw.

import { watch } from "/static/js/live.js";
import { everySecond, face, page, root } from "/static/js/page.js";
import { post } from "/static/js/post.js";
import { lead, setLead } from "/static/js/say.js";
import { setClock } from "/static/js/time.js";
import { frame } from "./frame.js";
import { home } from "./home.js";
import { whenIdle } from "./idle.js";
import { larger } from "./larger.js";
import { paused } from "./paused.js";
import { answers, waitForBox } from "./reach.js";
import { interrupted, take } from "./taking.js";
import { ticketScreen } from "./ticket.js";

// A second tap belongs to the screen it was aimed at, not to the one that has just come up under the finger.
const SETTLE_MS = 500;

const START = { screen: "home", group: null, ticket: null, taking: null, refused: null, leaving: null };
const USUAL = { larger: false, seated: false, contrast: false };

const state = {
  ...START,
  ...USUAL,
  kiosk: page.kiosk,
  publicUrl: page.publicUrl,
  demo: Boolean(page.demo),
  groups: JSON.parse(page.tree),
  view: null,
  stale: false,
  away: false,
  shutOut: false,
  helping: false,
};

const SCREENS = { home, group: larger, ticket: ticketScreen };

function draw(now) {
  if (now.away || now.shutOut) return frame(now, acts, paused(now));
  const screen = now.screen === "home" && now.larger ? larger : SCREENS[now.screen];
  return frame(now, acts, screen(now, acts));
}

const update = face(draw, state);

let changedAt = 0;
const settled = () => performance.now() - changedAt > SETTLE_MS;

// Whoever does not see the screen is taken to its heading.
async function turnTo(changes) {
  changedAt = performance.now();
  await update(changes);
  root.querySelector("h1")?.focus({ preventScroll: true });
}

function setUp(changes) {
  Object.assign(state, changes);
  document.documentElement.toggleAttribute("data-still", state.larger);
  document.documentElement.dataset.contrast = state.contrast ? "high" : "usual";
  return turnTo(state.screen === "group" && !state.larger ? { screen: "home", group: null } : {});
}

async function boxWentAway() {
  if (state.away) return;
  turnTo({ ...START, away: true });
  await waitForBox();
  turnTo({ away: false });
}

function refused({ status, problem }) {
  const away = status === 0 || status === 503;
  return away ? boxWentAway() : turnTo({ ...START, refused: problem });
}

function issued(outcome) {
  return outcome.ok ? turnTo({ ...START, screen: "ticket", ticket: outcome.data }) : refused(outcome);
}

async function takeNumber(service) {
  if (!settled()) return;
  update({ taking: service, refused: null });
  issued(await take({ service, language: lead(), kiosk: page.kiosk }));
}

async function callStaff() {
  update({ helping: true });
  const outcome = await post(`/api/v1/kiosks/${page.kiosk}/help`);
  update({ helping: false });
  if (!outcome.ok) refused(outcome);
}

function turnLanguage(language) {
  setLead(language);
  return setUp({});
}

const acts = {
  take: takeNumber,
  help: callStaff,
  open: (group) => settled() && turnTo({ screen: "group", group }),
  home: () => settled() && turnTo(START),
  stay: () => update({ leaving: null }),
  language: () => turnLanguage(lead() === "zh" ? "en" : "zh"),
  // The other ways have their buttons in one of the two sizes of text only, so they end with it.
  larger: () => setUp({ ...USUAL, larger: !state.larger }),
  seated: () => setUp({ seated: !state.seated }),
  contrast: () => setUp({ contrast: !state.contrast }),
};

// A kiosk out of touch goes on as long as the box answers what it is asked.
async function connection({ state: now, problem }) {
  const shutOut = now === "refused" && [401, 403].includes(problem?.status);
  update({ stale: now === "stale" || now === "refused", shutOut });
  if (now === "stale" && !(await answers())) boxWentAway();
}

watch(page.room, {
  show(view, { at }) {
    setClock(at);
    update({ view, groups: view.groups });
  },
  connection,
});

const asEverybodyFindsIt = () =>
  state.screen === "home" && !state.refused && lead() === "zh" && Object.keys(USUAL).every((way) => !state[way]);

whenIdle({
  resting: asEverybodyFindsIt,
  slowly: () => state.larger,
  warn: (leaving) => update({ leaving }),
  over: () => setUp({ ...START, ...USUAL }) && turnLanguage("zh"),
});

everySecond(() => update());
interrupted().then((outcome) => outcome && issued(outcome));
