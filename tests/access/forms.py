"""Filling in the sign-in forms, and looking at what the browser holds afterwards."""

import re

from tests.access.conftest import OURS, box_of


def csrf(client):
    return re.search(r'name="csrf-token" content="(\w*)"', client.get("/sign-in").text)[1]


def send(client, path="/session", headers=OURS, **fields):
    return client.post(path, data={"csrf": csrf(client)} | fields, headers=headers)


def held(client, app):
    cookie = client.get_cookie("branchline_session", domain="127.0.0.1")
    session = box_of(app).access.session(cookie.value) if cookie else None
    return [holder.id for holder in session.grants] if session else []
