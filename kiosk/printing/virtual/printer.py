"""The virtual printer itself: one mechanism and one roll of paper behind any number of connections."""

from collections.abc import Callable
from datetime import datetime
from threading import RLock

from kiosk.printing.virtual.faults import SIGNS, WELL
from kiosk.printing.virtual.roll import Roll
from kiosk.printing.virtual.session import Session

Clock = Callable[[], datetime]


def local_time() -> datetime:
    """Now, on this machine's clock."""
    return datetime.now().astimezone()


class VirtualPrinter:
    """Shared by the threads of its connections and of its pages; every method may be called from any."""

    def __init__(self, clock: Clock = local_time) -> None:
        self.roll = Roll(clock)
        self._fault = WELL
        self._sessions: list[Session] = []
        self._hung_up: list[Session] = []
        self._lock = RLock()

    @property
    def fault(self) -> str:
        """The fault it has now, "ok" for none."""
        return self._fault

    @property
    def signs(self) -> frozenset[str]:
        """What it says of itself when asked."""
        return SIGNS[self._fault]

    @property
    def prints(self) -> bool:
        """Whether anything comes out of it."""
        return "offline" not in self.signs

    @property
    def mute(self) -> bool:
        """Whether it answers nothing."""
        return self._fault == "mute"

    @property
    def loses_ids(self) -> bool:
        """Whether its process IDs get lost."""
        return self._fault == "lost_id"

    @property
    def resets(self) -> bool:
        """Whether it breaks connections in mid-ticket."""
        return self._fault == "reset"

    @property
    def slow(self) -> bool:
        """Whether it takes a byte a second."""
        return self._fault == "slow"

    def set_fault(self, kind: str) -> None:
        """Have this fault from now on, "ok" to end it, and print what can be; raises KeyError."""
        with self._lock:
            self._change(kind)
            for session in self._sessions + self._hung_up:
                session.work()
            self._tear_off()

    def mid_ticket(self) -> None:
        """Half a ticket hangs out: the moment some faults wait for."""
        if self._fault == "paper_out_mid_ticket":
            self._change("paper_out")

    def connect(self, reply: Callable[[bytes], None]) -> Session:
        """A new connection, to which `reply` sends bytes back."""
        with self._lock:
            self._sessions.append(session := Session(self, reply))
            return session

    def receive(self, session: Session, data: bytes) -> bool:
        """Bytes came in; False when the connection is to be broken off now."""
        with self._lock:
            session.receive(data)
            return not session.broken

    def disconnect(self, session: Session, in_order: bool) -> None:
        """The connection ended. What came in order will still be printed; the rest is dropped."""
        with self._lock:
            self._sessions.remove(session)
            if in_order:
                self._hung_up.append(session)
            self._tear_off()

    def _change(self, kind: str) -> None:
        before, after = self.signs, SIGNS[kind]
        self._fault = kind
        for session in self._sessions if before != after else []:
            session.changed()

    def _tear_off(self) -> None:
        """A connection that ended and has nothing left to print leaves its paper."""
        done = [session for session in self._hung_up if session.idle]
        self._hung_up = [session for session in self._hung_up if not session.idle]
        for session in done:
            session.hang_up()
