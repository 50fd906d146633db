"""The watch: whoever must cut a revoked device hears of it, once it is revoked and until it is cut."""

import threading

from shared.access import Access, Watch


def test_a_revocation_is_told_once_and_others_are_not_told_of(access):
    for name in ("b1", "b2"):
        access.add_device(name, "display")
    told = []
    watch = Watch(access, told.append)
    watch.look()
    assert told == []
    access.revoke_device("b1")
    watch.look()
    watch.look()
    assert told == ["device:b1"]


def test_a_revocation_while_no_server_ran_is_told_at_the_next_start(path, clock):
    before = Access(path, clock)
    before.add_device("b1", "display")
    before.revoke_device("b1")
    before.close()
    after, told = Access(path, clock), []
    Watch(after, told.append).look()
    assert told == ["device:b1"]
    after.close()


def test_a_listener_that_fails_is_told_again(access):
    access.add_device("b1", "display")
    access.revoke_device("b1")
    told, again = [], threading.Event()

    def listener(holder):
        told.append(holder)
        if len(told) == 1:
            raise OSError("the journal is busy")
        again.set()

    watch = Watch(access, listener)
    watch.start()
    assert again.wait(10)
    watch.stop()
    assert told == ["device:b1"] * 2
    assert access.untold() == ()


def test_the_watch_runs_by_itself_and_stops_when_asked(access, path, clock):
    heard = threading.Event()
    watch = Watch(access, lambda holder: heard.set())
    watch.start()
    other = Access(path, clock)
    other.add_device("b1", "display")
    other.revoke_device("b1")
    assert heard.wait(10)
    watch.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "access-watch"]
    other.close()
