// A room's view, live: the newest one wins, a notice comes once and never late, and silence is noticed.

import { ask, follow, heard, later, send } from "./lifeline.js";
import { now } from "./time.js";

const nothing = () => {};

const newer = (one, other) =>
  !other || one.seq > other.seq || (one.seq === other.seq && Date.parse(one.at) > Date.parse(other.at));

class Watched {
  constructor(room, face) {
    this.room = room;
    this.face = { show: nothing, announce: nothing, withdraw: nothing, connection: nothing, ...face };
    this.state = null;
    this.newest = null; // the newest view of this connection
    this.seq = null; // the last number that the box sent, over all connections
    this.noticed = 0;
    this.at = null;
    this.inside = false;
    this.retry = null;
    this.become("loading");
  }

  become(state, problem = null) {
    if (state === this.state && problem?.code === this.problem?.code) return;
    this.state = state;
    this.problem = problem;
    this.face.connection({ state, since: this.at, problem });
  }

  // What the lifeline tells

  connected() {
    this.newest = null;
    this.inside = false;
    this.join();
  }

  wake() {
    this.join();
  }

  silent() {
    if (this.state !== "refused") this.become("stale");
  }

  refused(problem) {
    this.inside = false;
    this.become("refused", problem);
  }

  view(message) {
    if (message.room === this.room) this.take(message);
  }

  tick(message) {
    if (!this.inside) return;
    this.hear(message);
    this.become("live");
  }

  announce(notice) {
    this.once(notice, () => {
      this.face.announce(notice);
      if (document.visibilityState === "visible") send("shown", { seq: notice.seq });
    });
  }

  withdraw(notice) {
    this.once(notice, () => this.face.withdraw(notice));
  }

  // What becomes of it

  join() {
    clearTimeout(this.retry);
    const after = this.seq ?? undefined;
    ask("join", { room: this.room, after }, (answer) => this.entered(answer, after));
  }

  entered(answer, after) {
    if (answer.error) {
      this.refused(answer.error);
      this.retry = later(() => this.join());
      return;
    }
    // A journal that is behind what it was is another journal: its notices are counted from here.
    if (answer.seq < after) this.noticed = answer.seq;
    this.inside = true;
    this.take(answer);
  }

  take(message) {
    this.hear(message);
    if (newer(message, this.newest)) {
      this.newest = { seq: message.seq, at: message.at };
      this.face.show(message.view, this.newest);
    }
    this.become("live");
  }

  hear({ seq, at }) {
    this.seq = seq;
    this.at = at;
    heard(at);
  }

  once(notice, act) {
    if (notice.room !== this.room || notice.seq <= this.noticed) return;
    this.noticed = notice.seq;
    if (Date.parse(notice.expires_at) > now()) act();
  }
}

/**
 * Watch a room ("board:hall"). The face gives what it cares for of
 * `show(view, {seq, at})`, only for newer views; `announce(notice)` and `withdraw(notice)`, each once;
 * `connection({state, since, problem})` with state loading, live, stale or refused, `since` the box's time when it
 * was last heard. Gives `spoken(seq)`, for a voice that has spoken an announcement to its end.
 */
export function watch(room, face) {
  follow(new Watched(room, face));
  return { spoken: (seq) => send("spoken", { seq }) };
}
