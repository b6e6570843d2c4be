"""Each view states its permission here; a view without one is found by a test over the url map."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from server.access import PERMISSIONS, require
from server.web.session import find_signed_in

View = TypeVar("View", bound=Callable[..., Any])


def permission(name: str) -> Callable[[View], View]:
    """Let only those who hold the permission in. Put it nearest the view, under the route."""
    if name not in PERMISSIONS:
        raise KeyError(name)

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            require(find_signed_in(), name)
            return view(*args, **kwargs)

        guarded.permission = name  # type: ignore[attr-defined]
        return guarded  # type: ignore[return-value]

    return decorate


def public(view: View) -> View:
    """Mark a view that anyone may open: it shows nothing of any ärende."""
    view.permission = None  # type: ignore[attr-defined]
    return view
