"""Makes the handbook's pictures of the screens that the browser test of the workshop has taken.

Run `.venv/bin/python -m tests.bilder` after `tests/e2e/test_verkstaden_e2e.py`.
"""

from __future__ import annotations

from PIL import Image

from tests.conftest import ROOT

WIDTH, COLOURS, HEIGHT = 1100, 96, 950
SCREENS = {
    "01-utkast": "utkast",
    "02-formular": "formular",
    "03-regler-lagrum-saknas": "lagrum-saknas",
    "06-flode": "flode",
    "08-prov": "prov",
    "09-hal": "hal",
    "12-konsekvens": "konsekvens",
    "13-skillnad": "skillnad",
    "14-granskning": "granskning",
    "19-provflytt": "flytt",
}


def make(screen: str, name: str) -> None:
    """Keep the upper part of a screen, smaller and with few colours."""
    with Image.open(ROOT / "skarmbilder" / f"verkstaden-{screen}.png") as taken:
        shape = (WIDTH, round(taken.height * WIDTH / taken.width))
        smaller = taken.convert("RGB").resize(shape, Image.Resampling.LANCZOS)
    kept = smaller.crop((0, 0, WIDTH, min(HEIGHT, smaller.height)))
    target = ROOT / "docs" / "bilder" / f"verkstaden-{name}.png"
    kept.quantize(COLOURS).save(target, optimize=True)


if __name__ == "__main__":
    for screen, name in SCREENS.items():
        make(screen, name)
