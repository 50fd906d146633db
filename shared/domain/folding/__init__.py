"""How each event changes the lobby, one module a subject; `apply` sends each event to its place."""
