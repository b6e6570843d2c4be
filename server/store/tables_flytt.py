"""Tables of moves between versions, and of searches backwards: which version each step ran on, for ever."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from server.store.types import Document, Moment, key, metadata

# No row: every step ran on the ärende's own bundle. Else a step ran on the row with the highest number
# that is not above the step's.
arende_version = Table(
    "arende_version",
    metadata,
    Column("arende", String(64), ForeignKey("arende.id"), primary_key=True),
    Column("fran_nr", BigInteger, primary_key=True, autoincrement=False),
    Column("bundle", String(80), ForeignKey("bundle.version"), nullable=False),
    Column("lagdag", Date, nullable=True),
    Column("flytt", String(64), nullable=True),
    Column("tid", Moment, nullable=False),
    Column("av", String(64), nullable=False),
)

flytt = Table(
    "flytt",
    metadata,
    key(),
    Column("process", String(64), nullable=False),
    Column("till", String(80), ForeignKey("bundle.version"), nullable=False),
    Column("karta", Document, nullable=False),  # what was changed by hand on top of the proposal
    Column("lagdag_regel", String(16), nullable=True),  # inledning, steg or datum; null until answered
    Column("lagdag", Date, nullable=True),
    Column("lagdag_av", String(64), nullable=True),
    Column("lagdag_skal", Text, nullable=True),
    Column("lagdag_tid", Moment, nullable=True),
    Column("version", Integer, nullable=False),  # counts changes of the map
    Column("skapad", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Index("ix_flytt_lista", "skapad", "id"),
)

flytt_arende = Table(
    "flytt_arende",
    metadata,
    Column("flytt", String(64), ForeignKey("flytt.id"), primary_key=True),
    Column("arende", String(64), ForeignKey("arende.id"), primary_key=True),
    Column("fran", String(80), nullable=False),
    Column("status", String(16), nullable=False),  # gar, gar_inte, flyttad, angrad
    Column("process", String(64), nullable=True),  # where it stands, or what is in its way
    Column("box", String(128), nullable=True),
    Column("namn", Text, nullable=True),
    Column("skal", Text, nullable=True),
    Column("noter", Document, nullable=False),
    Column("karta", Integer, nullable=False),  # version of the map that it was tried with
    Column("tid", Moment, nullable=False),
    Column("nr", BigInteger, nullable=True),  # the step of the move
    Column("fore", Document, nullable=True),  # what undoing restores, while it may
    Index("ix_flytt_arende_arende", "arende"),
)

felsokning = Table(
    "felsokning",
    metadata,
    key(),
    Column("beslut", String(128), nullable=False),
    Column("rad", String(128), nullable=False),
    Column("versioner", Document, nullable=False),
    Column("fran", Date, nullable=False),
    Column("till", Date, nullable=False),
    Column("skal", Text, nullable=False),
    Column("skapad", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Index("ix_felsokning_lista", "skapad", "id"),
)

felsokning_arende = Table(
    "felsokning_arende",
    metadata,
    Column("felsokning", String(64), ForeignKey("felsokning.id"), primary_key=True),
    Column("arende", String(64), ForeignKey("arende.id"), primary_key=True),
    Column("beslut", String(64), nullable=True),
    Column("nr", BigInteger, nullable=False),  # the step where the row hit
    Column("nytt_arende", String(64), ForeignKey("arende.id"), nullable=True),
    Column("skal", Text, nullable=True),
    Index("ix_felsokning_arende_arende", "arende"),
)

LOCKED_FLYTT = ("arende_version",)
"""Tables whose rows are never changed or removed."""
