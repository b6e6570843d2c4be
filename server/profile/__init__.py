"""A municipality's profile: what differs between municipalities and over time, as dated data.

The meaning, type and clock of each parameter are in `processes/gemensamt/parametrar.toml`; this package
knows none of them by name.
"""

from server.profile.load import load_profiles
from server.profile.model import (
    Delegation,
    Enhet,
    ParameterHasNoValue,
    Profile,
    clock_days,
    month_start,
    with_values,
)

__all__ = [
    "Delegation",
    "Enhet",
    "ParameterHasNoValue",
    "Profile",
    "clock_days",
    "load_profiles",
    "month_start",
    "with_values",
]
