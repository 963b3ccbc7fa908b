"""What a reader takes away: a dialog for one exhibit and one for everything; a file is made and saved at one press."""

from __future__ import annotations

import functools
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

import streamlit as st

from components.exhibits import EXHIBITS
from components.export.bundle import bundle, bundle_name
from components.export.order import (
    FORMATS,
    NARROWEST_PX,
    SHAPES,
    SLIDE,
    WIDEST_PX,
    Order,
    Size,
    file_name,
    named,
    order,
    render,
)
from components.export.pictures.browser import find_browser
from components.export.pictures.chrome import ChromeError, explained
from components.export.pictures.poster import poster
from components.export.tidy import tidy
from components.model.view import View
from components.page.elements import preview
from components.page.elements.press import press
from components.page.places import FIRST_PLACE
from components.page.session import Made, made, set_made
from components.page.sharing import address, show_quotes
from components.words import Words

FIRST_FORMATS = ("csv", "xlsx")
TABLES = ("csv", "xlsx", "json")  # formats whose preview is the beginning of the table
PREVIEW_ROWS = 6
HEADLINE_LETTERS = 200
WIDTH_STEP_PX = 20
BRIEFINGS: Mapping[Literal["html", "pdf"], str] = {"html": "text/html", "pdf": "application/pdf"}
BROWSER_SECONDS = 60  # for which the answer whether there is a Chrome is cached
Progress = Callable[[float, str], None]


class Job(NamedTuple):
    """A file that can be made: its name, its media type, what makes its bytes, and all that determines them."""

    name: str
    media_type: str
    make: Callable[[Progress], bytes]
    asked: tuple[object, ...]


def open_one(taken: Order, view: View) -> None:
    """Opens the dialog of one exhibit; `view` has also what the exhibit does not show, for the link."""
    st.dialog(view.words("take-one"), width="large")(lambda: _one(taken, view, _has_browser()))()


def open_everything(view: View) -> None:
    """Opens the dialog in which everything at once is made."""
    st.dialog(view.words("take-all"), width="medium")(lambda: _everything(view, _has_browser()))()


def _one(taken: Order, view: View, has_browser: bool) -> None:
    """Preview, format, shape and width of a picture, headline, and one button."""
    words, id = taken.words, taken.exhibit_id
    shown, options = st.columns([3, 2], gap="medium")
    with options:
        format = st.pills(
            words("take-format"), _usable(has_browser), default=_usable(has_browser)[0], format_func=str.upper,
            key=f"_format-{id}-{words.lang}", required=True, wrap=True,
        )  # fmt: skip
        st.caption(words(f"format-{format}"))
        size = _size(format, words, id) if FORMATS[format].needs_browser else SLIDE
        asked = taken if format == "csv" else replace(taken, headline=_headline(taken))
        make = functools.partial(_rendered, asked, format, size)
        name = file_name(asked, format, size=size)
        _press(Job(name, FORMATS[format].media_type, make, (asked, format, size)), words, place="one")
    with shown:
        if format in TABLES:
            st.dataframe(tidy(asked).head(PREVIEW_ROWS), hide_index=True)
            st.caption(words("take-rows", count=str(len(asked.exhibit.table))))
        else:
            preview.draw(poster(asked, size), alt=asked.exhibit.alt, key=f"_preview-{id}")
        if not has_browser:
            st.info(words("picture-no-browser"), icon=":material/web_asset_off:")
    show_quotes(taken, view, key="one")


def _size(format: str, words: Words, id: str) -> Size:
    """The shape, and of a PNG the width."""
    shape = st.segmented_control(
        words("take-shape"),
        tuple(SHAPES),
        default=SLIDE.shape,
        key=f"_shape-{id}-{words.lang}",
        required=True,
        format_func=lambda shape: words(f"take-shape-{shape}"),
    )
    if format != "png":
        return Size(shape)
    width_px = st.number_input(
        words("take-width"),
        NARROWEST_PX,
        WIDEST_PX,
        Size(shape).png_px,
        WIDTH_STEP_PX,
        key=f"_width-{shape}-{id}-{words.lang}",
    )
    across, down = SHAPES[shape]
    st.caption(words("take-pixels", width=str(width_px), height=str(round(width_px * down / across))))
    return Size(shape, width_px)


