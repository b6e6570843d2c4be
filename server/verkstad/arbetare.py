"""The workers' loops: the house's turns and the workshop's jobs, in threads that outlive their errors."""

from __future__ import annotations

import threading
from collections.abc import Callable

from server.cases import House, work
from server.verkstad.jobbkorning import run_next_jobb
from server.verkstad.overleva import Surviving


def turns_on(house: House, pause: float, over: threading.Event | None = None) -> None:
    """Take one turn after another. A turn that fails changes nothing, and is tried again after a pause."""

    def turn() -> bool:
        work(house)
        return False

    _loop("Arbetaren", turn, pause, over)


def jobs_on(house: House, pause: float, over: threading.Event | None = None) -> None:
    """Do one job after another, and look for new ones after a pause."""
    _loop("Jobben", lambda: run_next_jobb(house), pause, over)


def start(house: House, pause: float) -> None:
    """Work in threads of this process: jobs may take long, and no turn is to wait for them."""
    for name, loop in (("worker", turns_on), ("jobb", jobs_on)):
        threading.Thread(target=loop, args=(house, pause), daemon=True, name=name).start()


def _loop(what: str, once: Callable[[], bool], pause: float, over: threading.Event | None) -> None:
    """Call `once` until it is over; True asks for another call without a pause."""
    over = over or threading.Event()
    while not over.is_set():
        more = False
        with Surviving(what):
            more = once()
        if not more:
            over.wait(pause)
