"""XML as a flat list of what it says: a path and a text for each, without what only the editors need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from lxml import etree

from server.verkstad.skillnad.model import Del

# Said in the path instead of a number, so that an inserted part does not rename those behind it.
_NAMING = ("name", "target", "key")


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    tag: object = element.tag  # lxml has a function here for a comment or an entity
    return str(etree.QName(element).localname) if isinstance(tag, str) else ""


def attributes(element: etree._Element) -> dict[str, str]:
    """Return the attributes without a namespace, the id excepted."""
    found = {str(name): str(value) for name, value in element.attrib.items()}
    return {name: value for name, value in found.items() if not name.startswith("{") and name != "id"}


def flat(element: etree._Element, without: AbstractSet[etree._Element] = frozenset()) -> dict[str, str]:
    """Return path -> text of an element's attributes and inner parts, those left out excepted."""
    return dict(_walk(element, "", without))


def _walk(
    element: etree._Element, path: str, without: AbstractSet[etree._Element]
) -> Iterator[tuple[str, str]]:
    for attribute, value in attributes(element).items():
        yield f"{path}@{attribute}", value
    said = " ".join((element.text or "").split())
    if said:
        yield f"{path}#", (element.text or "").strip()
    seen: dict[str, int] = {}
    for child in element:
        name = local(child)
        if not name or child in without:
            continue
        said_by = attributes(child)
        naming = next((said_by[key] for key in _NAMING if said_by.get(key)), "")
        step = f"{name}[{naming}]" if naming else name
        seen[step] = seen.get(step, 0) + 1
        place = f"{path}/{step}" if seen[step] == 1 else f"{path}/{step}.{seen[step]}"
        if not len(child) and not child.attrib and not (child.text or "").strip():
            yield place, ""
        yield from _walk(child, place, without)


def parts(
    old: Mapping[str, str], new: Mapping[str, str], names: Mapping[str, str] | None = None
) -> list[Del]:
    """Return what differs between two flat lists, in order. `names` says what a path is called."""
    known = names or {}
    found = []
    for path in dict.fromkeys((*old, *new)):
        before, after = old.get(path), new.get(path)
        if before != after:
            found.append(Del(known.get(path) or _readable(path), before, after, path))
    return found


def _readable(path: str) -> str:
    return path.strip("/#").replace("/", " › ").replace("@", " ").replace("#", "").strip() or "innehållet"
