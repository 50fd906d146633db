// The tablet: what the box says, what is open over it, and what was touched.

import { watch } from "/static/js/live.js";
import { everySecond, face, page, root } from "/static/js/page.js";
import { lead, setLead } from "/static/js/say.js";
import { setClock } from "/static/js/time.js";
import { deeds } from "./deeds.js";
import { frame } from "./frame.js";
import { ticketNow } from "./tickets.js";

const LANGUAGE = "branchline-tablet-language";
// A second tap belongs to what was under the finger before, not to the sheet that has just come up.
const SETTLE_MS = 350;

const state = {
  view: null,
  connection: { state: "loading" },
  sheet: null,
  busy: false,
  refused: null,
  toast: null,
};

let opener = null;
let openedAt = 0;

const update = face((now) => frame(now, acts), state);

// Whoever does not see the sheet is taken to its heading, and back to where they were when it closes.
async function turnTo(sheet) {
  if (!state.sheet) opener = document.activeElement;
  openedAt = performance.now();
  await update({ sheet, refused: null });
  if (sheet) (root.querySelector(".sheet [data-first]") ?? root.querySelector(".sheet h2"))?.focus();
  else if (opener?.isConnected) opener.focus();
}

const settled = () => performance.now() - openedAt > SETTLE_MS;
const within = (changes) => update({ sheet: { ...state.sheet, ...changes }, refused: null });

function language() {
  setLead(lead() === "zh" ? "en" : "zh");
  localStorage.setItem(LANGUAGE, lead());
  update();
}

const acts = {
  open: (sheet) => turnTo({ ...sheet, from: state.sheet }),
  back: () => turnTo(state.sheet.from),
  close: () => turnTo(null),
  choose: within,
  language,
  ...deeds({ state, update, turnTo, within, settled }),
};

// A ticket whose sheet is open may leave every list the view has: then it is asked for by itself.
function show(view, { at }) {
  setClock(at);
  update({ view });
  const { sheet } = state;
  if (sheet?.kind === "ticket" && !ticketNow(view, sheet.id)) acts.look(sheet.id);
}

addEventListener("keydown", ({ key }) => key === "Escape" && state.sheet && acts.close());

watch(page.room, { show, connection: (connection) => update({ connection }) });
setLead(localStorage.getItem(LANGUAGE) === "en" ? "en" : "zh");
everySecond(() => update());
