"""Taking a ticket: the screen, the paper and the page on the customer's phone."""
