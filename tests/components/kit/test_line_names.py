"""Names stand beside their lines where there is room, far from them with a leader where not, and never on another."""

from __future__ import annotations

from functools import partial

from components.kit import line_names
from components.kit.line_names import LineName

placed = partial(line_names.placed, x=(0.0, 10.0), y=(0.0, 10.0), until=10.0, height_px=300.0)
FLAT = ((0.0, 5.0), (10.0, 5.0))


def name(text: str, y: float) -> LineName:
    return LineName(text=text, color="#000000", points=((5.0, y),))


def test_a_name_alone_stands_at_its_line_without_a_leader() -> None:
    found = placed([name("Japan", 5.0)], [FLAT], widths_px=(300, 600))
    assert found
    assert (found[0].far, found[0].trouble, found[0].right_px) == (False, 0, 0)
    assert abs(found[0].up_px) > 14.5 / 2  # half a line of text: it does not stand on the line itself


def test_a_name_whose_line_is_hemmed_in_stands_apart_with_a_leader() -> None:
    hatched = [tuple((x, y / 4) for x in (0.0, 10.0)) for y in range(16, 25)]  # a line every 7.5 pixels
    found = placed([name("Japan", 5.0)], [FLAT, *hatched], widths_px=(300,))
    assert found
    assert found[0].far
    assert found[0].trouble == 0
    assert abs(found[0].up_px) > 30  # four lines of 7.5 pixels to either side


def test_two_names_at_one_point_do_not_stand_on_each_other() -> None:
    found = placed([name("Japan", 5.0), name("Poland", 5.0)], [FLAT], widths_px=(300,))
    assert found
    (a, b) = found
    apart = abs(a.up_px - b.up_px) >= 14.5 or abs(a.right_px - b.right_px) >= 5 * 5.5
    assert apart
    assert a.trouble == b.trouble == 0


def test_where_no_place_is_clear_it_is_said() -> None:
    full = [tuple((x, y / 20) for x in (0.0, 10.0)) for y in range(200)]  # a line every 1.5 pixels
    assert placed([name("Japan", 5.0)], full, widths_px=(300,), all_clear=True) is None
    found = placed([name("Japan", 5.0)], full, widths_px=(300,))
    assert found
    assert found[0].trouble > 0


def test_a_missing_year_is_no_line() -> None:
    broken = ((0.0, 5.5), (5.0, float("nan")), (10.0, 5.5))
    found = placed([name("Japan", 5.0)], [FLAT, broken], widths_px=(300,))
    assert found
    assert not found[0].far
