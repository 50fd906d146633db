// Taking a number so that it is taken once: even a page that is loaded anew in the middle asks with the same key.

import { freshKey, post } from "/static/js/post.js";

const PATH = "/api/v1/tickets";
const STORED = "branchline-taking";
const STILL_WANTED_MS = 60_000;

let underWay = null;

async function send({ body, key }) {
  const outcome = await post(PATH, body, key);
  sessionStorage.removeItem(STORED);
  return outcome;
}

/** Take a number; while one is being taken, any other touch gets that one. */
export function take(body) {
  underWay ??= begin(body).finally(() => (underWay = null));
  return underWay;
}

function begin(body) {
  const action = { body, key: freshKey(), at: Date.now() };
  sessionStorage.setItem(STORED, JSON.stringify(action));
  return send(action);
}

/** The answer to what was being taken when this page was loaded anew; null when nothing was. */
export async function interrupted() {
  const action = JSON.parse(sessionStorage.getItem(STORED) ?? "null");
  const wanted = action && Date.now() - action.at < STILL_WANTED_MS;
  return wanted ? send(action) : null;
}
