"""Letters: a sandboxed Jinja template to HTML, HTML to an archive PDF. Nothing is fetched from anywhere."""

from server.letters.draft import render_draft_pdf
from server.letters.errors import LetterRejected
from server.letters.pdf import render_pdf
from server.letters.render import check_template, render_html
from server.letters.sandbox import BASE

__all__ = ["BASE", "LetterRejected", "check_template", "render_draft_pdf", "render_html", "render_pdf"]
