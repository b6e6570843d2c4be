"""Where a turn leads: what is open after it, and which way it took there."""

from __future__ import annotations

from typing import Any

from server.engine import Spec
from server.verkstad.konsekvens.spel import Tur


def stands_open(tur: Tur) -> tuple[Any, ...]:
    """Return whether the ärende is over, its open tasks and what it waits for."""
    turn = tur.efter
    if turn is None:
        return ()
    waits = sorted((wait.process, wait.box) for wait in turn.messages)
    return (turn.completed, sorted((task.process, task.box) for task in turn.open), waits)


def gone_tasks(before: Tur, spec: Spec) -> str:
    """Return the tasks that were opened and that the draft does not have, by name."""
    known = {(box.process, box.id) for box in spec.boxes}
    opened = before.efter.open if before.efter else ()
    names = sorted({task.name or task.box for task in opened if (task.process, task.box) not in known})
    return f"”{'”, ”'.join(names)}”" if names else ""


def ways(before: Tur, after: Tur, spec: Spec) -> tuple[str, str]:
    """Return where the turn led and where it leads, from the first flow that differs."""
    for (old, _), (new, _) in zip(before.steg, after.steg, strict=False):
        if (
            (old.process, old.box) == (new.process, new.box)
            and old.flows != new.flows
            and len(old.flows) == 1
        ):
            gone = dict(_flows(spec, new.process))
            was, becomes = gone.get(old.flows[0], ""), gone.get(new.flows[0] if new.flows else "", "")
            if was and becomes and was != becomes:
                return f"{was} → {stands(before)}", f"{becomes} → {stands(after)}"
    return stands(before), stands(after)


def _flows(spec: Spec, process: str) -> list[tuple[str, str]]:
    return [(flow.id, flow.name) for flow in spec.flows if flow.process == process]


def stands(tur: Tur) -> str:
    """Return where the ärende stands after the turn: its end, or what it waits for."""
    if tur.efter is None:
        return ""
    if tur.efter.completed:
        ends = [step.name or step.box for step, _ in tur.steg if step.kind == "endEvent"]
        return f"slutet ”{ends[-1]}”" if ends else "avslutat"
    tasks = sorted({task.name or task.box for task in tur.efter.open})
    return f"”{'”, ”'.join(tasks)}”" if tasks else "väntar"
