"""Coverage: what the scenarios really exercised of processes, tables and law. Knows no law."""

from server.coverage.command import cover, measure
from server.coverage.counting import Coverage
from server.coverage.mutating import mutate

__all__ = ["Coverage", "cover", "measure", "mutate"]
