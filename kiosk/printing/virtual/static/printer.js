// The virtual printer's page: the newest paper hangs from it, older ones lie beside, and buttons break it.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { repeat } from "/lib/lit-html/directives/repeat.js";
import { face, page } from "/static/js/page.js";
import { post } from "/static/js/post.js";
import { hhmm } from "/static/js/time.js";
import { both, first, sorry } from "/static/js/say.js";

const EVERY_MS = 1_000;
const LYING = 11;

// What each button does, and the mark of the state it leads to.
const BUTTONS = ["paper_out", "cover", "offline", "slow", "ok"];
const MARKS = { ok: "ok", paper_near_end: "warn", slow: "warn", lost_id: "warn", paper_out_mid_ticket: "warn" };

const state = { fault: null, papers: [], away: false, refused: null };
const update = face(show, state);

const word = (kind) => both(`printer-${kind.replaceAll("_", "-")}`);

function show({ fault, papers, away, refused }) {
  const [newest, ...older] = papers;
  return html`<header>
      <h1 class="stacked">${both("printer-title")}</h1>
      <p class="how stacked">${both("printer-how")}</p>
    </header>
    <main>
      <section class="machine" aria-labelledby="machine">
        <h2 id="machine" class="unseen">${both("printer-state")}</h2>
        <p role="status">${away ? unknown() : tag(fault)}</p>
        <div class="buttons">${BUTTONS.map((kind) => button(kind, fault))}</div>
        ${refused ? html`<p class="note alarm" role="alert"><span>${sorry(refused)}</span></p>` : nothing}
      </section>
      <section class="hanging" aria-labelledby="hanging">
        <h2 id="hanging" class="unseen">${both("printer-newest")}</h2>
        <div class="slot"></div>
        ${newest ? paper(newest) : html`<p class="empty stacked">${both("printer-empty")}</p>`}
      </section>
      ${older.length ? lying(older.slice(0, LYING)) : nothing}
    </main>`;
}

const tag = (fault) =>
  fault ? html`<span class="tag ${MARKS[fault] ?? "alarm"}"><span class="mark ${MARKS[fault] ?? "alarm"}"></span>
        <span>${word(fault)}</span></span>` : html`<span class="bone"></span>`;

const unknown = () =>
  html`<span class="tag"><span class="mark off"></span><span>${both("problem-box-away")}</span></span>`;

const button = (kind, fault) =>
  html`<button class="btn other" aria-pressed=${kind === fault} @click=${() => breakIt(kind)}>
    <span class="stacked">${both(`printer-do-${kind.replaceAll("_", "-")}`)}</span>
  </button>`;

const lying = (papers) => html`<section class="lying" aria-labelledby="lying">
  <h2 id="lying">${both("printer-older")}</h2>
  <ol>${repeat(papers, ({ n }) => n, (each) => html`<li>${paper(each)}</li>`)}</ol>
</section>`;

const paper = ({ n, at, size }) => html`<figure class="paper">
  <img src="${page.base}/papers/${n}.png" width=${size[0]} height=${size[1]} alt=${first("printer-paper", { n })}>
  <figcaption>${both("printer-paper-at", { n, time: hhmm(at) })}</figcaption>
</figure>`;

async function breakIt(kind) {
  const { ok, problem } = await post(`${page.base}/fault`, { kind });
  await update({ refused: ok ? null : problem });
  await look();
}

async function look() {
  try {
    const answer = await fetch(`${page.base}/state`, { signal: AbortSignal.timeout(4 * EVERY_MS) });
    update({ ...(await answer.json()), away: !answer.ok });
  } catch {
    update({ away: true });
  }
}

async function keepLooking() {
  if (!document.hidden) await look();
  setTimeout(keepLooking, EVERY_MS);
}

keepLooking();
