"""The commands of `branchline`, one module for each."""
