"""The outside contract, area by area."""
