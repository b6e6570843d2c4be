"""The workshop's pages: where models are edited, tried, reviewed and published. A blueprint per noun."""

from flask import Blueprint

BLUEPRINTS: tuple[Blueprint, ...] = ()
