"""The virtual printer: listens like a network printer, draws the paper, answers, and fails on request."""
