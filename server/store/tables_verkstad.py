"""Tables of the workshop: drafts of models, their history and review, publications, and jobs."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    text,
)

from server.store.types import Document, Moment, key, metadata

publicering = Table(
    "publicering",
    metadata,
    Column("nr", Integer, primary_key=True, autoincrement=False),
    Column("tid", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Column("kalla", String(16), nullable=False),  # start: the folder by itself; mapp: by command; utkast
    Column("titel", Text, nullable=False),
    Column("forslag", String(64), nullable=True),
    Column("tree", String(80), nullable=False),
    Column("kvitto", Document, nullable=False),
)

publicering_fil = Table(
    "publicering_fil",
    metadata,
    Column("publicering", Integer, ForeignKey("publicering.nr"), primary_key=True),
    Column("path", String(255), primary_key=True),
    Column("sha256", String(64), ForeignKey("fil.sha256"), nullable=False),
)

publicering_bundle = Table(
    "publicering_bundle",
    metadata,
    Column("publicering", Integer, ForeignKey("publicering.nr"), primary_key=True),
    Column("process", String(64), primary_key=True),
    Column("version", String(80), ForeignKey("bundle.version"), nullable=False, index=True),
)

forslag = Table(
    "forslag",
    metadata,
    key(),
    Column("titel", Text, nullable=False),
    Column("process", String(64), nullable=False),
    Column("bas", Integer, ForeignKey("publicering.nr"), nullable=False),
    Column("status", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("skapat", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Column("andrat", Moment, nullable=False),
    Column("publicering", Integer, ForeignKey("publicering.nr"), nullable=True),
    Index("ix_forslag_lista", "andrat", "id"),
)

# Every save of a file, for ever: what a draft is now is the latest of each path (`galler`).
sparning = Table(
    "sparning",
    metadata,
    Column("forslag", String(64), ForeignKey("forslag.id"), primary_key=True),
    Column("nr", Integer, primary_key=True, autoincrement=False),
    Column("path", String(255), nullable=False),
    Column("sha256", String(64), ForeignKey("fil.sha256"), nullable=True),  # null: the file was removed
    Column("slag", String(16), nullable=False),
    Column("galler", Boolean, nullable=False),  # false: kept after a conflict, never a part of the draft
    Column("tid", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Index("ix_sparning_path", "forslag", "path", "nr"),
)

# What a draft changes on top of its base.
forslag_fil = Table(
    "forslag_fil",
    metadata,
    Column("forslag", String(64), ForeignKey("forslag.id"), primary_key=True),
    Column("path", String(255), primary_key=True),
    Column("sha256", String(64), ForeignKey("fil.sha256"), nullable=True),  # null: the file is removed
    Column("sparning", Integer, nullable=False),
    ForeignKeyConstraint(["forslag", "sparning"], ["sparning.forslag", "sparning.nr"]),
)

kladd = Table(
    "kladd",
    metadata,
    Column("forslag", String(64), ForeignKey("forslag.id"), primary_key=True),
    Column("path", String(255), primary_key=True),
    Column("av", String(64), primary_key=True),
    Column("innehall", LargeBinary, nullable=False),
    Column("bygger_pa", Integer, nullable=False),
    Column("tid", Moment, nullable=False),
)

kommentar = Table(
    "kommentar",
    metadata,
    key(),
    Column("forslag", String(64), ForeignKey("forslag.id"), nullable=False),
    Column("path", String(255), nullable=False),
    Column("element", String(255), nullable=False),
    Column("text", Text, nullable=False),
    Column("tree", String(80), nullable=False),
    Column("tid", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Column("stangd", Moment, nullable=True),
    Column("stangd_av", String(64), nullable=True),
    Index("ix_kommentar_lista", "forslag", "tid", "id"),
)

godkannande = Table(
    "godkannande",
    metadata,
    Column("forslag", String(64), ForeignKey("forslag.id"), primary_key=True),
    Column("tree", String(80), primary_key=True),
    Column("slag", String(16), primary_key=True),
    Column("av", String(64), primary_key=True),
    Column("tid", Moment, nullable=False),
)

jobb = Table(
    "jobb",
    metadata,
    key(),
    Column("slag", String(32), nullable=False),
    Column("forslag", String(64), nullable=True),
    Column("tree", String(80), nullable=True),
    Column("indata", Document, nullable=False),
    Column("status", String(16), nullable=False),
    Column("gjort", Integer, nullable=False),
    Column("antal", Integer, nullable=False),
    Column("del", Document, nullable=True),
    Column("resultat", Document, nullable=True),
    Column("fel", Text, nullable=True),
    Column("skapat", Moment, nullable=False),
    Column("av", String(64), nullable=False),
    Column("startat", Moment, nullable=True),
    Column("slutat", Moment, nullable=True),
    Column("stoppas", Boolean, nullable=False),
    Column("livstecken", Moment, nullable=True),
    Column("forsok", Integer, nullable=False),
    Index("ix_jobb_forslag", "forslag", "slag", "tree", "skapat"),
    Index(
        "ix_jobb_kvar",
        "skapat",
        "id",
        sqlite_where=text("slutat IS NULL"),
        postgresql_where=text("slutat IS NULL"),
    ),
)

LOCKED = ("publicering", "publicering_fil", "publicering_bundle", "sparning", "bundle_file")
"""Tables whose rows are never changed or removed: what was published stays, and what was saved."""
