"""The whole trip: every face in a browser, the paper at a printer, one branch."""
