"""The rules of the house, one module a subject; `decide` sends each command to its rule."""
