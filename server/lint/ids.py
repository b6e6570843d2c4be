"""An id stands once in a rule file: the editors drop the second element that has it, and say nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from server.lint.finding import FEL, Finding
from server.lint.models import Folder


def check_ids(folder: Folder) -> Iterator[Finding]:
    """Yield the ids that stand twice; a diagram with one is refused by the engine already."""
    for file, tree in folder.trees.items():
        if file.endswith(".dmn"):
            counted = Counter(str(element.get("id")) for element in tree.iter() if element.get("id"))
            for own, count in counted.items():
                if count > 1:
                    text = (
                        f"Id {own} finns på {count} ställen. Redigeraren behåller bara ett av dem. Byt namn."
                    )
                    yield Finding(file, own, FEL, "id_dubbelt", text)
