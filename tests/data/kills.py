"""Kills updates between their renames, and looks whether a mixed edition is ever served.

`python -m tests.data.kills 50` runs that many; the tests run a few.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import data
from data import checksums
from data.importing import commit

ROOT = Path(data.__file__).parents[1]
SHARES, DOLLARS = "tables/sipri_share.csv", "tables/sipri_usd.csv"
# Of Japan in 2025, before and after the update: share of GDP in %, billion dollars.
OLD, NEW = (1.4117, 62.158094), (1.5, 70.0)
KILLED = 9
RENAMES = 6  # of an update of four files: the copies, the four, and the copies away


def copied(folder: Path) -> Path:
    """The project's tables and sources in a folder of their own."""
    shutil.copytree(ROOT / "data" / "tables", folder / "tables")
    shutil.copy(ROOT / "data" / "sources.toml", folder)
    return folder


def update(folder: Path) -> None:
    """Writes another share and other dollars of Japan, and a line into the list of sources."""
    texts = {name: (folder / name).read_text(encoding="utf-8") for name in ("sources.toml", SHARES, DOLLARS)}
    texts["sources.toml"] += "\n# Changed.\n"
    texts[SHARES] = texts[SHARES].replace("JPN,2025,1.4117,", "JPN,2025,1.5000,")
    texts[DOLLARS] = texts[DOLLARS].replace("JPN,2025,62.158094,", "JPN,2025,70,")
    names = sorted(path.stem for path in (folder / "tables").glob("*.csv"))
    tables = {name: (folder / "tables" / f"{name}.csv").read_text(encoding="utf-8") for name in names}
    tables |= {Path(name).stem: text for name, text in texts.items() if name.endswith(".csv")}
    texts[checksums.NAME] = checksums.text_of(tables)
    commit.stage(folder, texts)
    commit.commit(folder, list(texts))


def served(folder: Path) -> tuple[float, float]:
    """Japan's share and dollars of 2025 that the dashboard would show. Raises TableError if it would not start."""
    figures = data.load(folder=folder)
    share, dollars = (
        frame[(frame["iso3"] == "JPN") & (frame["year"] == 2025)].iloc[-1]
        for frame in (figures.sipri_share, figures.sipri_usd)
    )
    return float(share["share_pct"]), float(dollars["spending_bn_usd"])


def kill(folder: Path, what: str, at: int) -> bool:
    """Runs `update` or `served` in a process that dies before its rename number `at`; False if it had ended before."""
    dying = f"""
import os, sys
from pathlib import Path
from tests.data import kills
renames = 0
def counted(rename):
    def renamed(self, target):
        global renames
        if renames == {at}:
            os._exit({KILLED})
        renames += 1
        return rename(self, target)
    return renamed
Path.replace, Path.rename = counted(Path.replace), counted(Path.rename)
kills.{what}(Path({str(folder)!r}))
"""
    ended = subprocess.run([sys.executable, "-c", dying], cwd=ROOT, env=os.environ, capture_output=True, check=False)
    assert ended.returncode in (0, KILLED), ended.stderr.decode()
    return ended.returncode == KILLED


def main(count: int) -> None:
    """Kills an update, in a part of the cases also the start that would undo it, and prints what was served then."""
    found: Counter[str] = Counter()
    for number in range(count):
        chance = random.Random(number)
        with tempfile.TemporaryDirectory() as place:
            folder = copied(Path(place) / "data")
            kill(folder, "update", number % (RENAMES + 1))
            for _ in range(chance.choice((0, 0, 1, 2))):
                kill(folder, "served", chance.randrange(4))
            got = served(folder)
        found["before" if got == OLD else "after" if got == NEW else f"MIXED {got}"] += 1
    print(f"{count} kills; served: {dict(found)}")
    sys.exit(1 if any(what.startswith("MIXED") for what in found) else 0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
