"""The program as it runs: real processes, really killed."""
