"""The branch at work: the one door that every command passes, and the journal behind it."""

from shared.branch.door import Door
from shared.branch.orders import Answer, KeyReused, Order, Outcome, Unavailable

__all__ = ["Answer", "Door", "KeyReused", "Order", "Outcome", "Unavailable"]
