"""What every face stands on: domain, journal, branch, live, access, languages, settings."""
