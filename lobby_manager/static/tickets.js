// Finding things in the view, which lists each ticket where it is met: waiting, at a machine, at a counter.

export const queueOf = (view, service) => view.queues.find((queue) => queue.service === service);
export const machineOf = (view, id) => view.machines.find((machine) => machine.id === id);
export const kioskOf = (view, id) => view.kiosks.find((kiosk) => kiosk.id === id);
export const classOf = (view, id) => view.classes.find((one) => one.id === id);

function* rows(view) {
  yield* view.waiting;
  yield* view.offered;
  yield* view.diverted;
  yield* view.parked;
  yield* view.missed;
  for (const { ticket } of view.counters) if (ticket) yield ticket;
}

/** The ticket of that id as the view has it; undefined where no list of the view holds it. */
export const ticketNow = (view, id) => rows(view).find((ticket) => ticket.id === id);

/** Every ticket of the view whose number has `text` in it, once each, at most `most`. */
export function matching(view, text, most) {
  const found = new Map();
  for (const ticket of rows(view)) if (ticket.number.includes(text)) found.set(ticket.id, ticket);
  return [...found.values()].slice(0, most);
}

/** Whether the rules take `deed` on a ticket in this state. */
export const may = (view, ticket, deed) => view.may[ticket.state].includes(deed);

/** The machines that can do what the ticket wants: those with a place free first, then the quickest. */
export function machinesFor(view, ticket) {
  const able = view.machines.filter((machine) => ticket.service in machine.minutes);
  const order = (machine) => [machine.state === "free" ? 0 : 1, machine.minutes[ticket.service]];
  const before = ([a, x], [b, y]) => a - b || x - y;
  return able.toSorted((one, other) => before(order(one), order(other)));
}
