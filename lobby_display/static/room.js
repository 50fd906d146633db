// How many rows there is room for: a smaller screen shows fewer rows, never smaller type.

const ROW = 2.3;
const GAP = 0.32;
const GROWN = 0.55;
const USUAL = 4;

// How many rows of ROW em fit into the element, of which one may have grown.
function rowsIn(id, grown) {
  const element = document.getElementById(id);
  if (!element) return USUAL;
  const em = parseFloat(getComputedStyle(document.body).fontSize);
  const height = element.clientHeight / em;
  return Math.max(1, Math.floor((height - grown * ROW + GAP) / (ROW + GAP)));
}

/** Rows for calls and for services, as the page stands now. */
export const rooms = () => ({ calls: rowsIn("calls", GROWN), services: rowsIn("services", 0) });
