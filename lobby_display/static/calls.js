// Which calls stand on the board: pure, so that what a call becomes as seconds pass can be tested by itself.

const since = (call, now) => now - Date.parse(call.at);

const newestFirst = (one, other) => Date.parse(other.at) - Date.parse(one.at);

/** Out of date: what was called, and nothing that calls. */
export function arrangeOld(view, room) {
  const shown = [...view.calls, ...view.earlier].sort(newestFirst);
  return { rows: shown.slice(0, room), rest: shown.slice(room) };
}

/**
 * The board at `now` (ms) with `room` rows: each call `fresh` for `hold` ms after it was made or repeated, even when
 * the customer came at once; the newest also `grown`. `rest` is what finds no row, still `calling` or not, and what is over.
 */
export function arrange(view, now, hold, room) {
  const fresh = (call) => since(call, now) < hold;
  const shown = [...view.calls, ...view.earlier.filter(fresh)].sort(newestFirst);
  const rows = shown.slice(0, room).map((call, index) => {
    const isFresh = fresh(call);
    return { ...call, fresh: isFresh, grown: isFresh && index === 0 };
  });
  const beyond = shown.slice(room).map((call) => ({ ...call, calling: view.calls.includes(call) }));
  const over = view.earlier.filter((call) => !fresh(call));
  return { rows, rest: [...beyond, ...over] };
}

/** The part of `things` whose turn it is, when `room` of them are shown at a time and the page turns every `turn` ms. */
export function turned(things, room, now, turn) {
  const pages = Math.max(1, Math.ceil(things.length / room));
  const page = Math.floor(now / turn) % pages;
  return { page, pages, part: things.slice(page * room, (page + 1) * room) };
}
