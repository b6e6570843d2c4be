from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from server import cli, strict_json
from server.strict_json import NotJson


def test_wrong_use_is_2_and_said_in_swedish(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["token"])
    assert left.value.code == 2
    assert "det här måste anges: --roll" in capsys.readouterr().err


def test_no_command_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main([])
    assert left.value.code == 2
    assert "användning: lagrum" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["-1", "65536", "åttatusen", "80.5"])
def test_a_port_that_is_none_is_wrong_use(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["demo", f"--port={port}"])
    assert left.value.code == 2
    assert "en port är ett tal" in capsys.readouterr().err


def test_help_is_in_swedish(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["--help"])
    assert left.value.code == 0
    assert "show this help" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"{", "rad 1"),
        (b"", "inte JSON"),
        (b"\xff{}", "UTF-8"),
        (b"NaN", "NaN"),
        (b"-Infinity", "Infinity"),
        (b"1e999", "för stort"),
        (b"9" * 5000, "för långt"),
        (b'{"a": 1, "a": 2}', "två gånger"),
        (b"[" * 100_000, "djupt"),
    ],
)
def test_json_that_readers_would_read_differently_is_refused(text: bytes, reason: str) -> None:
    with pytest.raises(NotJson, match=reason):
        strict_json.loads(text)


def test_json_with_a_byte_order_mark_is_read() -> None:
    assert strict_json.loads(b'\xef\xbb\xbf{"fraga": "v\xc3\xa4gval"}') == {"fraga": "vägval"}


def test_what_is_dumped_keeps_its_letters() -> None:
    assert json.loads(strict_json.dump({"å": "ö"})) == {"å": "ö"}
    assert "å" in strict_json.dump({"å": "ö"})


def test_bedom_names_the_file_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bedom", str(tmp_path / "saknas.json")]) == 1
    assert "saknas.json går inte att läsa" in capsys.readouterr().err


def test_bedom_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{,}")))
    assert cli.main(["bedom", "-"]) == 1
    assert "inte JSON" in capsys.readouterr().err


def test_the_log_is_checked_and_its_last_seal_known_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = f"sqlite:///{tmp_path / 'lagrum.db'}"
    assert cli.main(["token", "--roll", "administrator", "--databas", database]) == 0
    assert cli.main(["worker", "--en-gang", "--databas", database]) == 0
    capsys.readouterr()
    assert cli.main(["logg", "--databas", database]) == 0
    told = capsys.readouterr().out
    assert "Loggen är hel: 2 rader, 0 väntar" in told
    seal = told.partition("nummer 2: ")[2].split()[0]
    assert cli.main(["logg", "--databas", database, "--sigill", seal]) == 0
    assert cli.main(["logg", "--databas", database, "--sigill", "0" * 64]) == 1
