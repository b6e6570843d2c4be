"""What goes in and out over HTTP: one definition each, which validates and makes the OpenAPI document."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Id = Annotated[str, Field(min_length=1, max_length=100)]
Ord = Annotated[str, Field(min_length=1, max_length=200)]


class Body(BaseModel):
    """Sent by a caller: closed, and nothing is converted on the sly."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Answer(BaseModel):
    """Sent to a caller: closed, so that a field is never let out by accident."""

    model_config = ConfigDict(extra="forbid")


class PersonIn(Body):
    """Den enskilde. Personnummer med tolv eller tio siffror, med eller utan bindestreck."""

    personnummer: Annotated[str, Field(pattern=r"^(\d{2})?\d{6}[-+]?\d{4}$")]
    namn: Ord


class NyttArende(Body):
    process: Ord
    kommunprofil: Ord | None = None
    person: PersonIn | None = None
    fakta: dict[str, Any] = Field(default_factory=dict)


class Slutfor(Body):
    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    svar: dict[str, Any]


class Utkast(Body):
    svar: dict[str, Any]


class Meddelande(Body):
    namn: Ord
    nyckel: Ord
    data: dict[str, Any] = Field(default_factory=dict)


class Bedomning(Body):
    """En fråga och fakta; se docs/handbok och Provbedömning för frågor, fakta och värden."""

    fraga: str
    kommunprofil: str
    beslutsdatum: str
    stodmanad: str
    fakta: dict[str, Any] = Field(default_factory=dict)


class Problem(BaseModel):
    """RFC 9457. `fel` vid felaktiga fält, `grenar` och `lagrum` när lagen hindrar."""

    type: str
    title: str
    status: int
    detail: str
    fel: list[FaltFelOut] | None = None
    grenar: list[str] | None = None
    lagrum: list[str] | None = None


class FaltFelOut(Answer):
    falt: str
    text: str


class OppenUppgift(Answer):
    id: str
    box: str
    namn: str
    roll: str | None
    forfaller: str | None
    version: int


class ArendeStartat(Answer):
    id: str
    nummer: str
    process: str
    version: str
    status: str
    oppna_uppgifter: list[OppenUppgift]


class Regel(Answer):
    beslut: str
    version: str
    rad: list[str]


class Handelse(Answer):
    tid: str
    box: str
    namn: str
    av: str | None
    roll: str | None
    regler: list[Regel]
    lagrum: list[str]
    version: str  # of the process when it happened; stays so when the ärende is moved to another


class BeslutKort(Answer):
    id: str
    slag: str
    utfall: str
    datum: str
    roll: str | None
    delegationspunkt: str | None


class BrevKort(Answer):
    """Ett brev; brevets PDF hämtas med beslutets id eller brevets eget."""

    id: str
    namn: str
    beslut: str | None
    skapat: str


class ArendeKort(Answer):
    id: str
    nummer: str
    process: str
    version: str
    status: str
    oppnat: str


class ArendeHelt(ArendeStartat):
    oppnat: str
    handelser: list[Handelse]
    beslut: list[BeslutKort]
    brev: list[BrevKort]


class ArendeLista(Answer):
    items: list[ArendeKort]
    next: str | None


class UppgiftKort(Answer):
    id: str
    arende: str
    box: str
    namn: str
    roll: str | None
    forfaller: str | None
    version: int


class UppgiftLista(Answer):
    items: list[UppgiftKort]
    next: str | None


class UppgiftHel(UppgiftKort):
    formular: dict[str, Any]
    utkast: dict[str, Any] | None


class Slutford(Answer):
    arende: str
    status: str
    oppna_uppgifter: list[OppenUppgift]
    regler: list[Regel]


class Sparat(Answer):
    sparat: str


class BeslutHelt(BeslutKort):
    arende: str
    lagrum: list[str]
    grenar: list[str]
    motivering: str | None
    overklagande: str | None
    sekretess: str | None
    giltig_fran: str | None
    giltig_till: str | None
    protokoll: str | None
    brev: bool


class Kvitto(Answer):
    """Beslutsunderlaget: allt som beslutet vilade på, med versioner och kontrollsummor. Inga namn."""

    beslut: dict[str, Any]
    process: str
    modeller: str
    profil: dict[str, str]
    fakta: dict[str, Any]
    bedomning: dict[str, Any]
    regler: list[dict[str, Any]]
    svar: list[dict[str, str]]
    brev: dict[str, str] | None
    sha256: str
    pdf_sha256: str | None


class BedomningSvar(Answer):
    fraga: str
    utfall: Literal["tillatet", "sparrat", "utred", "ej_tillampligt"]
    grenar: list[str]
    varningar: list[str]
    saknas: list[str]
    lagrum: list[str]
    beslutsfattare: list[str] | None
    delegationspunkt: str | None
    tvang: bool | None
    overklagande: str | None
    sekretess: str | None
    varden: dict[str, Any]
    motivering: str
    regler: list[Regel]


class Mottaget(Answer):
    mottaget: bool
