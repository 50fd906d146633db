// The catalogues of sentences, one per language, read once; a word that is missing shows its id, never nothing.

import { FluentBundle, FluentResource } from "/lib/@fluent/bundle/esm/index.js";

const LOCALES = { zh: "zh-CN", en: "en" };
const bundles = {};

async function load(language) {
  const answer = await fetch(`/static/languages/${language}.ftl`);
  if (!answer.ok) throw new Error(`no words in ${language}: ${answer.status}`);
  // Isolation marks around figures would be drawn as boxes by some receipt and kiosk fonts.
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  bundle.addResource(new FluentResource(await answer.text()));
  bundles[language] = bundle;
}

/** Resolves when both catalogues are here. */
export const ready = Promise.all(Object.keys(LOCALES).map(load));

// A fact may be a name in both languages, or missing: a sentence with null in it helps nobody.
function factsIn(language, facts) {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, value?.[language] ?? value ?? "—"]),
  );
}

/** The sentence `id` in `language` ("zh" or "en") with its facts; null when a word or a fact is missing. */
export function find(language, id, facts = {}) {
  const pattern = bundles[language]?.getMessage(id)?.value;
  if (!pattern) return null;
  const errors = [];
  const sentence = bundles[language].formatPattern(pattern, factsIn(language, facts), errors);
  return errors.length ? null : sentence;
}

/** The sentence `id` in `language`; the id itself when it cannot be said. */
export function say(language, id, facts = {}) {
  return find(language, id, facts) ?? id;
}
