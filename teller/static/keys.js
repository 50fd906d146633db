// The keyboard: which key is which place, as the settings name them.

import { page } from "/static/js/page.js";

const configured = JSON.parse(page.keys);

/** The key of a place, as it is written on the screen. */
export const keyOf = (place) => configured[place];

const places = new Map(Object.entries(configured).map(([place, key]) => [key, place]));

function nameOf({ key, ctrlKey, metaKey }) {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return ctrlKey || metaKey ? `Ctrl+${name}` : name;
}

const isTyping = ({ target }) => target.matches("input, textarea");

/** Call `press(place)` for each key of ours. Held keys do not repeat; letters belong to whoever types. */
export function listen(press) {
  addEventListener("keydown", (event) => {
    const place = places.get(nameOf(event));
    if (!place || event.altKey || (isTyping(event) && !/^F\d/.test(event.key))) return;
    event.preventDefault();
    if (!event.repeat) press(place);
  });
}
