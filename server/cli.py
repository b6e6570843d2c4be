"""The command line: reads the arguments, calls one command, answers 0, 1 or 2 (wrong use)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from server import commands, commands_verkstad
from server.errors import InvalidInput, LagrumError

DEMO_DATA = Path("data/demo")
REPORT = Path("data/tackning")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = build_parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except LagrumError as error:
        print(error.detail, file=sys.stderr)
        for one in error.fel if isinstance(error, InvalidInput) else ():
            if one.text not in error.detail:
                print(f"{one.falt}: {one.text}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return 130
    return code


class Parser(argparse.ArgumentParser):
    """argparse in Swedish."""

    def error(self, message: str) -> NoReturn:
        """Say in Swedish what is wrong with the arguments, and leave with 2."""
        self.exit(2, f"{self.format_usage()}{self.prog}: fel: {_in_swedish(message)}\n")

    def format_usage(self) -> str:
        """Return the usage line."""
        return super().format_usage().replace("usage:", "användning:", 1)

    def format_help(self) -> str:
        """Return the help with Swedish headings."""
        text = super().format_help().replace("usage:", "användning:", 1)
        for english, swedish in HEADINGS:
            text = text.replace(english, swedish)
        return text


HEADINGS = [
    ("positional arguments:", "argument:"),
    ("options:", "val:"),
    ("show this help message and exit", "visa den här hjälpen"),
]
MESSAGES = [
    ("the following arguments are required:", "det här måste anges:"),
    ("unrecognized arguments:", "okända argument:"),
    ("expected one argument", "ett värde behövs"),
    ("expected at least one argument", "minst ett värde behövs"),
    ("invalid choice:", "okänt val:"),
    ("choose from", "välj bland"),
    ("invalid int value:", "inte ett heltal:"),
    ("ignored explicit argument", "tar inget värde:"),
    ("argument ", ""),
]


def _in_swedish(message: str) -> str:
    for english, swedish in MESSAGES:
        message = message.replace(english, swedish)
    return message


def build_parser() -> Parser:
    """Return the parser of every command; each names the function that runs it."""
    parser = Parser(prog="lagrum", description="Ärendehantering för kommunernas arbetsmarknadsstöd.")
    groups = parser.add_subparsers(dest="command", metavar="kommando", required=True)

    def add(name: str, text: str, run: commands.Command) -> argparse.ArgumentParser:
        command = groups.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        return command

    demo = add("demo", "starta en demo med exempelpersoner", commands.demo)
    demo.add_argument("--port", type=_port, default=8000, metavar="N")
    _add_data(demo, DEMO_DATA)

    serve = add("serve", "starta webben", commands.serve)
    serve.add_argument("--host", default="127.0.0.1", metavar="ADRESS")
    serve.add_argument("--port", type=_port, default=8000, metavar="N")
    worker = add(
        "worker", "utför det som är bevakat, skicka det som väntar och försegla loggen", commands.worker
    )
    worker.add_argument("--en-gang", action="store_true", help="ett varv, sedan slut")
    migrate = add("migrate", "skapa databasen eller ta den till rätt version", commands.migrate)
    serve.add_argument(
        "--kommun",
        default=os.environ.get("LAGRUM_KOMMUN", "malmo"),
        metavar="PROFIL",
        help="kommunens profil, annars miljövariabeln LAGRUM_KOMMUN eller malmo",
    )
    for command in (serve, worker, migrate):
        _add_data(command, Path("data"))
        command.add_argument("--databas", metavar="URL", help="annars miljövariabeln LAGRUM_DATABASE")

    bedom = add("bedom", "svara på en rättslig fråga", commands.bedom)
    bedom.add_argument(
        "file", metavar="FIL", help="en JSON-fil med en fråga eller en lista, - för standard in"
    )
    prova = add("prova", "kör scenarier", commands.prova)
    prova.add_argument(
        "features", nargs="*", type=Path, metavar="FEATURE", help="annars alla under features/"
    )
    tackning = add(
        "tackning", "visa vilka flöden, regelrader och rättsliga grenar som har scenarier", commands.tackning
    )
    tackning.add_argument("--html", type=Path, default=REPORT, metavar="MAPP", help=f"annars {REPORT}")
    tackning.add_argument(
        "--mutera", action="store_true", help="ändra en sak i taget i modellerna; märker scenarierna det?"
    )
    tackning.add_argument(
        "--antal", type=int, default=300, metavar="N", help="så många ändringar, annars 300"
    )
    rattskarta = add("rattskarta", "visa rätten så som Lagrum tillämpar den", commands.rattskarta)
    rattskarta.add_argument("--profil", default="malmo", metavar="KOMMUN", help="annars malmo")
    rattskarta.add_argument("--datum", type=_day, metavar="ÅÅÅÅ-MM-DD", help="annars i dag")
    rattskarta.add_argument("--gren", default="", metavar="R-NN", help="bara den grenen")
    rattskarta.add_argument("--lagrum", default="", metavar="LAGRUM", help="som ”12 kap. 4 § SoL”")
    rattskarta.add_argument("--html", type=Path, metavar="FIL", help="skriv en sida i stället för text")
    rattskarta.add_argument(
        "--prova", action="store_true", help="spela scenarierna och visa bara dem som bevisar sin gren"
    )
    granska = add("granska", "kontrollera processer, regler, formulär och brev", commands.granska)
    granska.add_argument("folder", nargs="?", type=Path, metavar="MAPP", help="annars den egna")
    granska.add_argument("--json", action="store_true", help="fynden som JSON, också upplysningarna")
    token = add("token", "skapa en nyckel till API:et för en roll", commands.token)
    token.add_argument("--roll", required=True, metavar="ROLL")
    token.add_argument("--enhet", metavar="ENHET")
    _add_data(token, DEMO_DATA)
    token.add_argument("--databas", metavar="URL", help="annars miljövariabeln LAGRUM_DATABASE")
    logg = add("logg", "kontrollera att loggen är hel, och visa dess senaste sigill", commands.logg)
    logg.add_argument("--sigill", metavar="SIGILL", help="ett som du har antecknat: finns det kvar i kedjan?")
    _add_data(logg, Path("data"))
    logg.add_argument("--databas", metavar="URL", help="annars miljövariabeln LAGRUM_DATABASE")
    add("test", "kör alla tester", commands.test)
    _add_publicera(add("publicera", "publicera en mapp med modeller", commands_verkstad.publicera))
    _add_export(add("export", "ta ut publicerade modeller, eller ett utkast", commands_verkstad.export))
    return parser


def _add_publicera(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", nargs="?", type=Path, metavar="MAPP", help="annars den egna")
    command.add_argument("--av", default="", metavar="NAMN", help="vem som har ändrat; antecknas som uppgett")
    command.add_argument(
        "--granskad-av", default="", metavar="NAMN", help="vem som har granskat; antecknas som uppgett"
    )
    command.add_argument(
        "--aterga",
        action="store_true",
        help="ta tillbaka också det som har publicerats sedan mappen hämtades",
    )
    _add_data(command, Path("data"))
    command.add_argument("--databas", metavar="URL", help="annars miljövariabeln LAGRUM_DATABASE")


def _add_export(command: argparse.ArgumentParser) -> None:
    to = command.add_mutually_exclusive_group(required=True)
    to.add_argument("--till", type=Path, metavar="MAPP", help="en tom mapp, eller ett gitförråd med --gren")
    to.add_argument("--zip", type=Path, metavar="FIL", help="en zip-fil")
    command.add_argument("--gren", default="", metavar="NAMN", help="gör en ny gren i förrådet i MAPP")
    command.add_argument("--skriv-over", action="store_true", help="också om MAPP har andra versioner")
    what = command.add_mutually_exclusive_group()
    what.add_argument("--utkast", default="", metavar="ID", help="ett utkast i stället för det publicerade")
    what.add_argument("--publicering", type=int, metavar="NR", help="annars den senaste")
    _add_data(command, Path("data"))
    command.add_argument("--databas", metavar="URL", help="annars miljövariabeln LAGRUM_DATABASE")


def _add_data(command: argparse.ArgumentParser, default: Path) -> None:
    command.add_argument("--data", type=Path, default=default, metavar="MAPP", help=f"annars {default}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"en dag skrivs ÅÅÅÅ-MM-DD, inte {text!r}"
        raise argparse.ArgumentTypeError(message) from None


def _port(text: str) -> int:
    if text.isdecimal() and 0 <= int(text) <= 65535:
        return int(text)
    message = f"en port är ett tal mellan 0 och 65535, inte {text!r}"
    raise argparse.ArgumentTypeError(message)
