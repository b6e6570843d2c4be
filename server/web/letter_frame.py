"""A letter as a document of its own: no script, no links out, nothing but its own styles."""

from __future__ import annotations

import base64
import hashlib
import re

from flask import Response

_ON_SCREEN = (
    "@media screen { body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; } }"
    "@media screen and (max-width: 40rem) { .mottagare { margin-left: 0; } }"
)
_STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)


def respond(html: str) -> Response:
    """Return the letter so that a page of ours may show it in a sandboxed frame."""
    html = html.replace("</head>", f"<style>{_ON_SCREEN}</style></head>", 1)
    sums = " ".join(f"'sha256-{_sum(style)}'" for style in _STYLE.findall(html)) or "'none'"
    response = Response(html, mimetype="text/html")
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src {sums}; img-src data:; sandbox; frame-ancestors 'self'"
    )
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


def _sum(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
