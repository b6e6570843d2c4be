"""The process that makes one PDF of a draft: HTML in, PDF out, and the machine's own limits around it."""

from __future__ import annotations

import sys

from server.letters.draft import OUTSIDE_CODE, TOO_LARGE_CODE
from server.letters.errors import LetterRejected
from server.letters.pdf import render_pdf

MEMORY = 1_000_000_000  # bytes of address space
LARGEST = 10_000_000  # bytes of PDF


def main() -> int:
    """Read the HTML, write the PDF. Returns the exit code."""
    limit(int(sys.argv[1]))
    html = sys.stdin.buffer.read().decode()
    try:
        pdf = render_pdf(html)
    except LetterRejected:
        return OUTSIDE_CODE
    if len(pdf) > LARGEST:
        return TOO_LARGE_CODE
    sys.stdout.buffer.write(pdf)
    return 0


def limit(seconds: int) -> None:
    """Bound time, memory and files. Where the system has no such limits, the parent's clock stays."""
    try:
        import resource  # Windows has none
    except ImportError:
        return
    bounds = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in bounds.items():
        _, hard = resource.getrlimit(kind)
        held = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (held, held))


if __name__ == "__main__":
    sys.exit(main())
