"""The hub: the live part of a branch, put together; the server makes one, starts it and stops it."""

from flask import Flask

from shared.branch import Door
from shared.languages import Languages
from shared.live.doorstep import Doorstep
from shared.live.engine import Origins, Transports, mount
from shared.live.inbox import Inbox
from shared.live.limits import Limits
from shared.live.members import Members
from shared.live.publisher import BEAT_SECONDS, Publisher
from shared.live.refusals import Refusals
from shared.live.ring import Ring
from shared.live.sockets import Authenticate, Sockets
from shared.live.stage import Stage
from shared.live.views import Views
from shared.live.watchman import Watchman


class Hub:
    """The sockets of one application, and the threads that feed them; nothing runs before `start`.

    `authenticate` tells what a socket holds from its WSGI environment and its `auth`, at any time and from
    any thread; holding nothing is a refusal. `origins` says whether a page of that origin may connect.
    `beat` is the seconds between ticks, and between drawings of an unchanged lobby.
    """

    def __init__(
        self,
        app: Flask,
        door: Door,
        views: Views,
        authenticate: Authenticate,
        languages: Languages,
        origins: Origins,
        max_sockets: int,
        beat: float = BEAT_SECONDS,
    ) -> None:
        io = mount(app, origins)
        self._transports = Transports(io)
        self._members = Members(max_sockets)
        refusals, inbox = Refusals(languages), Inbox(door)
        stage = Stage(views, inbox, self._members, Ring(inbox.lobby), self._transports)
        self._sockets = Sockets(authenticate, self._transports, self._members, stage, refusals)
        self._sockets.install(io)
        app.wsgi_app = Doorstep(app.wsgi_app, self._transports, max_sockets, refusals)  # type: ignore[method-assign]
        self._publisher = Publisher(stage, inbox, beat)
        self._watchman = Watchman(
            door, self._transports, self._members, self._sockets, Limits(self._transports), stage.receipts
        )

    def start(self) -> None:
        """Begin to publish and to watch; in the process that serves, after any fork."""
        self._publisher.start()
        self._watchman.start()

    def stop(self) -> None:
        """Admit nobody, cut everybody, and end the threads; doing it twice is no fault."""
        if not self._sockets.close():
            return
        self._watchman.stop()
        self._publisher.stop()
        self._transports.shut_down()

    def cut(self, holder_id: str) -> None:
        """Cut every socket of that holder ("device:k1") now; without it they go within a second or so."""
        for member in self._members.all():
            if any(holder.id == holder_id for holder in member.holders):
                self._sockets.cut(member)

    def __len__(self) -> int:
        """How many sockets are connected."""
        return len(self._members)
