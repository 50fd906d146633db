// A key never changes its meaning within five seconds of a press, and one bounce is one press.

const STEADY = 5_000;
const BOUNCE = 1_000;

/** Remembers each key's last press and what it meant; times are milliseconds of one clock. */
export class Guard {
  #last = new Map();

  /** How long until `key` may be pressed to mean `meaning`; 0 when it may be now. */
  wait(key, meaning, now) {
    const last = this.#last.get(key);
    if (!last) return 0;
    const rest = last.meaning === meaning ? BOUNCE : STEADY;
    return Math.max(0, last.at + rest - now);
  }

  /** Whether this press counts. One that comes too early is as if it had not been. */
  press(key, meaning, now) {
    if (this.wait(key, meaning, now) > 0) return false;
    this.#last.set(key, { meaning, at: now });
    return true;
  }
}
