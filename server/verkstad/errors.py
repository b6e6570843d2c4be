"""Refusals of the workshop, with the sentence that the user reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.errors import Conflict, LagrumError, NotFound


class ForslagNotFound(NotFound):
    """No such draft."""

    def __init__(self) -> None:
        super().__init__("Utkastet finns inte. Gå tillbaka till Verkstaden och välj ett i listan.")


class FilNotFound(NotFound):
    """The draft has no such file."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(f"Filen {path} finns inte i utkastet. Välj en fil i utkastets översikt.")


class PubliceringNotFound(NotFound):
    """No such publication."""

    def __init__(self, nr: int) -> None:
        self.nr = nr
        super().__init__(f"Publicering {nr} finns inte. Välj en i listan över publiceringar.")


class SparningNotFound(NotFound):
    """No such save."""

    def __init__(self) -> None:
        super().__init__("Den sparade versionen finns inte. Välj en i historiken.")


class PathRejected(LagrumError):
    """A path that no tree may hold."""

    status = 422

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        super().__init__(f"{path!r} går inte att använda: {reason}")


class TooLarge(LagrumError):
    """More than the workshop takes."""

    status = 413

    def __init__(self, what: str, limit: str) -> None:
        super().__init__(f"{what} är för stor. Högst {limit} går att spara.")


class TooManyJobs(Conflict):
    """Somebody has asked for more than one worker should have waiting from one person."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            f"Du har redan {limit} jobb som väntar eller pågår. Vänta på dem, eller stoppa något."
        )


class Krock(Conflict):
    """Somebody saved the file after the version that this one builds on. Both are kept."""

    def __init__(self, path: str, sparning: int, namn: str, tid: datetime) -> None:
        self.path, self.sparning, self.namn, self.tid = path, sparning, namn, tid
        super().__init__(
            f"{namn} sparade {path} innan du hann. Din version är kvar som kladd och i historiken. "
            "Jämför versionerna, för in det som saknas och spara igen."
        )


class GrundKrock(Conflict):
    """The draft and a newer publication have changed the same files."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.paths = tuple(paths)
        super().__init__(
            "Både utkastet och den senaste publiceringen har ändrat "
            f"{', '.join(paths)}. Välj för varje fil om utkastets eller grundens version ska gälla."
        )


class ForslagLocked(Conflict):
    """The draft is not open for this in its present state."""

    def __init__(self, status: str) -> None:
        self.status_now = status
        super().__init__(_LOCKED.get(status, "Utkastet går inte att ändra nu. Läs om sidan."))


_LOCKED = {
    "utkast": "Utkastet är inte skickat till granskning. Skicka det först.",
    "granskning": "Utkastet är under granskning. Dra tillbaka det eller be granskaren skicka tillbaka det, "
    "innan något ändras.",
    "publicerad": "Utkastet är publicerat och låst. Gör ett nytt utkast.",
    "forkastat": "Utkastet är förkastat. Gör ett nytt utkast.",
}


class ForslagChanged(Conflict):
    """Somebody changed the draft in the same moment."""

    def __init__(self) -> None:
        super().__init__("Någon annan ändrade utkastet samtidigt. Läs om sidan och försök igen.")


class EmptyForslag(Conflict):
    """The draft is as its base."""

    def __init__(self) -> None:
        super().__init__("Utkastet ändrar ingenting. Ändra något först.")


class GateClosed(Conflict):
    """What stands in the way of publishing."""

    def __init__(self, hinder: Sequence[str]) -> None:
        self.hinder = tuple(hinder)
        super().__init__(f"Utkastet går inte att publicera än. {' '.join(hinder)}")
