"""The server: how it opens, answers for its health, logs and takes its orders at the command line."""
