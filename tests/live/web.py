"""A page that watches one room and keeps all that the live module tells it, in `window.told`."""

from pathlib import Path

from flask import Flask, Response, request, send_from_directory

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "shared" / "web" / "static" / "js"
SOCKET_IO = ROOT / "node_modules" / "socket.io-client" / "dist"

PAGE = """<!doctype html><html lang="en"><title>watch</title>
<body><script type="module" src="/watch.js"></script></body></html>"""

WATCH = """
import { watch } from "/static/js/live.js";

const told = (window.told = []);
const keep = (what) => (...facts) => told.push([what, ...facts]);
const room = new URLSearchParams(location.search).get("room");
const names = ["show", "announce", "withdraw", "connection"];
window.live = watch(room, Object.fromEntries(names.map((name) => [name, keep(name)])));
"""


def add_page(app: Flask) -> None:
    """Serve the page at /watch?room=…&token=…; the token becomes its cookie."""

    @app.get("/watch")
    def page() -> Response:
        answer = Response(PAGE)
        answer.set_cookie("token", request.args["token"], samesite="Strict")
        return answer

    @app.get("/watch.js")
    def script() -> Response:
        return Response(WATCH, mimetype="text/javascript")

    @app.get("/health")
    def health() -> Response:
        return Response("{}", mimetype="application/json")

    @app.get("/static/js/<name>")
    def ours(name: str) -> Response:
        return send_from_directory(SCRIPTS, name)

    @app.get("/lib/socket.io-client/<name>")
    def library(name: str) -> Response:
        return send_from_directory(SOCKET_IO, name)
