"""Tables of the house: staff, tokens, bundles, KS decisions, outbox, idempotency, log and its seals."""

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
)

from server.store.types import Document, Moment, key, metadata

# SQLite numbers rows by itself only in an INTEGER key.
_ROW_NUMBER = BigInteger().with_variant(Integer, "sqlite")

medarbetare = Table(
    "medarbetare",
    metadata,
    key(),
    Column("subjekt", String(255), nullable=True, unique=True),  # OpenID Connect subject; none in demo
    Column("namn", Text, nullable=False),
    Column("roller", Document, nullable=False),
    Column("enhet", String(64), nullable=False),
    Column("grenar", Document, nullable=False),
    Column("demo", Boolean, nullable=False, default=False),
    Column("aktiv", Boolean, nullable=False, default=True),
)

token = Table(
    "token",
    metadata,
    Column("sha256", String(64), primary_key=True),  # the token itself is shown once and never stored
    Column("medarbetare", String(64), ForeignKey("medarbetare.id"), nullable=False),
    Column("skapad", Moment, nullable=False),
    Column("giltig_till", Moment, nullable=True),
)

jav = Table(
    "jav",
    metadata,
    Column("medarbetare", String(64), primary_key=True),
    Column("arende", String(64), ForeignKey("arende.id"), primary_key=True),
    Column("grund", Text, nullable=False),
    Column("tid", Moment, nullable=False),
)

bundle = Table(
    "bundle",
    metadata,
    Column("version", String(80), primary_key=True),
    Column("process", String(64), nullable=False),
    Column("sparad", Moment, nullable=False),
)

bundle_file = Table(
    "bundle_file",
    metadata,
    Column("bundle", String(80), ForeignKey("bundle.version"), primary_key=True),
    Column("path", String(255), primary_key=True),
    Column("sha256", String(64), ForeignKey("fil.sha256"), nullable=False),
)

fil = Table(
    "fil",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("innehall", LargeBinary, nullable=False),
)

ks_beslut = Table(
    "ks_beslut",
    metadata,
    key(),
    Column("insats", Text, nullable=False, index=True),
    Column("insats_omrade", String(32), nullable=True),
    Column("malgrupp", Text, nullable=False),
    Column("kriterier", Document, nullable=False),
    Column("antal_platser", Integer, nullable=False),
    Column("platser_tagna", Integer, nullable=False, default=0),
    Column("giltigt_fran", Date, nullable=False),
    Column("giltigt_till", Date, nullable=False),
    Column("innehall", Text, nullable=False),
    Column("syfte", Text, nullable=False),
    Column("protokoll", Text, nullable=False),
    Column("exempel", Boolean, nullable=False, default=False),
    Column("registrerat", Moment, nullable=False),
    Column("av", String(64), nullable=False),
)

utkorg = Table(
    "utkorg",
    metadata,
    key(),
    Column("arende", String(64), ForeignKey("arende.id"), nullable=True),
    Column("mottagare", String(128), nullable=False),
    Column("namn", String(128), nullable=False),
    Column("nyckel", String(128), nullable=False),
    Column("data", Document, nullable=False),
    Column("skapad", Moment, nullable=False),
    Column("nasta_forsok", Moment, nullable=True, index=True),  # null once delivered or given up
    Column("forsok", Integer, nullable=False, default=0),
    Column("levererad", Moment, nullable=True),
)

idempotens = Table(
    "idempotens",
    metadata,
    Column("av", String(64), primary_key=True),
    Column("nyckel", String(128), primary_key=True),
    Column("avtryck", String(64), nullable=False),
    Column("svar", Document, nullable=False),
    Column("tid", Moment, nullable=False),
)

logg = Table(
    "logg",
    metadata,
    Column("id", _ROW_NUMBER, primary_key=True, autoincrement=True),
    Column("tid", Moment, nullable=False),
    Column("aktor", String(64), nullable=False),
    Column("roll", String(255), nullable=False),
    Column("handling", String(64), nullable=False),
    Column("ting", String(32), nullable=False),
    Column("ting_id", String(64), nullable=True),
    Column("arende", String(64), nullable=True),
    Column("grund", Text, nullable=False),
    Column("avtryck", String(64), nullable=True),
    Index("ix_logg_arende", "arende", "id"),
)

sigill = Table(
    "sigill",
    metadata,
    Column("nr", _ROW_NUMBER, primary_key=True, autoincrement=False),
    Column("logg", _ROW_NUMBER, ForeignKey("logg.id"), nullable=False, unique=True),
    Column("hash", String(64), nullable=False),
)

APPEND_ONLY = ("steg", "logg", "sigill")
"""Tables whose rows are never changed or removed; triggers refuse it in both databases."""
