"""What the engine refuses at run time. Refusals at load are ModelRejected (server.errors)."""

from __future__ import annotations

from collections.abc import Sequence

from server.engine.turn import Position
from server.errors import Conflict, LagrumError


class TaskNotOpen(Conflict):
    """The task is not open in this state: somebody was first, or an event closed it."""

    def __init__(self, task_id: str, open_boxes: Sequence[str]) -> None:
        self.task_id, self.open_boxes = task_id, tuple(open_boxes)
        nu = ", ".join(open_boxes) or "ingen"
        super().__init__(f"Arbetsuppgiften är inte öppen längre. Öppna nu: {nu}.")


class NobodyWaits(Conflict):
    """No box waits for this message with this key."""

    def __init__(self, message: str, key: str) -> None:
        self.message, self.key = message, key
        super().__init__(f"Ingen väntar på meddelandet {message} med nyckeln {key}.")


class OtherSpec(Conflict):
    """The state was written by another version of the process."""

    def __init__(self, expected: str, found: str) -> None:
        self.expected, self.found = expected, found
        super().__init__(
            "Ärendet hör till en annan version av processen. Läs det med den version det började med."
        )


class CannotMove(Conflict):
    """The case cannot go on in another version of its process. Nothing has changed."""

    def __init__(self, place: Position | None, name: str, reason: str) -> None:
        self.place, self.name, self.reason = place, name, reason
        where = name or (place.box if place else "")
        super().__init__(f"{where}: {reason}" if where else reason)


class ModelFault(LagrumError):
    """The model could not go on with these facts; the turn is discarded and nothing has changed."""

    status = 422

    def __init__(self, process: str, box: str, reason: str) -> None:
        self.process, self.box, self.reason = process, box, reason
        super().__init__(f"{process}, {box}: {reason}")


class NotStorable(LagrumError):
    """A value or a name that the state of a case cannot hold."""

    status = 422

    def __init__(self, place: str, reason: str) -> None:
        self.place, self.reason = place, reason
        super().__init__(f"{place}: {reason}")
