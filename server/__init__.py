"""The server: puts the parts of the branch together and runs them."""
