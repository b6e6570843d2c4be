"""The wall around SpiffWorkflow: BPMN in the Camunda 8 dialect, FEEL, small ordered state.

No other package imports SpiffWorkflow. A Spec is parsed once per version and shared; a case is a text.
"""

from server.engine.errors import (
    CannotMove,
    ModelFault,
    NobodyWaits,
    NotStorable,
    OtherSpec,
    TaskNotOpen,
)
from server.engine.karta import Karta, keeps_time, place_of, propose, resting
from server.engine.move import Moved, move
from server.engine.parse import parse
from server.engine.run import complete, deliver, peek, start, wake
from server.engine.spec import Box, Flow, Spec
from server.engine.turn import Decided, Note, OpenTask, Position, Step, Timer, Turn, Waiting, World
from server.engine.watch import listening_to_turns

__all__ = [
    "Box",
    "CannotMove",
    "Decided",
    "Flow",
    "Karta",
    "ModelFault",
    "Moved",
    "NobodyWaits",
    "NotStorable",
    "Note",
    "OpenTask",
    "OtherSpec",
    "Position",
    "Spec",
    "Step",
    "TaskNotOpen",
    "Timer",
    "Turn",
    "Waiting",
    "World",
    "complete",
    "deliver",
    "keeps_time",
    "listening_to_turns",
    "move",
    "parse",
    "peek",
    "place_of",
    "propose",
    "resting",
    "start",
    "wake",
]
