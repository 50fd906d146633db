"""The faces, looked at and touched in a real browser."""