def _headline(taken: Order) -> str:
    """The reader's headline; "" where it is the exhibit's own. Another finding brings a new field with its own text."""
    words, own = taken.words, taken.exhibit.headline
    text = st.text_area(
        words("take-headline"),
        own,
        max_chars=max(HEADLINE_LETTERS, len(own)),
        help=words("take-headline-help"),
        key=f"_headline-{taken.exhibit_id}-{zlib.crc32(own.encode())}-{words.lang}",
    )
    written = " ".join(text.split())
    return "" if written == own else written


def _rendered(taken: Order, format: str, size: Size, told: Progress) -> bytes:
    return render(taken, format, size=size)


def _everything(view: View, has_browser: bool) -> None:
    """All exhibits: a ZIP in the formats picked, slides, or a briefing."""
    words = view.words
    kinds = ["zip", "deck", *(f"briefing-{kind}" for kind in BRIEFINGS if has_browser or kind != "pdf")]
    kind = st.radio(
        words("take-kind"),
        kinds,
        format_func=lambda kind: words(f"take-{kind}"),
        key=f"_kind-{words.lang}",
        captions=[words(f"take-{kind}-help") for kind in kinds],
        label_visibility="collapsed",
    )
    formats: list[str] = []
    if kind == "zip":
        formats = st.pills(
            words("take-formats"), _usable(has_browser), default=FIRST_FORMATS, selection_mode="multi",
            format_func=str.upper, key=f"_formats-{words.lang}", help=words("take-formats-help"),
        )  # fmt: skip
    _press(_job(kind, view, formats), words, place="all")
    if not has_browser:
        st.info(words("picture-no-browser"), icon=":material/web_asset_off:")


def _job(kind: str, view: View, formats: Sequence[str]) -> Job:
    asked = (kind, view, tuple(formats))
    if kind.startswith("briefing"):
        ending: Literal["html", "pdf"] = "pdf" if kind == "briefing-pdf" else "html"
        make = functools.partial(_briefing, view, ending)
        return Job(f"{named('briefing', view)}.{ending}", BRIEFINGS[ending], make, asked)
    orders = [order(exhibit_id, view) for exhibit_id in EXHIBITS]
    if kind == "deck":
        return Job(f"{named('exhibits', view)}.pptx", FORMATS["pptx"].media_type, lambda told: _deck(orders), asked)
    link = address(view, FIRST_PLACE)
    return Job(
        bundle_name(orders), "application/zip", lambda told: bundle(orders, formats, link=link, progress=told), asked
    )


def _press(job: Job, words: Words, *, place: str) -> None:
    """The button that makes the file and saves it; where it is made already, another saves it again."""
    key = f"_save-{place}-{words.lang}"
    label = words("take-make", format=job.name.rpartition(".")[2].upper())
    if st.button(label, key=f"_make-{place}-{words.lang}", type="primary", icon=":material/download:", width="stretch"):
        _make(job, words)
    file = made()
    if file and file.asked == job.asked:
        size = words.number(max(len(file.content) / 1e6, 0.1), 1)
        st.download_button(
            words("take-save", name=job.name, size=size), file.content, job.name, job.media_type, key=key,
            on_click="ignore", type="tertiary",
        )  # fmt: skip
        press(key, turn=file.turn)


def _make(job: Job, words: Words) -> None:
    """Makes the file under a progress bar; any other press of the reader cancels it."""
    bar = st.progress(0.0, text=words("take-working", name=job.name))

    def told(share: float, part: str) -> None:
        bar.progress(share, text=words("take-working", name=part))

    try:
        content = job.make(told)
    except ChromeError as error:
        st.error(explained(error, words))
        return
    finally:
        bar.empty()
    set_made(Made(job.name, content, job.asked, time.time_ns() // 1_000_000))


def _usable(has_browser: bool) -> list[str]:
    """The formats that can be made here."""
    return [format for format, about in FORMATS.items() if has_browser or not about.needs_browser]


def _deck(orders: Sequence[Order]) -> bytes:
    from components.export.office.slides import deck

    return deck(orders)


def _briefing(view: View, kind: Literal["html", "pdf"], told: Progress) -> bytes:
    from components.export.web.briefing import briefing

    return briefing(view, kind, lambda share: told(share, view.words(f"take-briefing-{kind}")))


@st.cache_data(ttl=BROWSER_SECONDS, show_spinner=False)
def _has_browser() -> bool:
    try:
        return find_browser() is not None
    except ValueError:  # CHROME_PATH names none
        return False
