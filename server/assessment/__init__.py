"""Legal assessment: the same decisions for the processes, the web, the API and the command line."""

from server.assessment.answer import rule_rows
from server.assessment.contract import assess, assess_all
from server.assessment.decide import decide
from server.assessment.errors import AssessmentRefused, RuleFault
from server.assessment.facts import Fact, Question, Register, load_register

__all__ = [
    "AssessmentRefused",
    "Fact",
    "Question",
    "Register",
    "RuleFault",
    "assess",
    "assess_all",
    "decide",
    "load_register",
    "rule_rows",
]
