"""Tables of an ärende: its person, engine state, steps, tasks, answers, timers, messages and decisions."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from server.store.types import Document, Moment, key, metadata

person = Table(
    "person",
    metadata,
    key(),
    Column("verksamhetsgren", String(32), nullable=False),
    Column("personnummer", String(12), nullable=False),
    Column("namn", Text, nullable=False),
    Column("fodelsedatum", Date, nullable=False),
    Column("skyddad", Boolean, nullable=False, default=False),
    # One row per verksamhetsgren: what one of them knows of a person is no business of another.
    UniqueConstraint("verksamhetsgren", "personnummer"),
)

nummer = Table(
    "nummer",
    metadata,
    Column("ar", Integer, primary_key=True, autoincrement=False),
    Column("senast", Integer, nullable=False),
)

arende = Table(
    "arende",
    metadata,
    key(),
    Column("nummer", String(16), nullable=False, unique=True),
    Column("process", String(64), nullable=False),
    Column("bundle", String(80), ForeignKey("bundle.version"), nullable=False),
    Column("kommunprofil", String(32), nullable=False),
    Column("verksamhetsgren", String(32), nullable=False),
    Column("enhet", String(64), nullable=False),
    Column("sekretess", String(8), nullable=False),
    Column("handlaggare", String(64), nullable=True),
    Column("person", String(64), ForeignKey("person.id"), nullable=True, index=True),
    Column("status", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("oppnat", Moment, nullable=False),
    Column("andrat", Moment, nullable=False),
    # The day whose law the ärende is tried by, whatever the day of the step; null: the day of each step.
    Column("lagdag", Date, nullable=True),
    Column("fran_arende", String(64), nullable=True, index=True),
    Index("ix_arende_lista", "verksamhetsgren", "enhet", "nummer"),
    Index("ix_arende_gren", "verksamhetsgren", "nummer"),
)

tillstand = Table(
    "tillstand",
    metadata,
    Column("arende", String(64), ForeignKey("arende.id"), primary_key=True),
    # Ids of the rows that mirror the state, so that a step need not read them to know what changed.
    Column("spegel", Document, nullable=False),
    Column("state", Text, nullable=False),
)

steg = Table(
    "steg",
    metadata,
    Column("arende", String(64), ForeignKey("arende.id"), primary_key=True),
    Column("nr", BigInteger, primary_key=True, autoincrement=False),  # version * 1000 + place in the turn
    Column("tid", Moment, nullable=False),
    Column("process", String(64), nullable=False),
    Column("box", String(128), nullable=False),
    Column("namn", Text, nullable=False),
    Column("slag", String(32), nullable=False),
    Column("flode", Document, nullable=True),
    Column("av", String(64), nullable=True),
    Column("roll", String(32), nullable=True),
    Column("uppgift", String(64), nullable=True, index=True),
    Column("regler", Document, nullable=True),
    Column("grenar", Document, nullable=True),
    Column("lagrum", Document, nullable=True),
    Column("svar", String(64), nullable=True),
    Column("svar_hash", String(64), nullable=True),
)

svar = Table(
    "svar",
    metadata,
    key(),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=False, index=True),
    Column("process", String(64), nullable=False),
    Column("box", String(128), nullable=False),
    Column("tid", Moment, nullable=False),
    Column("salt", String(32), nullable=True),
    Column("varden", Document, nullable=True),  # null once erased; the step's hash then tells nothing
)

uppgift = Table(
    "uppgift",
    metadata,
    key(),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=False, index=True),
    Column("process", String(64), nullable=False),
    Column("box", String(128), nullable=False),
    Column("namn", Text, nullable=False),
    Column("formular", String(128), nullable=True),
    Column("roll", String(32), nullable=False),
    Column("roller", Document, nullable=False),
    Column("enhet", String(64), nullable=False),  # "" when no one at the unit holds the role: the whole gren
    Column("delegationspunkt", String(16), nullable=True),
    Column("egenskaper", Document, nullable=False),
    Column("forfaller", Date, nullable=True),
    Column("skapad", Moment, nullable=False),
    Column("ordning", BigInteger, nullable=False),
    Column("tagen_av", String(64), nullable=True),
    Index(
        "ix_uppgift_tagen",
        "tagen_av",
        "ordning",
        "id",
        sqlite_where=text("tagen_av IS NOT NULL"),
        postgresql_where=text("tagen_av IS NOT NULL"),
    ),
)

# One row per task and role: the inbox reads a page from an index, whatever the number of open tasks.
inkorg = Table(
    "inkorg",
    metadata,
    Column("uppgift", String(64), ForeignKey("uppgift.id", ondelete="CASCADE"), primary_key=True),
    Column("roll", String(32), primary_key=True),
    Column("verksamhetsgren", String(32), nullable=False),
    Column("enhet", String(64), nullable=False),
    Column("ordning", BigInteger, nullable=False),
    Index("ix_inkorg_enhet", "verksamhetsgren", "roll", "enhet", "ordning", "uppgift"),
    Index("ix_inkorg_gren", "verksamhetsgren", "roll", "ordning", "uppgift"),
)

utkast = Table(
    "utkast",
    metadata,
    Column("uppgift", String(64), primary_key=True),
    Column("av", String(64), primary_key=True),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=False),
    Column("sparat", Moment, nullable=False),
    Column("varden", Document, nullable=False),
)

bevakning = Table(
    "bevakning",
    metadata,
    key(),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=False, index=True),
    Column("slag", String(16), nullable=False),  # timer: the engine wakes; dag: it shows in Att göra
    Column("box", String(128), nullable=True),
    Column("orsak", Text, nullable=False),
    Column("due_at", Moment, nullable=False, index=True),
)

vantar = Table(
    "vantar",
    metadata,
    key(),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=False, index=True),
    Column("box", String(128), nullable=False),
    Column("namn", String(128), nullable=False),
    Column("nyckel", String(128), nullable=False),
    Index("ix_vantar_namn", "namn", "nyckel"),
)

meddelande = Table(
    "meddelande",
    metadata,
    key(),
    Column("namn", String(128), nullable=False),
    Column("nyckel", String(128), nullable=False),
    Column("data", Document, nullable=False),
    Column("kom", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Index("ix_meddelande_namn", "namn", "nyckel", "kom"),
)

beslut = Table(
    "beslut",
    metadata,
    key(),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=False, index=True),
    Column("slag", String(64), nullable=False),
    Column("utfall", String(32), nullable=False),
    Column("datum", Date, nullable=False),
    Column("giltig_fran", Date, nullable=True),
    Column("giltig_till", Date, nullable=True),
    Column("beslutsfattare", String(64), nullable=False),
    Column("roll", String(32), nullable=False),
    Column("delegationspunkt", String(16), nullable=True),
    Column("lagrum", Document, nullable=False),
    Column("grenar", Document, nullable=False),
    Column("overklagande", String(8), nullable=True),
    Column("sekretess", String(8), nullable=True),
    Column("motivering", Text, nullable=False),
    Column("protokoll", Text, nullable=True),
    Column("ks_beslut", String(64), ForeignKey("ks_beslut.id"), nullable=True),
    Column("kvitto", Document, nullable=False),
    Column("tid", Moment, nullable=False),
    Index("ix_beslut_datum", "datum", "id"),
)

brev = Table(
    "brev",
    metadata,
    key(),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=False, index=True),
    Column("beslut", String(64), ForeignKey("beslut.id"), nullable=True, unique=True),
    Column("skapat", Moment, nullable=False),
    Column("mall", String(64), nullable=False),
    Column("html", Text, nullable=False),
    Column("html_sha256", String(64), nullable=False),
    Column("pdf", LargeBinary, nullable=True),
    Column("pdf_sha256", String(64), nullable=True),
)
