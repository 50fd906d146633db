"""Telling a person's browser that opens a page from a program, or a page of ours, that asks for data."""

from flask import request


def is_page_visit() -> bool:
    """Whether a person is about to read what we answer: they get pages, everybody else gets documents."""
    wants_page = any(kind == "text/html" for kind, _ in request.accept_mimetypes)
    is_api = request.path.startswith("/api/")
    return request.method == "GET" and wants_page and not is_api and "Authorization" not in request.headers
