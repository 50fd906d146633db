"""The headers of every answer, and what a browser may load besides pages (TRUST, Security)."""

import pytest

from shared.web.assets import NODE_MODULES

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; form-action 'self'"
)


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/branch",
        "/health",
        "/nowhere",
        "/api/v1/lobby",
        "/static/languages/zh.ftl",
        "/static/base.css",
    ],
)
def test_every_answer_is_closed_by_its_headers_also_a_refusal(open_branch, path):
    for caller in (open_branch.manager, open_branch.caller(None)):
        headers = caller.ask("GET", path).headers
        assert headers["Content-Security-Policy"] == POLICY
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert "camera=()" in headers["Permissions-Policy"]


def test_nobody_keeps_an_answer_of_the_api(open_branch):
    for path in ("/api/v1/branch", "/health", "/api/v1/nowhere"):
        assert open_branch.manager.ask("GET", path).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("lit-html/lit-html.js", "text/javascript"),
        ("lit-html/directives/repeat.js", "text/javascript"),
        ("@fluent/bundle/esm/index.js", "text/javascript"),
        ("socket.io-client/socket.io.esm.min.js", "text/javascript"),
        ("fonts/400.css", "text/css"),
    ],
)
def test_the_libraries_of_the_pages_are_served_and_asked_for_anew_by_their_tag(branch, path, kind):
    stranger = branch.caller(None)
    answer = stranger.ask("GET", f"/lib/{path}")
    assert (answer.status_code, answer.mimetype) == (200, kind)
    again = stranger.ask("GET", f"/lib/{path}", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_fonts_are_kept_long_and_code_is_not(branch):
    font = next((NODE_MODULES / "@fontsource/noto-sans-sc/files").glob("*.woff2")).name
    answer = branch.caller(None).ask("GET", f"/lib/fonts/files/{font}")
    assert (answer.status_code, answer.mimetype, answer.cache_control.max_age) == (
        200,
        "font/woff2",
        31_536_000,
    )
    code = branch.caller(None).ask("GET", "/lib/lit-html/lit-html.js")
    assert code.cache_control.no_cache


@pytest.mark.parametrize(
    "path",
    [
        "axe-core/axe.js",
        "lit-html/package.json",
        "lit-html/../axe-core/axe.js",
        "lit-html/%2e%2e/axe-core/axe.js",
        "@fluent/bundle/index.js",
        "socket.io-client/socket.io.js",
        "fonts/../../../etc/passwd",
        "fonts/files/../package.json",
        "lit-html/none-such.js",
        "",
    ],
)
def test_nothing_else_of_node_modules_is_there(branch, path):
    assert branch.caller(None).ask("GET", f"/lib/{path}").status_code == 404


def test_the_catalogues_are_served_as_the_box_reads_them(branch):
    for language in ("zh", "en"):
        answer = branch.caller(None).ask("GET", f"/static/languages/{language}.ftl")
        assert (answer.status_code, answer.content_type) == (200, "text/plain; charset=utf-8")
        assert b"problem-counter-busy" in answer.data
    assert branch.caller(None).ask("GET", "/static/languages/fr.ftl").status_code == 404
