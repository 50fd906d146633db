"""Who may see into which room (DESIGN 6, Who); each permission has its refusals."""

from dataclasses import replace

import pytest

from shared.domain.refused import Refused
from shared.live import Room, may_enter
from tests.live.roles import HOLDERS, OPEN_TO, ROOMS


@pytest.mark.parametrize("who", OPEN_TO)
@pytest.mark.parametrize("address", ROOMS)
def test_a_role_sees_into_its_own_rooms_and_into_no_other(who: str, address: str) -> None:
    assert may_enter(HOLDERS[who], Room.parse(address)) is (address in OPEN_TO[who])


def test_a_teller_without_a_counter_and_a_kiosk_without_a_name_see_into_nothing() -> None:
    teller, kiosk = replace(HOLDERS["teller-1"], counter=None), replace(HOLDERS["kiosk"], kiosk=None)
    assert not any(may_enter(holder, Room.parse(room)) for holder in (teller, kiosk) for room in ROOMS)


@pytest.mark.parametrize("address", ROOMS)
def test_an_address_is_read_and_written_alike(address: str) -> None:
    assert str(Room.parse(address)) == address


@pytest.mark.parametrize(
    "address",
    ["", "board", "board:", ":hall", "manager:1", "Board:hall", "board:hall ", "board:hall:2", "board:../x",
     "board:" + "x" * 33, "office:1", "board:hall\n", "板:hall", "teller:１"],
)  # fmt: skip
def test_what_is_no_address_is_refused_by_name(address: str) -> None:
    with pytest.raises(Refused) as refused:
        Room.parse(address)
    assert (refused.value.code, refused.value.field) == ("unknown_room", "room")
