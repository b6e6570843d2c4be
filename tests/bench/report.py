"""The goals, what was measured, and whether it was enough."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Goal:
    """One line of the table: met when the value is on the right side of the target."""

    goal: str
    value: float
    target: float
    at_most: bool = False

    @property
    def met(self) -> bool:
        """Tell whether it was reached."""
        return self.value <= self.target if self.at_most else self.value >= self.target

    def as_dict(self) -> dict[str, Any]:
        """Return the JSON of the line."""
        return {"goal": self.goal, "value": self.value, "target": self.target, "met": self.met}


def as_json(goals: list[Goal]) -> str:
    """Return the list that `--json` prints."""
    return json.dumps([_rounded(goal.as_dict()) for goal in goals], ensure_ascii=False, indent=2)


def _rounded(line: dict[str, Any]) -> dict[str, Any]:
    return {**line, "value": float(f"{line['value']:.4g}")}


def as_table(goals: list[Goal]) -> str:
    """Return the table that people read."""
    width = max(len(goal.goal) for goal in goals)
    lines = [f"{'mål':{width}}  {'värde':>10}  {'krav':>10}  nått"]
    for goal in goals:
        sign = "<=" if goal.at_most else ">="
        met = "ja" if goal.met else "NEJ"
        lines.append(f"{goal.goal:{width}}  {goal.value:>10.4g}  {sign} {goal.target:>7.6g}  {met}")
    reached = sum(goal.met for goal in goals)
    return "\n".join([*lines, f"{reached} av {len(goals)} mål nådda"])


def describe(goal: Goal) -> str:
    """Return the goal as one line of text."""
    return json.dumps(asdict(goal), ensure_ascii=False)
