"""What an SVG says of itself is text, whatever stands in it."""

from __future__ import annotations

from xml.etree import ElementTree

from components.export.pictures.tagged_svg import NAMESPACES, described, written

SVG = NAMESPACES[""]


def test_title_and_description_stay_text_where_they_look_like_markup() -> None:
    title, description = "2% & <b>more</b>", "A & B\n</desc><script>alert(1)</script>"
    drawn = described(f'<svg xmlns="{SVG}"><g/></svg>', lang="en", title=title, description=description)
    root = ElementTree.fromstring(written(drawn))
    assert [node.tag.removeprefix(f"{{{SVG}}}") for node in root] == ["title", "desc", "g"]
    assert [root[0].text, root[1].text] == [title, description]
