"""Printing: the receipt, the way to the printer, the spool that promises, and the virtual printer."""
