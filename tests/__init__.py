"""Behaviour in sentences."""
