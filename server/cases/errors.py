"""Refusals of the use cases, with the sentence that the user reads."""

from __future__ import annotations

from collections.abc import Sequence

from server.errors import Conflict, LagrumError, NotAllowed, NotFound


class ArendeNotFound(NotFound):
    """No such ärende, or none that this reader may know of."""

    def __init__(self) -> None:
        super().__init__("Ärendet finns inte. Kontrollera numret, eller sök upp det under Ärenden.")


class UppgiftNotFound(NotFound):
    """No such task, or none that this reader may know of."""

    def __init__(self) -> None:
        super().__init__("Arbetsuppgiften finns inte. Gå tillbaka till Att göra.")


class BeslutNotFound(NotFound):
    """No such decision, or none that this reader may know of."""

    def __init__(self, what: str = "Beslutet") -> None:
        super().__init__(f"{what} finns inte. Gå tillbaka till ärendet.")


class PersonRequired(LagrumError):
    """The process is about a person, and nobody is named when a decision or letter is to be made."""

    status = 422

    def __init__(self) -> None:
        super().__init__("Ange på ärendets sida vem det gäller, innan beslut fattas eller brev skrivs.")


class PersonKnown(Conflict):
    """It is said already whom the ärende is about."""

    def __init__(self) -> None:
        super().__init__("Det är redan angivet vem ärendet gäller. Läs in sidan på nytt.")


class ProtectedPerson(NotAllowed):
    """A letter names somebody with protected personal data, and the reader is not assigned."""

    def __init__(self) -> None:
        super().__init__(
            "Den enskilde har skyddade personuppgifter. Brevet visas för ärendets handläggare, den som har "
            "tagit en arbetsuppgift i ärendet och den som fattade beslutet. Ta arbetsuppgiften om den är din."
        )


class UppgiftClosed(Conflict):
    """Somebody was first; their name is told, and the reader's draft is kept."""

    def __init__(self, namn: str, forst: str | None, open_uppgifter: Sequence[str]) -> None:
        self.namn, self.forst, self.open_uppgifter = namn, forst, tuple(open_uppgifter)
        who = f"{forst} hann före" if forst else "Den stängdes av en händelse i ärendet"
        super().__init__(
            f"Arbetsuppgiften {namn} är redan klar. {who}. Det du fyllt i finns kvar som utkast. "
            f"Öppna nu: {', '.join(open_uppgifter) or 'ingen'}."
        )


class UppgiftTaken(Conflict):
    """Somebody else holds the task."""

    def __init__(self, holder: str) -> None:
        self.holder = holder
        super().__init__(
            f"{holder} har tagit arbetsuppgiften. Be {holder} lämna tillbaka den, och försök sedan igen."
        )


class StaleVersion(Conflict):
    """The ärende has moved since the form was read."""

    def __init__(self) -> None:
        super().__init__(
            "Ärendet har ändrats sedan du öppnade arbetsuppgiften. Det du fyllt i finns kvar som utkast: "
            "öppna uppgiften igen, läs igenom och slutför."
        )


class KeyReused(Conflict):
    """The same idempotency key with another content."""

    def __init__(self) -> None:
        super().__init__(
            "Samma nyckel (Idempotency-Key) har redan använts för ett annat innehåll. Använd en ny nyckel."
        )


class WrongRole(NotAllowed):
    """The task belongs to other roles."""

    def __init__(self, roller: Sequence[str]) -> None:
        self.roller = tuple(roller)
        super().__init__(
            f"Arbetsuppgiften utförs av rollen {' eller '.join(roller)}. Lämna den till någon med den."
        )


class WrongGren(NotAllowed):
    """The process does not belong to the verksamhetsgren."""

    def __init__(self, process: str, grenar: Sequence[str]) -> None:
        self.process, self.grenar = process, tuple(grenar)
        super().__init__(
            f"Processen {process} hör till verksamhetsgrenen {' eller '.join(grenar)}. "
            "Den som arbetar där kan öppna ärendet."
        )


class NoPlaceLeft(Conflict):
    """The last place of the KS decision went to somebody else."""

    def __init__(self) -> None:
        super().__init__(
            "Den sista platsen i kommunstyrelsens beslut har nyss beviljats i ett annat ärende. "
            "Öppna uppgiften igen och pröva ansökan på nytt."
        )


class OperationRefused(LagrumError):
    """An operation of the process did not accept what it was given."""

    status = 422

    def __init__(self, operation: str, reason: str) -> None:
        self.operation = operation
        super().__init__(f"Steget {operation} kunde inte utföras: {reason} Meddela verksamhetsutvecklaren.")
