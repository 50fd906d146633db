"""Live views over real sockets: a server on a free port, real clients, and a proxy that breaks the line."""
