"""Our own addresses: which Host and Origin count as ours."""

import pytest

from shared.web.origins import Origins

LOOPBACK = Origins.serving("127.0.0.1", 8080)
EVERYWHERE = Origins.serving("0.0.0.0", 8080)


@pytest.mark.parametrize(
    "own", ["http://127.0.0.1:8080", "http://localhost:8080", "http://LocalHost:8080", "http://[::1]:8080"]
)
def test_a_loopback_server_knows_its_own_names(own):
    assert LOOPBACK.knows(own)
    assert LOOPBACK.accepts(own, own)


@pytest.mark.parametrize(
    "foreign",
    [
        "http://evil.example",
        "https://127.0.0.1:8080",
        "http://127.0.0.1:8080.evil.example",
        "http://evil.example@127.0.0.1:8080",
        "http://192.168.1.9:8080",
        "null",
        "",
        "*",
    ],
)
def test_nothing_else_is_ours(foreign):
    assert not LOOPBACK.knows(foreign)
    assert not LOOPBACK.accepts(foreign, "http://127.0.0.1:8080")
    assert not LOOPBACK.accepts("http://127.0.0.1:8080", foreign)
    assert not LOOPBACK.accepts(foreign, foreign)


def test_a_tunnel_s_end_on_this_machine_is_ours_for_its_own_pages_only():
    tunnel = "http://127.0.0.1:8081"
    assert LOOPBACK.knows(tunnel)
    assert LOOPBACK.accepts(tunnel, tunnel)
    assert not LOOPBACK.accepts(tunnel, "http://127.0.0.1:8080")
    assert not LOOPBACK.accepts("http://127.0.0.1:8080", tunnel)


def test_no_origin_at_all_is_no_page_of_ours():
    assert not LOOPBACK.accepts(None, "http://127.0.0.1:8080")


def test_the_address_for_phones_is_ours_without_its_default_port():
    origins = Origins.serving("127.0.0.1", 8080, "https://Branch.example:443/t")
    assert origins.knows("https://branch.example")
    assert not origins.knows("http://branch.example")
    assert Origins.serving("127.0.0.1", 80).knows("http://127.0.0.1")


def test_listening_everywhere_an_address_in_figures_is_ours_and_a_name_is_not():
    here = "http://192.168.1.5:8080"
    assert EVERYWHERE.accepts(here, here)
    assert EVERYWHERE.knows("http://[fd00::5]:8080")
    assert not EVERYWHERE.knows("http://rebound.example:8080")
    assert not EVERYWHERE.accepts("http://192.168.1.66:8080", here)
    assert not EVERYWHERE.accepts("http://rebound.example:8080", "http://rebound.example:8080")


def test_a_socket_is_judged_by_the_same_rule():
    environ = {"wsgi.url_scheme": "http", "HTTP_HOST": "127.0.0.1:8080"}
    assert LOOPBACK("http://127.0.0.1:8080", environ)
    assert not LOOPBACK("http://evil.example", environ)
    assert not LOOPBACK(None, environ)
    assert not LOOPBACK("http://evil.example", environ | {"HTTP_HOST": "evil.example"})
    assert not LOOPBACK("http://127.0.0.1:8080", {"wsgi.url_scheme": "http"})


def test_an_empty_list_lets_nobody_in():
    assert not Origins().accepts("http://127.0.0.1:8080", "http://127.0.0.1:8080")
