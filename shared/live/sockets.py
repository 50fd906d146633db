"""The sockets: who may connect, and what becomes of what they send. Nothing here can change the lobby."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import structlog
from flask import request
from flask_socketio import SocketIO
from pydantic import ValidationError
from socketio.exceptions import ConnectionRefusedError

from shared.access import Holder
from shared.domain.refused import Refused
from shared.live.asking import Join, Presented
from shared.live.engine import Transports
from shared.live.members import Member, Members
from shared.live.refusals import Refusals
from shared.live.rooms import Room
from shared.live.stage import Stage

log = structlog.get_logger(__name__)

Authenticate = Callable[[Mapping[str, Any], Mapping[str, Any]], tuple[Holder, ...]]
Answer = dict[str, Any]


class Sockets:
    """Answers the events of Socket.IO. Each asks anew what its socket holds; doubt is a refusal."""

    def __init__(
        self,
        authenticate: Authenticate,
        transports: Transports,
        members: Members,
        stage: Stage,
        refusals: Refusals,
    ) -> None:
        self._authenticate = authenticate
        self._transports = transports
        self._members = members
        self._stage = stage
        self._refusals = refusals
        self._closing = False

    def install(self, io: SocketIO) -> None:
        """Listen to the events of DESIGN section 6; all others are nobody's and stay unanswered."""
        io.on_event("connect", self._connect)
        io.on_event("disconnect", self._disconnect)
        io.on_event("join", self._join)
        io.on_event("heartbeat", self._heartbeat)
        io.on_event("shown", partial(self._presented, "shown"))
        io.on_event("spoken", partial(self._presented, "spoken"))

    def close(self) -> bool:
        """Admit nobody any more; False where that was so already."""
        before, self._closing = self._closing, True
        return not before

    def check(self, member: Member) -> bool:
        """Whether what the socket came with is still good; if not, or if nobody can tell, it is cut."""
        try:
            good = member.still_holds()
        except Exception as fault:
            log.error("socket_not_checked", kind=type(fault).__name__)
            good = False
        if not good:
            self.cut(member)
        return good

    def cut(self, member: Member) -> None:
        """End the socket. Its screen may come again, and is asked again who it is."""
        self._transports.hang_up(member.transport)
        self._members.remove(member.sid)

    # Coming and going

    def _connect(self, auth: object = None) -> None:
        """Let the socket in, or refuse it with a problem document as the error's data."""
        if self._transports.settled(_sid()):
            return  # it is in: this is only an event that somebody sent under this name
        language = self._refusals.language(request.environ, auth)
        try:
            code = self._admit(auth if isinstance(auth, dict) else {}, language)
        except Exception as fault:
            # Socket.IO may let in a socket whose handler raises, so nothing leaves here but a refusal.
            log.error("socket_not_admitted", kind=type(fault).__name__)
            code = "internal"
        if code:
            raise ConnectionRefusedError(code, self._refusals.of(code, language))

    def _admit(self, auth: Mapping[str, Any], language: str) -> str | None:
        """None once the socket is in, else why it is not."""
        if self._closing:
            return "unavailable"
        authenticate = partial(self._authenticate, request.environ, auth)
        holders = authenticate()
        if not holders:
            return "unauthorized"
        member = Member(_sid(), self._transports.of(_sid()), language, authenticate, holders)
        return None if self._members.add(member) else "too_many_sockets"

    def _disconnect(self, *_reason: object) -> None:
        """Forget the socket that has gone, which is not one that sends an event of this name."""
        if not self._transports.settled(_sid()):
            self._members.remove(_sid())

    # What they send

    def _join(self, *sent: object) -> Answer:
        """The room's newest view, or {"error": a problem document}."""
        member = self._sender()
        if member is None:
            language = self._refusals.language(request.environ, None)
            return {"error": self._refusals.of("unauthorized", language)}
        try:
            return self._enter(member, Join.read(sent))
        except ValidationError:
            return {"error": self._refusals.of("bad_request_shape", member.language)}
        except Refused as refused:
            return {"error": self._refusals.of_refused(refused, member.language)}
        except Exception:
            log.exception("join_failed")
            return {"error": self._refusals.of("internal", member.language)}

    def _enter(self, member: Member, wanted: Join) -> Answer:
        room = Room.parse(wanted.room)
        if member.by(room) is None:
            return {"error": self._refusals.of("forbidden", member.language)}
        return self._stage.join(member, room, wanted.after)

    def _heartbeat(self, *_sent: object) -> Answer | None:
        """How far the box is: for a screen that has doubts about its connection."""
        return self._stage.now() if self._sender() else None

    def _presented(self, what: str, *sent: object) -> None:
        """Note that a screen showed, or a voice spoke, a call that its socket was told of."""
        member = self._sender()
        try:
            receipt = self._stage.receipts.of(Presented.read(sent).seq)
        except ValidationError:
            return
        if member and receipt and receipt.room in member.heard and (holder := member.by(receipt.room)):
            receipt.note(what, holder.id)

    def _sender(self) -> Member | None:
        """The socket that sends, if what it came with is still good."""
        member = self._members.get(_sid())
        return member if member and self.check(member) else None


def _sid() -> str:
    """The socket's id, which Flask-SocketIO leaves on the request."""
    return str(request.sid)  # type: ignore[attr-defined]
