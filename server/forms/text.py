"""Markdown of a form author to safe HTML."""

from __future__ import annotations

import nh3
from markdown_it import MarkdownIt

_TAGS = {"p", "strong", "em", "ul", "ol", "li", "a", "br", "blockquote", "code", "h2", "h3", "h4"}
_MARKDOWN = MarkdownIt("zero").enable(
    ["emphasis", "list", "link", "newline", "blockquote", "heading", "escape", "entity", "backticks"]
)


def to_html(markdown: str) -> str:
    """Return sanitised HTML: no scripts, no styles, no foreign elements; headings never above h2."""
    raw = _MARKDOWN.render(markdown).replace("<h1>", "<h2>").replace("</h1>", "</h2>")
    return nh3.clean(
        raw,
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    )
