"""Sessions: what a browser holds, when that ends, and that one right never brings another."""

from datetime import timedelta

import pytest

from shared.access import Access, Holder, demo_holders, keeping
from shared.access.sessions import DEVICE_LIFE, STAFF_LIFE


def paired(access, name="c3", role="teller", counter="3"):
    return access.open_session([access.holder_of_token(access.add_device(name, role, counter))])


def person(access, name="t1", role="teller"):
    access.add_staff(name, role)
    return next(staff.holder for staff in access.staff() if staff.name == name)


def ids(session):
    return [holder.id for holder in session.grants]


def test_a_session_holds_what_it_was_opened_with(access):
    session = paired(access)
    assert access.session(session.id) == session
    assert ids(session) == ["device:c3"]


@pytest.mark.parametrize("wrong", ["", "x", "\ud800", "0" * 64])
def test_an_id_that_was_never_given_is_no_session(access, wrong):
    paired(access)
    assert access.session(wrong) is None


def test_neither_the_id_nor_the_csrf_token_is_in_the_file_or_in_a_log(access, path):
    session = paired(access)
    assert session.id not in repr(session) and session.csrf not in repr(session)
    access.close()
    kept = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert session.id.encode() not in kept and session.csrf.encode() not in kept


def test_a_closed_session_is_over_and_no_other(access):
    one, two = paired(access, "c3"), paired(access, "c4", counter="4")
    access.close_session(one.id)
    assert access.session(one.id) is None
    assert access.session(two.id) is not None


def test_revoking_a_device_ends_every_session_it_carries_also_the_persons_on_it(access):
    session = access.add_grant(paired(access).id, person(access))
    assert ids(session) == ["staff:t1", "device:c3"]
    access.revoke_device("c3")
    assert access.session(session.id) is None


def test_a_new_device_of_an_old_name_does_not_inherit_its_browsers(access):
    session = paired(access)
    access.revoke_device("c3")
    access.add_device("c3", "manager")
    assert access.session(session.id) is None


def test_a_person_without_a_device_holds_nothing(access):
    session = access.open_session([person(access)])
    assert session.grants == ()
    assert access.session(session.id) is None


def test_a_teller_works_at_the_counter_of_the_device_and_at_no_other(access):
    session = access.add_grant(paired(access).id, person(access))
    assert [holder.counter for holder in session.grants] == ["3", "3"]


def test_a_manager_on_a_tellers_device_is_bound_to_no_counter(access):
    session = access.add_grant(paired(access).id, person(access, "m1", "manager"))
    assert [(holder.role, holder.counter) for holder in session.grants] == [
        ("manager", None),
        ("teller", "3"),
    ]


def test_signing_in_gives_a_new_id_and_a_new_csrf_token_and_ends_the_old_ones(access):
    before = paired(access)
    after = access.add_grant(before.id, person(access))
    assert after.id != before.id and after.csrf != before.csrf
    assert access.session(before.id) is None


def test_one_browser_has_one_person_at_a_time(access):
    session = access.add_grant(paired(access).id, person(access, "t1"))
    session = access.add_grant(session.id, person(access, "t2"))
    assert ids(session) == ["staff:t2", "device:c3"]


def test_signing_out_leaves_the_device_paired(access):
    session = access.add_grant(paired(access).id, person(access))
    left = access.end_person(session.id)
    assert ids(left) == ["device:c3"]
    assert access.session(session.id) is None


def test_nothing_can_be_added_to_a_session_that_is_over(access):
    session, holder = paired(access), person(access)
    access.close_session(session.id)
    for change in (lambda: access.add_grant(session.id, holder), lambda: access.end_person(session.id)):
        with pytest.raises(LookupError):
            change()


def test_a_revoked_device_opens_no_session(access):
    holder = access.holder_of_token(access.add_device("c3", "teller", "3"))
    access.revoke_device("c3")
    with pytest.raises(LookupError):
        access.open_session([holder])


def test_a_person_signs_in_again_each_day_and_the_device_need_not(access, clock):
    session = access.add_grant(paired(access).id, person(access))
    clock.forward(seconds=STAFF_LIFE.total_seconds() - 1)
    assert ids(access.session(session.id)) == ["staff:t1", "device:c3"]
    clock.forward(seconds=1)
    assert ids(access.session(session.id)) == ["device:c3"]


def test_a_session_nobody_used_for_a_year_is_over_and_one_in_use_is_not(access, clock):
    used, unused = paired(access, "c3"), paired(access, "c4", counter="4")
    for _ in range(3):
        clock.forward(days=DEVICE_LIFE.days / 3 + 1)
        assert ids(access.session(used.id)) == ["device:c3"]
    assert access.session(unused.id) is None


def test_demonstration_rights_count_in_a_demonstration_only(path, clock):
    demonstration = Access(path, clock, demo=True)
    session = demonstration.open_session(demo_holders(["k1"], ["1", "2"]))
    assert ids(session) == [
        "demo:kiosk-k1",
        "demo:display",
        "demo:teller-1",
        "demo:teller-2",
        "demo:manager",
    ]
    assert {holder.counter for holder in session.grants if holder.role == "teller"} == {"1", "2"}
    assert demonstration.session(session.id) == session
    demonstration.close()
    in_earnest = Access(path, clock)
    assert in_earnest.session(session.id) is None
    in_earnest.close()


def test_there_are_only_so_many_sessions_and_the_longest_unused_goes_first(path, clock, monkeypatch):
    monkeypatch.setattr(keeping, "MOST", 5)
    access = Access(path, clock, demo=True)
    opened = []
    for _ in range(10):
        clock.forward(seconds=1)
        opened.append(access.open_session([Holder("demo:manager", "device", "manager", "manager")]))
    # The sweep comes before the newest is written, so that one more than the most may stand.
    assert [access.session(session.id) is not None for session in opened] == [False] * 4 + [True] * 6
    access.close()


def test_a_clock_that_goes_back_gives_nobody_more(access, clock):
    session = access.add_grant(paired(access).id, person(access))
    clock.forward(seconds=-timedelta(days=3).total_seconds())
    assert ids(access.session(session.id)) == ["staff:t1", "device:c3"]
    access.revoke_device("c3")
    assert access.session(session.id) is None
