"""The business itself: tickets, counters, the day; pure values and rules."""
