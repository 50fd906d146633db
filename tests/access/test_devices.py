"""Devices: how they are paired, what a token is good for, and that a revoked one is good for nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.access import DEVICE_ROLES, Access, AccessError, Unknown
from shared.access.people import proper_name


def test_a_paired_device_is_known_by_its_token(access):
    token = access.add_device("c3", "teller", "3")
    holder = access.holder_of_token(token)
    assert (holder.id, holder.kind, holder.role, holder.counter) == ("device:c3", "device", "teller", "3")


def test_a_kiosk_device_is_the_configured_kiosk_of_its_name(access):
    assert access.holder_of_token(access.add_device("K1", "kiosk")).kiosk == "k1"
    assert access.holder_of_token(access.add_device("b1", "display")).kiosk is None


@pytest.mark.parametrize("wrong", ["", " ", "x" * 64, "\ud800", "号", "a\x00b", "' OR 1=1 --"])
def test_a_token_that_was_never_given_is_nobodys(access, wrong):
    token = access.add_device("k1", "kiosk")
    assert access.holder_of_token(wrong) is None
    assert access.holder_of_token(token[:-1]) is None
    assert access.holder_of_token(token.upper()) is None


def test_a_token_holds_256_bits_and_its_text_is_nowhere_in_the_file(access, path):
    tokens = [access.add_device(f"b{n}", "display") for n in range(3)]
    assert len(set(tokens)) == 3
    assert all(len(bytes.fromhex(token)) == 32 for token in tokens)
    access.close()
    kept = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert not any(token.encode() in kept for token in tokens)


def test_only_the_owner_can_read_the_file(access, path):
    access.add_device("k1", "kiosk")
    assert {file.stat().st_mode & 0o077 for file in path.parent.iterdir()} == {0}


def test_a_revoked_device_is_refused_at_once(access):
    token, other = access.add_device("k1", "kiosk"), access.add_device("b1", "display")
    access.revoke_device("K1")
    assert access.holder_of_token(token) is None
    assert access.holder_of_token(other) is not None


def test_revoking_frees_the_name_but_not_for_the_old_token(access):
    old = access.add_device("k1", "kiosk")
    access.revoke_device("k1")
    new = access.add_device("k1", "kiosk")
    assert access.holder_of_token(old) is None
    assert access.holder_of_token(new).id == "device:k1"
    assert [bool(device.revoked) for device in access.devices()] == [True, False]


def test_a_device_that_is_not_there_cannot_be_revoked(access):
    access.add_device("k1", "kiosk")
    for name in ("k2", "", "号"):
        with pytest.raises(Unknown):
            access.revoke_device(name)
    access.revoke_device("k1")
    with pytest.raises(Unknown):
        access.revoke_device("k1")


def test_two_living_devices_cannot_share_a_name_in_any_case(access):
    first = access.add_device("k1", "kiosk")
    with pytest.raises(AccessError, match="in use"):
        access.add_device("K1", "display")
    assert access.holder_of_token(first).role == "kiosk"


def test_an_unknown_role_is_refused_and_the_refusal_names_the_roles(access):
    for role in ("", "Kiosk", "boss", "kiosk "):
        with pytest.raises(AccessError, match="kiosk, display, teller, manager, auditor, admin"):
            access.add_device("x", role)
    assert access.devices() == []


def test_a_teller_device_needs_a_counter_and_no_other_takes_one(access):
    with pytest.raises(AccessError, match="needs its counter"):
        access.add_device("c3", "teller")
    for role in set(DEVICE_ROLES) - {"teller"}:
        with pytest.raises(AccessError, match="only a teller device"):
            access.add_device("x", role, "3")
    assert access.devices() == []


@given(st.text())
def test_a_name_is_short_and_plain_or_refused(name):
    try:
        kept = proper_name(name)
    except AccessError as error:
        assert "1 to 40" in str(error)
    else:
        assert kept == name.lower() and 1 <= len(kept) <= 40
        assert set(kept) <= set("abcdefghijklmnopqrstuvwxyz0123456789._-")


@pytest.mark.parametrize("name", ["", "x" * 41, "a b", "a/b", "号", "a:b", "k1\n", "ｋ１"])
def test_these_are_no_names(access, name):
    with pytest.raises(AccessError):
        access.add_device(name, "display")
    with pytest.raises(AccessError):
        access.add_staff(name, "teller")


def test_devices_outlive_the_program(access, path, clock):
    token = access.add_device("k1", "kiosk")
    access.close()
    again = Access(path, clock)
    assert again.holder_of_token(token).id == "device:k1"
    again.close()
