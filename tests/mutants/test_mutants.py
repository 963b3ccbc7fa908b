"""Mutants are one change each, the nearest tests are found, and a survivor without a reason ends the command with 1."""

from __future__ import annotations

from pathlib import Path

import libcst as cst
import pytest

from tests.mutants import __main__, accepted
from tests.mutants.mutants import Mutant, mutants
from tests.mutants.mutmut_internals import changes
from tests.mutants.nearest import ROOT, modules, nearest_tests
from tests.mutants.trial import passes

SOURCE = '''"""A module."""

from functools import cache

SPAN = 2


class One:
    @property
    def half(self) -> float:
        """Half of it."""
        return self.whole / SPAN


@cache
def most(first: float, second: float) -> float:
    return first if first > second else second
'''


def changed() -> list[tuple[str, str, str]]:
    return [(one.where, one.was, one.becomes) for one in mutants("components/model/made_up.py", SOURCE)]


def test_what_is_decorated_and_what_stands_outside_of_functions_is_changed_too() -> None:
    found = changed()
    assert ("", "SPAN = 2", "SPAN = 3") in found
    assert ("One.half", "return self.whole / SPAN", "return self.whole * SPAN") in found
    line = "return first if first > second else second"
    assert ("most", line, "return first if first >= second else second") in found


def test_types_decorators_and_docstrings_are_not_changed() -> None:
    assert {was for _, was, _ in changed()} == {
        "SPAN = 2",
        "return self.whole / SPAN",
        "return first if first > second else second",
    }


def test_each_is_a_source_of_its_own() -> None:
    sources = [one.source for one in mutants("components/model/made_up.py", SOURCE)]
    assert len(set(sources)) == len(sources) > 5
    assert SOURCE not in sources


def test_mutmut_still_has_its_operators_where_they_are_taken_from() -> None:
    plus = cst.ensure_type(cst.parse_expression("1 + 2"), cst.BinaryOperation)
    assert [cst.Module([]).code_for_node(node) for node in changes(plus)] == ["1 - 2"]


def test_the_nearest_tests_are_those_of_the_modules_name_and_then_its_users() -> None:
    tests = nearest_tests("components/model/rises.py")
    assert tests[0] == "tests/components/exhibits/test_precedent.py"
    assert "tests/components/model/test_pace.py" in tests
    assert nearest_tests("components/model/pace.py")[0] == "tests/components/model/test_pace.py"
    assert not any(test.startswith(("tests/browser/", "tests/mutants/")) for test in nearest_tests("data/__init__.py"))


def test_a_name_that_is_no_module_is_refused() -> None:
    assert "components/model/scenario.py" in modules(["components/model"])
    with pytest.raises(FileNotFoundError, match=r"none\.py"):
        modules(["components/model/none.py"])


def mutant(module: str, becomes: str) -> Mutant:
    return Mutant(module=module, where="f", was="return 1", becomes=becomes, source="")


def test_a_survivor_in_the_model_without_a_reason_is_unexplained() -> None:
    one, two = mutant("components/model/a.py", "return 2"), mutant("components/model/a.py", "return 3")
    other = mutant("data/a.py", "return 2")
    verdict = accepted.judge([one, two, other], {one.name}, ["components/model/a.py", "data/a.py"])
    assert (verdict.unexplained, verdict.outdated) == ([two], [])


def test_a_reason_for_what_no_longer_survives_is_outdated_where_its_module_was_tried() -> None:
    one, other = mutant("components/model/a.py", "return 2"), mutant("components/model/b.py", "return 2")
    verdict = accepted.judge([], {one.name, other.name}, ["components/model/a.py"])
    assert (verdict.unexplained, verdict.outdated) == ([], [one.name])


def test_a_line_of_the_list_is_read_as_it_was_written_and_needs_a_reason(tmp_path: Path) -> None:
    one = mutant("components/model/a.py", """return "it's" + 'so'""")
    path = tmp_path / "accepted.toml"
    path.write_text(accepted.entry(one.name), encoding="utf-8")
    with pytest.raises(ValueError, match="without a reason"):
        accepted.read(path)
    path.write_text(accepted.entry(one.name).replace('reason = ""', 'reason = "It changes nothing."'), encoding="utf-8")
    assert accepted.read(path) == {one.name: "It changes nothing."}


def test_every_line_of_the_list_names_a_mutant_that_there_is() -> None:
    listed = accepted.read()
    there = {
        one.name for name in {name[0] for name in listed} for one in mutants(name, (ROOT / name).read_text("utf-8"))
    }
    assert set(listed) - there == set()


def test_the_command_ends_with_1_for_a_survivor_and_with_0_where_it_has_a_reason(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = list(mutants("components/model/pace.py", (ROOT / "components/model/pace.py").read_text(encoding="utf-8")))
    unnoticed = {found[0].source}
    monkeypatch.setattr(__main__, "preload", lambda: None)
    monkeypatch.setattr(__main__, "copy_project", lambda folder: folder)
    monkeypatch.setattr(__main__, "passes", lambda tree, tests, **more: more.get("source", "") in {"", *unnoticed})
    monkeypatch.setattr(accepted, "read", dict)
    assert __main__.main(["components/model/pace.py"]) == 1
    assert accepted.entry(found[0].name) in capsys.readouterr().out
    monkeypatch.setattr(accepted, "read", lambda: {found[0].name: "It is the same."})
    assert __main__.main(["components/model/pace.py"]) == 0
    assert f"{len(found) - 1} of {len(found)} mutants were noticed" in capsys.readouterr().out


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")  # Python 3.12 and later, of a fork
def test_a_test_is_run_against_the_changed_source_in_the_copy_alone(tmp_path: Path) -> None:
    module, test = tmp_path / "data" / "one.py", tmp_path / "tests" / "test_one.py"
    for path, text in (
        (module, "ONE = 1\n"),
        (test, "from data.one import ONE\n\n\ndef test_one():\n    assert ONE == 1\n"),
    ):
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
        (path.parent / "__init__.py").write_text("")
    tests = ["tests/test_one.py"]
    assert passes(tmp_path, tests, seconds=60)
    assert not passes(tmp_path, tests, seconds=60, module="data/one.py", source="ONE = 2\n")
    assert module.read_text(encoding="utf-8") == "ONE = 1\n"


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")  # Python 3.12 and later, of a fork
def test_a_mutant_that_never_ends_is_ended_and_counts_as_noticed(tmp_path: Path) -> None:
    (tmp_path / "test_one.py").write_text("def test_one():\n    while True:\n        pass\n", encoding="utf-8")
    assert not passes(tmp_path, ["test_one.py"], seconds=4)
