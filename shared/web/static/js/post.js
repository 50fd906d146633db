// Sending an action to the box: one key per action, so that however often it travels it has one effect.

const ATTEMPT_MS = 4_000;
const GIVE_UP_MS = 8_000;
const PAUSE_MS = 400;

const underWay = new Map();

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function csrf() {
  return document.querySelector('meta[name="csrf-token"]')?.content ?? "";
}

/** A fresh key; getRandomValues, because randomUUID is missing where a page came by plain HTTP. */
export function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function attempt(path, body, key) {
  const answer = await fetch(path, {
    method: "POST",
    credentials: "same-origin",
    signal: AbortSignal.timeout(ATTEMPT_MS),
    headers: { "Content-Type": "application/json", "Idempotency-Key": key, "X-CSRF-Token": csrf() },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  const { ok, status } = answer;
  return { ok, status, data: ok ? said : null, problem: ok ? null : said };
}

const nobodyThere = () => ({ ok: false, status: 0, data: null, problem: { status: 0, code: "box_away" } });

async function tryOnce(path, body, key) {
  try {
    return await attempt(path, body, key);
  } catch {
    return nobodyThere();
  }
}

const worthAnother = (outcome) => outcome.status === 0 || outcome.status === 503;

async function persist(path, body, key) {
  const end = Date.now() + GIVE_UP_MS;
  for (let wait = PAUSE_MS; ; wait *= 2) {
    const outcome = await tryOnce(path, body, key);
    if (!worthAnother(outcome) || Date.now() + wait > end) return outcome;
    await pause(wait);
  }
}

/**
 * Do one action: {ok, status, data, problem}; the problem is the box's problem document, or code `box_away`.
 * A second call for the same thing while the first is under way is the same action and gets its answer.
 */
export function post(path, body = {}, key = freshKey()) {
  const action = `${path} ${JSON.stringify(body)}`;
  if (!underWay.has(action)) {
    underWay.set(action, persist(path, body, key).finally(() => underWay.delete(action)));
  }
  return underWay.get(action);
}
