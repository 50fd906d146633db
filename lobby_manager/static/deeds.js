// What the tablet does at the box: each deed once, its refusal in place, and for a while the way back.

import { post } from "/static/js/post.js";
import { find } from "./finding.js";

const TOAST_MS = 8_000;

const address = (id, deed) => `/api/v1/tickets/${encodeURIComponent(id)}/${deed}`;

/** The deeds on `state`; the other four are tablet.js's ways to change it. */
export function deeds({ state, update, turnTo, within, settled }) {
  // One deed at a time: its answer decides what is on the screen next. What was refused is said in its place.
  async function send(path, body, place) {
    if (state.busy || !settled() || state.connection.state !== "live") return null;
    update({ busy: true, refused: null });
    const outcome = await post(path, body);
    const { problem } = outcome;
    update({ busy: false, refused: problem ? { problem, place } : null });
    return outcome;
  }

  function tell(ticket, deed) {
    const { id, number } = ticket;
    update({ toast: { id, number, deed, until: performance.now() + TOAST_MS } });
  }

  /** A deed that settles the ticket for now: the sheet closes, and can be taken back for a while. */
  async function settle(ticket, deed, body = {}) {
    const outcome = await send(address(ticket.id, deed), body, "sheet");
    if (!outcome?.ok) return;
    await turnTo(null);
    tell(ticket, deed);
  }

  /** Offering leads on to the customer's answer, so the ticket stays open, or opens. */
  async function offer(ticket, machine) {
    const outcome = await send(address(ticket.id, "offer-diversion"), { machine }, "sheet");
    if (!outcome) return;
    const { sheet } = state;
    if (sheet?.kind === "ticket") within({ machine: null });
    else await turnTo({ kind: "ticket", id: ticket.id });
    if (!outcome.ok) update({ refused: { problem: outcome.problem, place: "sheet" } });
  }

  async function undo() {
    const { toast } = state;
    const outcome = await send(address(toast.id, "undo"), {}, "toast");
    if (outcome) update({ toast: outcome.ok ? null : { ...toast, problem: outcome.problem } });
  }

  async function reprint(ticket) {
    const outcome = await send(address(ticket.id, "reprint"), {}, "sheet");
    if (outcome?.ok) await turnTo(null);
  }

  const help = (kiosk) => send(`/api/v1/kiosks/${encodeURIComponent(kiosk)}/help-answered`, {}, "todo");

  async function openDay() {
    const outcome = await send("/api/v1/day/open", {}, state.sheet ? "sheet" : "page");
    if (outcome?.ok && state.sheet) turnTo(null);
  }

  /** Closing asks first: what is still live keeps the day open until somebody says what becomes of it. */
  async function closeDay(leftovers) {
    const outcome = await send("/api/v1/day/close", { leftovers }, "sheet");
    if (outcome?.ok) return turnTo(null);
    if (outcome?.problem.code === "day_has_leftovers") within({ leftovers: true });
  }

  async function look(id) {
    const fetched = await find(`/api/v1/tickets/${encodeURIComponent(id)}`);
    if (fetched && state.sheet?.id === id) within({ fetched });
  }

  async function search(number) {
    const told = await find(`/api/v1/tickets?number=${encodeURIComponent(number)}`);
    const [fetched] = told?.tickets ?? [];
    if (state.sheet?.kind !== "find") return;
    if (fetched) turnTo({ kind: "ticket", id: fetched.id, fetched, from: state.sheet });
    else within({ none: true });
  }

  const dismiss = () => update({ toast: null });

  return { settle, offer, undo, reprint, help, openDay, closeDay, look, search, dismiss };
}
