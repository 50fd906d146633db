"""What the four faces share on the web: answers, problems, orders, links and the libraries for browsers."""
