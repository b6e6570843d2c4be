"""Scenarios: the sentences that they may say, and the runner that plays them. Knows no process and no law."""

from server.scenarios import sentences_arende, sentences_provning
from server.scenarios.gherkin import Outline, Scenario, Step, read_feature, read_outline
from server.scenarios.runner import Report, Result, load_scenarios, perform, play, prove, run
from server.scenarios.scene import NotAsSaid, Scene, open_scene
from server.scenarios.stage import Stage, open_stage
from server.scenarios.vocabulary import SENTENCES, Sentence, UnknownSentence, find_sentence

__all__ = [
    "SENTENCES",
    "NotAsSaid",
    "Outline",
    "Report",
    "Result",
    "Scenario",
    "Scene",
    "Sentence",
    "Stage",
    "Step",
    "UnknownSentence",
    "find_sentence",
    "load_scenarios",
    "open_scene",
    "open_stage",
    "perform",
    "play",
    "prove",
    "read_feature",
    "read_outline",
    "run",
    "sentences_arende",
    "sentences_provning",
]
