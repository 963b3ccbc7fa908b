"""Compares pictures with those kept in `pictures`: noise of drawing passes, a moved label or another colour does not.

Machines draw the same letters alike enough: charts carry Streamlit's own font for Latin, and Japanese is compared only
where it is drawn in Noto Sans CJK JP, which `tests.browser.browser` installs where there is no Japanese font.
RENEW_PICTURES=1 (make pictures) keeps the new picture wherever the kept one no longer fits.
"""

from __future__ import annotations

import io
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

from components.export.pictures.browser import output

KEPT = Path(__file__).parent / "pictures"
RENEW = "RENEW_PICTURES"
JAPANESE_FONT = "Noto Sans CJK JP"
COLORS = 64
SIZE_PX = 2  # how far a side may differ
BLUR_PX = 1.2  # with a pixel's room around each point takes away what hinting and antialiasing do
WINDOW_PX = 9  # about a letter
NOISE = 16  # of 255: what the mean over a window may differ in any of red, green and blue


@dataclass(frozen=True)
class Difference:
    """What sets two pictures apart: a sentence, and the picture of it (none where the sizes differ)."""

    said: str
    picture: Image.Image | None = None


def draws_like_the_kept() -> bool:
    """Whether this machine draws Japanese in the font of the kept pictures."""
    fc_list = shutil.which("fc-list")
    return fc_list is not None and bool(output([fc_list, JAPANESE_FONT]))


def check(name: str, png: bytes, folder: Path) -> None:
    """Compare a picture with the kept one of that name, or keep it when renewing.

    Raises AssertionError where they differ; the new picture and the difference then stand in `folder`.
    """
    kept, new = KEPT / f"{name}.png", Image.open(io.BytesIO(png)).convert("RGB")
    if kept.exists():
        with Image.open(kept) as before:
            found = difference(before, new)
    else:
        found = Difference("no picture is kept")
    if found is None:
        return
    if os.environ.get(RENEW):
        KEPT.mkdir(exist_ok=True)
        small(new).save(kept, optimize=True)
        return
    places = [folder / f"{name}-new.png", folder / f"{name}-difference.png"]
    for place, image in zip(places, (new, found.picture), strict=True):
        if image:
            image.save(place)
    seen = " and ".join(str(place) for place in places if place.exists())
    raise AssertionError(f"{name}: {found.said}. See {seen} beside {kept}. If it is meant: make pictures")


def small(image: Image.Image) -> Image.Image:
    """A picture in the few colours in which it is kept."""
    return image.quantize(COLORS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)


def difference(kept: Image.Image, new: Image.Image) -> Difference | None:
    """What sets two pictures apart, None if it is noise."""
    if max(abs(a - b) for a, b in zip(kept.size, new.size, strict=True)) > SIZE_PX:
        return Difference(f"{new.width} x {new.height} px, it was {kept.width} x {kept.height}")
    box = (0, 0, min(kept.width, new.width), min(kept.height, new.height))
    old, now = (image.convert("RGB").crop(box).filter(ImageFilter.GaussianBlur(BLUR_PX)) for image in (kept, new))
    red, green, blue = ImageChops.lighter(_beyond(old, now), _beyond(now, old)).split()
    apart = ImageChops.lighter(ImageChops.lighter(red, green), blue).filter(ImageFilter.BoxBlur(WINDOW_PX // 2))
    if (most := max(apart.tobytes())) <= NOISE:
        return None
    top, left = divmod(apart.tobytes().index(most), apart.width)
    said = f"differs by {most} of 255 around {left}, {top} px (up to {NOISE} is noise)"
    return Difference(said, ImageChops.invert(apart))


def _beyond(one: Image.Image, other: Image.Image) -> Image.Image:
    """How far each point of `other` is from all that stands within a pixel of it in `one`."""
    lowest, highest = one.filter(ImageFilter.MinFilter(3)), one.filter(ImageFilter.MaxFilter(3))
    return ImageChops.lighter(ImageChops.subtract(other, highest), ImageChops.subtract(lowest, other))
