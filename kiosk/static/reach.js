// Whether the box answers: asked only when it did not.

const EVERY_MS = 2_000;
// A box that has just refused may do so again at once: leave the sentence up long enough to be read.
const AT_LEAST_MS = 5_000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Whether the box answers, and is well. */
export async function answers() {
  try {
    const answer = await fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(EVERY_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Resolves when the box answers again. */
export async function waitForBox() {
  await pause(AT_LEAST_MS);
  while (!(await answers())) await pause(EVERY_MS);
}
