"""Profiles: dated values, sources, and what is refused."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from server.errors import ModelRejected
from server.profile import Profile, load_profiles

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("processes/kommuner", "processes/gemensamt"):
        (tmp_path / folder).mkdir(parents=True)
        for path in (ROOT / folder).glob("*.toml"):
            shutil.copy(path, tmp_path / folder)
    return tmp_path


def change(root: Path, old: str, new: str, profile: str = "malmo") -> None:
    path = root / f"processes/kommuner/{profile}.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def rejected(root: Path) -> ModelRejected:
    with pytest.raises(ModelRejected) as caught:
        load_profiles(root)
    return caught.value


def test_all_seven_profiles_are_there() -> None:
    assert sorted(load_profiles(ROOT)) == [
        "eskilstuna",
        "goteborg",
        "landskrona",
        "malmo",
        "skr_norm",
        "stockholm",
        "tierp",
    ]


def test_every_value_has_a_source_and_every_contested_parameter_its_doubt() -> None:
    for profile in load_profiles(ROOT).values():
        for name, values in profile.varden.items():
            assert all(value.kalla for value in values)
            unsure = any(value.sakerhet in {"U", "T", "G"} for value in values)
            assert profile.parametrar[name].tvivel or not unsure, name


def test_a_new_value_applies_from_its_first_day(root: Path) -> None:
    new = ', { galler_fran = 2026-07-01, varde = "enhet", kalla = "prov", sakerhet = "U" }]'
    line = next(
        line
        for line in (root / "processes/kommuner/malmo.toml").read_text("utf-8").splitlines()
        if line.startswith("specificitet")
    )
    change(root, line, line.removesuffix("]") + new)
    malmo = load_profiles(root)["malmo"]
    assert value_on(malmo, date(2026, 6, 30)) == "verksamhet"
    assert value_on(malmo, date(2026, 7, 1)) == "enhet"


def value_on(profile: Profile, day: date) -> object:
    return profile.param_on(day, "2026-06")["specificitet"]


def test_a_parameter_follows_its_own_clock() -> None:
    malmo = load_profiles(ROOT)["malmo"]
    early = malmo.param_on(date(2026, 5, 4), "2013-06")
    assert "min_man_12_4" not in early  # stödmånad before its first day
    assert "specificitet" in early  # beslutsdatum after it


def test_sanction_under_12_1_is_refused_with_the_reason(root: Path) -> None:
    change(root, 'varde = "12:5"', 'varde = "12:1"', "goteborg")
    error = rejected(root)
    assert (error.file, error.element) == ("processes/kommuner/goteborg.toml", "sanktionslagrum")
    assert "R-38" in error.reason
    assert "12 kap. 5 § SoL" in error.reason


def test_mixed_delegation_is_refused(root: Path) -> None:
    change(
        root,
        "[organisation]",
        '[[delegation]]\npunkt = "2.7"\ntext = "prov"\nroll = "utskott"\n'
        'galler_fran = 2026-01-01\nkalla = "prov"\n\n[organisation]',
    )
    error = rejected(root)
    assert error.element == "delegation 2.7"
    assert "R-08" in error.reason


@pytest.mark.parametrize(
    ("old", "new", "element"),
    [
        ('namn = "Malmö stad"', 'namn = "Malmö stad"\nfarg = "röd"', "farg"),
        ("specificitet = [{", "specificitett = [{", "specificitett"),
        ('varde = "verksamhet"', 'varde = "allt"', "specificitet"),
        ('varde = "verksamhet"', "varde = 3", "specificitet"),
        (
            "min_man_12_4 = [{ galler_fran = 2013-07-01, varde = 0",
            "min_man_12_4 = [{ galler_fran = 2013-07-01, varde = -1",
            "min_man_12_4",
        ),
        (
            "period_kravs = [{ galler_fran = 2013-07-01, varde = true",
            'period_kravs = [{ galler_fran = 2013-07-01, varde = "ja"',
            "period_kravs",
        ),
        ("2013-07-01", '"2013-07-01"', "parameter.fattar_12_4_beslut.0.galler_fran"),
        ('kalla = "S0 8.1, 9.2"', 'kalla = " "', "osl_10_2_som_grund"),
        (', kalla = "S0 8.1, 9.2"', "", "parameter.osl_10_2_som_grund.0.kalla"),
        ('id = "malmo"', 'id = "lund"', "id"),
        ('roll = "direktor"', 'roll = "kanslichef"', "delegation 22.16"),
        (
            'verksamhetsgren = "socialtjanst"',
            'verksamhetsgren = "polis"',
            "organisation.enheter.0.verksamhetsgren",
        ),
    ],
)
def test_what_is_not_understood_is_refused_with_its_place(
    root: Path, old: str, new: str, element: str
) -> None:
    change(root, old, new)
    error = rejected(root)
    assert error.file == "processes/kommuner/malmo.toml"
    assert error.element == element


def test_a_missing_parameter_is_refused(root: Path) -> None:
    lines = (root / "processes/kommuner/malmo.toml").read_text("utf-8").splitlines()
    change(root, next(line for line in lines if line.startswith("specificitet")), "")
    assert rejected(root).element == "specificitet"


def test_the_sample_delegation_exists_in_demo_only() -> None:
    day = date(2026, 5, 4)
    assert "22.99" not in {d.punkt for d in load_profiles(ROOT)["malmo"].delegation_on(day)}
    assert "22.99" in {d.punkt for d in load_profiles(ROOT, exempel=True)["malmo"].delegation_on(day)}


def test_the_version_changes_with_the_content(root: Path) -> None:
    before = load_profiles(root)["malmo"].version
    change(root, "Malmö stad", "Malmö")
    assert load_profiles(root)["malmo"].version != before
