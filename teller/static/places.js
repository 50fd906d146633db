// The six places of the action bar and what each means now: pure, so that no place can move or change by accident.

const OTHERS = ["recall", "no-show", "finish", "transfer", "park"];

/** The request that a deed of the main key makes. */
const REQUESTS = {
  "finish-and-call-next": { deed: "call-next", body: { finish_current: true } },
};

/** What a deed asks of the box: the route's name and its body. */
export const request = (deed) => REQUESTS[deed] ?? { deed, body: {} };

/** What the deed would happen to; a press is remembered with it. */
export const meaning = (deed, view) => `${deed} ${view?.ticket?.number ?? ""}`;

/** Seconds and recalls that are still missing before the customer may be passed over (W5); null when none. */
export function beforeNoShow(view, now) {
  const { ticket, rules } = view;
  if (ticket?.state !== "called") return null;
  const waited = (now - Date.parse(ticket.called_at)) / 1000;
  const seconds = Math.max(0, Math.ceil(rules.seconds_before_no_show - waited));
  const recalls = Math.max(0, rules.recalls_before_no_show - ticket.recalls);
  return seconds || recalls ? { seconds, recalls } : null;
}

/** The six places in their order; `deed` is null where nothing applies. `view` is null before the first one came. */
export function places(view, now) {
  const may = (deed) => view?.may.includes(deed) && !(deed === "no-show" && beforeNoShow(view, now));
  const others = OTHERS.map((place) => ({ place, label: place, deed: may(place) ? place : null }));
  const main = view?.main ?? null;
  return [{ place: "main", label: main ?? "call-next", deed: main }, ...others];
}
