"""What is installed is what was asked for, file by file, and its licences let an MIT project use it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCKS = {
    "requirements.txt": "deploy/requirements.lock",
    "requirements-dev.txt": "deploy/requirements-dev.lock",
}
HASH = re.compile(r" --hash=sha256:[0-9a-f]{64}(?= |$)")

# Licences that let an MIT project depend on a package that it does not change (SPDX, or the older classifiers).
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-CMU",
    "MPL-2.0",  # asks for the source of its own files alone
    "PSF-2.0",
    "Python-2.0",
    "Zlib",
    "Apache Software License",
    "BSD License",
    "Mozilla Public License 2.0 (MPL 2.0)",
}
# Read by hand in the package's own licence file, where its metadata do not say it in a form that a program can read.
READ = {
    "axe-playwright-python": "MIT AND MPL-2.0",  # it holds axe-core
    "kaleido": "MIT",
    "kubernetes-validate": "Apache-2.0",
    "logistro": "MIT",
    "protobuf": "BSD-3-Clause",
    "pydeck": "Apache-2.0",
    "text-unidecode": "Artistic-1.0-Perl",  # the other choice is the GPL; tests alone use it, through frictionless
}
ALLOWED_FOR_TESTS = ALLOWED | {"Artistic-1.0-Perl"}


def asked(name: str) -> list[Requirement]:
    """The requirements that stand in one of the lists written by hand."""
    lines = (line.split("#")[0].strip() for line in (ROOT / name).read_text(encoding="utf-8").splitlines())
    return [Requirement(line) for line in lines if line and not line.startswith("-r ")]


def entries(text: str) -> list[str]:
    """The entries of a lock file, each on one line, without comments."""
    return re.sub(r"^ *#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ").split("\n")[:-1]


@cache
def locked(name: str) -> tuple[Requirement, ...]:
    text = (ROOT / LOCKS[name]).read_text(encoding="utf-8")
    return tuple(Requirement(entry.split(" --hash=")[0]) for entry in entries(text))


def here(name: str) -> dict[str, str]:
    """The pins of a lock that hold on this machine, {canonical name: version}."""
    pins = [pin for pin in locked(name) if pin.marker is None or pin.marker.evaluate()]
    return {canonicalize_name(pin.name): version(pin) for pin in pins}


def version(pin: Requirement) -> str:
    (only,) = pin.specifier
    assert only.operator == "==", pin
    return only.version


def unmet(wanted: list[Requirement], pins: tuple[Requirement, ...]) -> list[str]:
    """What is asked for and not in a lock, or there in another version."""
    found: dict[str, list[str]] = {}
    for pin in pins:
        found.setdefault(canonicalize_name(pin.name), []).append(version(pin))
    return [
        str(need)
        for need in wanted
        if not (versions := found.get(canonicalize_name(need.name)))
        or not all(need.specifier.contains(one, prereleases=True) for one in versions)
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_has_what_the_list_asks_for(name: str) -> None:
    assert unmet(asked(name), locked(name)) == [], "run: make lock"
    assert len(asked(name)) > 5


def test_a_lock_that_is_behind_its_list_is_noticed() -> None:
    pins = (
        Requirement("numpy==2.4.6; python_version < '3.12'"),
        Requirement("numpy==2.5.5"),
        Requirement("Babel==2.18"),
    )
    wanted = [Requirement(text) for text in ("numpy>=2.5", "babel==2.18.0", "plotly==7.1.0")]
    assert unmet(wanted, pins) == ["numpy>=2.5", "plotly==7.1.0"]


def test_the_tests_run_with_what_the_dashboard_runs_with() -> None:
    assert set(map(str, locked("requirements.txt"))) <= set(map(str, locked("requirements-dev.txt")))


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_has_what_each_package_needs_in_turn(name: str) -> None:
    pins = here(name)
    needs = [
        need
        for package in pins
        for need in map(Requirement, distribution(package).requires or [])
        if need.marker is None or need.marker.evaluate({"extra": ""})
    ]
    assert len(needs) > 20
    assert unmet(needs, tuple(Requirement(f"{package}=={pin}") for package, pin in pins.items())) == [], (
        "run: make lock"
    )


@pytest.mark.parametrize("lock", LOCKS.values())
def test_a_lock_holds_exact_versions_and_hashes_and_names_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    odd = [
        entry
        for entry in entries(text)
        if not re.fullmatch(r"[\w.-]+==[\w.!+]+( ; [^@/\\]+)?", HASH.sub("", entry).strip()) or not HASH.search(entry)
    ]
    assert odd == []
    assert re.findall(r".*(?:://|--index|--extra-index|--find-links|(?<!\w)/\w|[A-Za-z]:\\|\\\w).*", text) == []


@pytest.fixture(scope="module")
def licences() -> dict[str, list[str]]:
    """The licences that each package installed here declares, out of the bill of materials of this environment."""
    command = [
        sys.executable,
        "-m",
        "cyclonedx_py",
        "environment",
        "--no-validate",
        "--output-reproducible",
        sys.executable,
    ]
    bill = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=120).stdout)
    return {
        canonicalize_name(part["name"]): [
            entry.get("expression") or entry["license"].get("id") or entry["license"]["name"].split(" :: ")[-1]
            for entry in part.get("licenses", [])
        ]
        for part in bill["components"]
    }


def fits(expression: str, allowed: set[str]) -> bool:
    """Whether one of the choices that a flat SPDX expression gives is allowed in all its parts."""
    return any(all(part in allowed for part in choice.split(" AND ")) for choice in expression.split(" OR "))


@pytest.mark.parametrize(
    ("name", "allowed"), [("requirements.txt", ALLOWED), ("requirements-dev.txt", ALLOWED_FOR_TESTS)]
)
def test_every_licence_lets_an_mit_project_use_the_package(
    name: str, allowed: set[str], licences: dict[str, list[str]]
) -> None:
    said = {package: [READ[package]] if package in READ else licences[package] for package in here(name)}
    misfits = {
        package: found
        for package, found in said.items()
        if not found or not all(fits(expression, allowed) for expression in found)
    }
    assert misfits == {}, misfits


def test_a_licence_is_read_by_hand_only_where_the_metadata_do_not_settle_it(licences: dict[str, list[str]]) -> None:
    settled = [
        package
        for package in READ
        if licences[package] and all(fits(expression, ALLOWED_FOR_TESTS) for expression in licences[package])
    ]
    assert settled == []


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-2.0-or-later OR MIT", True),
        ("BSD-3-Clause AND Zlib", True),
        ("MIT AND LGPL-2.1-only", False),
        ("(MIT OR ISC) AND GPL-3.0-only", False),
    ],
)
def test_a_licence_expression_is_weighed(expression: str, answer: bool) -> None:
    assert fits(expression, ALLOWED) is answer


def test_both_readmes_and_the_commands_install_from_the_locks() -> None:
    plain = re.compile(r"(?:-r|--requirement)[ =]requirements")
    for name in ("README.md", "README.ja.md", "Makefile"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "--require-hashes" in text, name
        assert plain.findall(text) == [], name
