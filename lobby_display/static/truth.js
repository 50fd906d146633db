// Whether what a screen shows may pass for the present.

/** Out of touch with the box, or refused by it: from then on old calls must not look current. */
export const outOfDate = ({ state }) => state === "stale" || state === "refused";
