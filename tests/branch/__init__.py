"""The door and its journal on a disk."""
