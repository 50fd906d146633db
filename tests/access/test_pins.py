"""PINs: six digits nobody chose, kept as argon2id, and slower to guess with every wrong one."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.access import AccessError, PinWait
from shared.access.pins import LONGEST, REMEMBERED, Delays, delay
from tests.access.conftest import Clock

HERE = "device:c3"


def wrong_of(pin):
    return f"{(int(pin) + 1) % 1_000_000:06}"


def seconds_to_wait(access, name, pin, device=HERE):
    with pytest.raises(PinWait) as wait:
        access.check_pin(name, pin, device)
    return wait.value.seconds


def test_the_right_pin_tells_who_it_is(access):
    pin = access.add_staff("T1", "teller")
    person = access.check_pin("t1", pin, HERE)
    assert (person.name, person.role, person.holder.id) == ("t1", "teller", "staff:t1")


def test_a_pin_is_six_digits_kept_as_argon2id_only(access, path):
    pin = access.add_staff("t1", "teller")
    assert len(pin) == 6 and pin.isdecimal()
    (person,) = access.staff()
    assert person.pin_hash.startswith("$argon2id$")
    assert person.pin_hash not in repr(person)


@pytest.mark.parametrize(
    "spoil", [wrong_of, lambda pin: "", lambda pin: pin + " ", lambda pin: "\ud800" + pin]
)
def test_a_wrong_pin_is_nobody(access, spoil):
    pin = access.add_staff("t1", "teller")
    assert access.check_pin("t1", spoil(pin), HERE) is None


def test_one_persons_pin_is_not_anothers(access):
    pin = access.add_staff("t1", "teller")
    access.add_staff("t2", "teller")
    assert access.check_pin("t2", pin, HERE) is None


@pytest.mark.parametrize("nobody", ["t9", "", "x" * 10_000, "号", "staff:t1"])
def test_nobodys_pin_is_always_wrong_and_slows_down_like_anybodys(access, nobody):
    access.add_staff("t1", "teller")
    assert access.check_pin(nobody, "000000", HERE) is None
    assert seconds_to_wait(access, nobody, "000000") == 1


def test_wrong_pins_make_the_next_try_wait_longer_and_longer(access, clock):
    wrong = wrong_of(access.add_staff("t1", "teller"))
    waited = []
    for _ in range(4):
        assert access.check_pin("t1", wrong, HERE) is None
        waited.append(seconds_to_wait(access, "t1", wrong))
        clock.forward(seconds=waited[-1])
    assert waited == [1, 2, 4, 8]


def test_the_wait_doubles_up_to_a_quarter_of_an_hour():
    seconds = [delay(times).total_seconds() for times in range(1, 13)]
    assert seconds == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]


def test_while_it_waits_even_the_right_pin_is_not_looked_at(access, clock):
    pin = access.add_staff("t1", "teller")
    access.check_pin("t1", wrong_of(pin), HERE)
    assert seconds_to_wait(access, "t1", pin) == 1
    clock.forward(seconds=1)
    assert access.check_pin("t1", pin, HERE).name == "t1"


def test_asking_again_too_early_does_not_make_the_wait_longer(access, clock):
    wrong = wrong_of(access.add_staff("t1", "teller"))
    access.check_pin("t1", wrong, HERE)
    for _ in range(50):
        assert seconds_to_wait(access, "t1", wrong) == 1


def test_the_right_pin_forgives_the_wrong_ones(access, clock):
    pin = access.add_staff("t1", "teller")
    for _ in range(3):
        access.check_pin("t1", wrong_of(pin), HERE)
        clock.forward(seconds=60)
    access.check_pin("t1", pin, HERE)
    access.check_pin("t1", wrong_of(pin), HERE)
    assert seconds_to_wait(access, "t1", pin) == 1


def test_who_guesses_here_locks_out_nobody_else_and_nobody_elsewhere(access, clock):
    pin, other = access.add_staff("t1", "teller"), access.add_staff("t2", "teller")
    for _ in range(3):
        clock.forward(minutes=1)
        access.check_pin("t1", wrong_of(pin), HERE)
    assert access.check_pin("t2", other, HERE).name == "t2"
    assert access.check_pin("t1", pin, "device:c4").name == "t1"
    assert seconds_to_wait(access, "t1", pin) == 4


def test_guesses_in_parallel_are_no_way_round_the_delay(access):
    pin = access.add_staff("t1", "teller")

    def guess(number):
        try:
            return access.check_pin("t1", f"{number:06}", HERE)
        except PinWait:
            return "waits"

    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(guess, (n for n in range(40) if n != int(pin))))
    assert answers.count(None) == 1
    assert set(answers) == {None, "waits"}


def test_made_up_names_cannot_wash_away_a_long_delay():
    clock = Clock()
    delays = Delays(clock)
    for _ in range(10):
        delays.attempt("t1", HERE)
        clock.forward(minutes=15)
    delays.attempt("t1", HERE)
    for n in range(3 * REMEMBERED):
        delays.attempt(f"nobody{n}", HERE)
    with pytest.raises(PinWait):
        delays.attempt("t1", HERE)
    # The first of them is forgotten by now, or these names could fill the memory.
    delays.attempt("nobody0", HERE)


def test_a_clock_set_back_does_not_lock_a_person_out_for_longer_than_the_delay():
    clock = Clock()
    delays = Delays(clock)
    delays.attempt("t1", HERE)
    clock.forward(hours=-3)
    with pytest.raises(PinWait) as wait:
        delays.attempt("t1", HERE)
    assert wait.value.seconds == 1
    clock.forward(seconds=1)
    delays.attempt("t1", HERE)


@given(st.integers(1, 10**9))
@settings(max_examples=50)
def test_a_delay_only_grows_and_never_beyond_the_longest(times):
    assert delay(times) <= delay(times + 1) <= LONGEST


def test_staff_have_a_role_of_staff_and_a_name_of_their_own(access):
    access.add_staff("t1", "teller")
    with pytest.raises(AccessError, match="in use"):
        access.add_staff("T1", "manager")
    for role in ("kiosk", "display", "boss", ""):
        with pytest.raises(AccessError, match="teller, manager, auditor, admin"):
            access.add_staff("x", role)
    assert [person.name for person in access.staff()] == ["t1"]
