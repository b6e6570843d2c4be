"""The process that is killed: forks a child that opens and completes as fast as it can, until it dies."""

from __future__ import annotations

import json
import os
import random
import sys
from typing import Any
from uuid import uuid4

from server.cases import House, complete_uppgift, open_arende
from server.cases.house import utc_now
from server.store.connect import connect
from tests.small_house import PERSON, Office, library, profiles

ANSWERS: dict[str, dict[str, Any]] = {
    "skriv": {"antal": 1, "text": "text " * 50},
    "besluta": {"skal": "Därför."},
}
WAYS = ("igen", "igen", "beslut", "bada", "slut", "vanta")


def main(url: str) -> None:
    """Answer each line on standard input with a child to kill."""
    house = House(connect(url), library(), profiles(), utc_now)
    for _ in range(3):
        _follow_one(house)  # warm: what is killed is the work, not the start
    house.close()
    _say(ready=True)
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            _follow_one(house)
            _say(working=True)
            while True:
                _follow_one(house)
        _say(child=child)
        _, status = os.waitpid(child, 0)
        _say(killed=os.WIFSIGNALED(status))


def _say(**what: Any) -> None:
    """Write the line at once, so that two processes never mix theirs."""
    os.write(sys.stdout.fileno(), f"{json.dumps(what)}\n".encode())


def _follow_one(house: House) -> None:
    """Open an ärende and complete its first task until there is none."""
    anna = Office.people(house)["anna"]
    opened = open_arende(house, anna, "prov", person=PERSON, fakta={}, key=uuid4().hex)
    tasks = list(opened["oppna_uppgifter"])
    while tasks:
        task = tasks[0]
        svar = dict(ANSWERS.get(task["box"], {}))
        if task["box"] == "skriv":
            svar["val"] = random.choice(WAYS)
        done = complete_uppgift(house, anna, task["id"], version=task["version"], svar=svar, key=uuid4().hex)
        tasks = list(done.oppna_uppgifter)


if __name__ == "__main__":
    main(sys.argv[1])
