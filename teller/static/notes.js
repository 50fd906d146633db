// The notes that came with the present customer: typed by colleagues, read from the private store when they change.

import { page } from "/static/js/page.js";

let known = "";

async function read() {
  try {
    const answer = await fetch(`/teller/${page.counter}/notes`, { credentials: "same-origin" });
    return answer.ok ? (await answer.json()).notes : [];
  } catch {
    return [];
  }
}

/** Give `tell` the texts of the ticket's notes, when they are not those it was given last. */
export async function notesOf(ticket, tell) {
  const wanted = ticket ? [ticket.id, ...ticket.notes].join(" ") : "";
  if (wanted === known) return;
  known = wanted;
  const texts = ticket?.notes.length ? await read() : [];
  if (known === wanted) tell(texts);
}
