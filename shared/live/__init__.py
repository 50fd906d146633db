"""Live views: whole views to the rooms that somebody is in, and notices that arrive once."""

from shared.live.hub import Hub
from shared.live.rooms import Room, may_enter
from shared.live.views import Surface, Surfaces, Views

__all__ = ["Hub", "Room", "Surface", "Surfaces", "Views", "may_enter"]
