"""Reads XML from outside: no DTD, no entities, no network, bounded in size and depth."""

from __future__ import annotations

from lxml import etree

from server.errors import ModelRejected

MAX_BYTES = 5_000_000
MAX_DEPTH = 60


def read_xml(content: bytes, file: str) -> etree._Element:
    """Return the root element.

    Raises:
        ModelRejected: too large, too deep, with a document type, or no XML.
    """
    if len(content) > MAX_BYTES:
        raise ModelRejected(file, "", f"Filen är större än {MAX_BYTES // 1_000_000} MB.")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise ModelRejected(file, "", f"Filen är inte läsbar XML (rad {line}): {error.msg}") from error
    except ValueError as error:
        raise ModelRejected(file, "", f"Filen är inte läsbar XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ModelRejected(file, "", "Filen har en dokumenttyp (DOCTYPE) eller entiteter. Ta bort dem.")
    _check_depth(root, file)
    return root


def _check_depth(root: etree._Element, file: str) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise ModelRejected(file, "", f"Filen har element i mer än {MAX_DEPTH} nivåer.")
        level = [child for element in level for child in element]
