// Sentences and names in both languages, as templates: the chosen language leads, the other follows.

import { html, nothing } from "/lib/lit-html/lit-html.js";
import { find, ready, say } from "./words.js";

export { ready };

const LANG = { zh: "zh-Hans", en: "en" };

let leading = document.body.dataset.language === "en" ? "en" : "zh";

/** The language that leads on this page: "zh" or "en". */
export const lead = () => leading;

/** Let `language` lead from now on; whoever draws must draw again. */
export function setLead(language) {
  leading = language;
  document.documentElement.lang = LANG[language];
}

setLead(leading);

const other = () => (leading === "zh" ? "en" : "zh");

export const zh = (id, facts) => say("zh", id, facts);
export const en = (id, facts) => say("en", id, facts);

/** One sentence in the leading language alone: for attributes, titles and live regions. */
export const first = (id, facts) => say(leading, id, facts);

// `.en` stays on the second language when it is English: it is the word most style sheets know it by.
const pair = (words) => html`<span lang=${LANG[leading]} class="lead">${words[leading]}</span>
  <span lang=${LANG[other()]} class=${other() === "en" ? "also en" : "also zh"}>${words[other()]}</span>`;

/** The sentence `id` in both languages. */
export const both = (id, facts) => pair({ zh: zh(id, facts), en: en(id, facts) });

const HERE = "\u0001";

/** The leading language's sentence with its fact `key`, a text, in bold: the figure is what people look for. */
export function bold(id, facts, key) {
  const [before, after] = first(id, { ...facts, [key]: HERE }).split(HERE);
  return html`${before}<b>${facts[key]}</b>${after ?? nothing}`;
}

/** The same for a name that comes from the branch's settings: {"zh", "en"}. */
export const name = (words) => (words ? pair(words) : nothing);

/** A name in the leading language alone. */
export const firstName = (words) => words?.[leading] ?? "";

/** A problem document's sentence in both languages; in the one it came in, where the catalogue has none. */
export function sorry(problem) {
  const id = `problem-${problem.code.replaceAll("_", "-")}`;
  const words = { zh: find("zh", id, problem.facts), en: find("en", id, problem.facts) };
  return words.zh && words.en ? pair(words) : html`<span class="lead">${problem.detail ?? problem.title}</span>`;
}
