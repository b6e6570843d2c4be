"""Checks models without running them. Knows the forms that law takes in models, and no law."""

from server.lint.command import check, granska
from server.lint.finding import FEL, UPPLYSNING, VARNING, Finding

__all__ = ["FEL", "UPPLYSNING", "VARNING", "Finding", "check", "granska"]
