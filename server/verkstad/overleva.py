"""Work that goes on when one thing of it breaks: what broke is logged by its place, never by its words."""

from __future__ import annotations

import logging
from types import TracebackType

from server.errors import LagrumError

_log = logging.getLogger("lagrum.jobb")


class Surviving:
    """A block that may fail without ending the loop around it: what happened is logged, without its words."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        if isinstance(error, LagrumError):
            _log.warning("%s: %s", self.what, error.detail)
        elif isinstance(error, Exception):
            log_fault(self.what, error)
        return error is None or isinstance(error, Exception)


def log_fault(what: str, error: BaseException) -> None:
    """Log that something broke, and where in the code; never what it said: that may name a person."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "?"
    _log.error("%s avbröts av %s i %s", what, type(error).__name__, place)
