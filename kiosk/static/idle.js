// Nobody touches the screen any more: after a while it says that it will go back, and after another it does.

const QUIET_S = 30;
const WARNING_S = 20;
const SLOWLY = 2;

/**
 * Watch for touches and keys. `resting()`: there is nothing to go back from; `slowly()`: time limits are doubled;
 * `warn(seconds)` counts down to `over()`, and warn(null) takes the warning away.
 */
export function whenIdle({ resting, slowly, warn, over }) {
  let idle = 0;
  let warned = false;

  function touched() {
    idle = 0;
    if (warned) warn(null);
    warned = false;
  }

  function second() {
    if (resting()) return touched();
    idle += 1;
    const times = slowly() ? SLOWLY : 1;
    const left = (QUIET_S + WARNING_S) * times - idle;
    if (left <= 0) {
      touched();
      return over();
    }
    warned = left <= WARNING_S * times;
    if (warned) warn(left);
  }

  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, touched, { capture: true, passive: true });
  setInterval(second, 1_000);
}
