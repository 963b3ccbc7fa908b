"""What a reader takes away of an exhibit: files, everything at once, link, sentence and citation."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Literal, NamedTuple
from urllib.parse import quote, urlencode

import streamlit as st

from components.exhibits import EXHIBITS
from components.export.bundle import bundle, bundle_name
from components.export.cite import bibliography, citations
from components.export.order import FORMATS, Order, Size, file_name, named, order, render
from components.export.pictures.browser import find_browser
from components.export.pictures.chrome import ChromeError, explained
from components.model.controls import LANGUAGE_KEY
from components.model.link import link_texts
from components.model.view import View
from components.page.session import FIRST_PLACE
from components.words import Words

PICTURES: tuple[tuple[str, Size], ...] = (("png", "slide"), ("png", "square"), ("svg", "slide"), ("pdf", "slide"))
FIRST_FORMATS = ("csv", "xlsx")
BRIEFINGS: Mapping[Literal["html", "pdf"], str] = {"html": "text/html", "pdf": "application/pdf"}
BROWSER_SECONDS = 60  # for which it is believed that there is, or is no, Chrome
Progress = Callable[[float, str], None]


class Made(NamedTuple):
    """A file that stands ready."""

    name: str
    media_type: str
    content: bytes


def show_downloads(taken: Order, view: View) -> None:
    """Draws the menu where it is called; `view` has also what the exhibit does not show, for the link."""
    drawn = _has_browser()
    _files(taken, drawn)
    if not drawn:
        st.info(view.words("picture-no-browser"), icon=":material/web_asset_off:")
    _said(taken, view)


def open_everything(view: View) -> None:
    """Opens a dialog in which everything at once is made."""
    st.dialog(view.words("take-all"), width="large")(lambda: _everything(view, _has_browser()))()


def address(view: View, exhibit_id: str, choice: str = "") -> str:
    """The link that opens the page as it is, with every key of the scenario in it."""
    texts = link_texts(view.scenario, view.figures)
    keys = {**texts, LANGUAGE_KEY: view.words.lang, "exhibit": exhibit_id, "choice": choice}
    page = quote((st.context.url or "").partition("?")[0], safe=":/%[]")  # no parenthesis could end it in Markdown
    said = {key: text for key, text in keys.items() if text or key == "compare"}
    return f"{page.rstrip('/')}/?{urlencode(said, safe=',:;')}"


def _files(taken: Order, drawn: bool) -> None:
    """This exhibit in every format: what is quick at a click, pictures drawn first."""
    words = taken.words
    wanted: tuple[str, Size] | None = None
    with st.container(horizontal=True, gap="small"):
        for format, size in PICTURES:
            label = words(f"take-{size}", format=format.upper()) if format == "png" else format.upper()
            key = f"_draw-{format}-{size}-{taken.exhibit.id}-{words.lang}"
            if st.button(label, key=key, disabled=not drawn, help=words(f"format-{format}")):
                wanted = (format, size)
        for format, about in FORMATS.items():
            if not about.needs_browser:
                st.download_button(
                    format.upper(), functools.partial(render, taken, format), file_name(taken, format),
                    about.media_type, key=f"_file-{format}-{taken.exhibit.id}-{words.lang}", on_click="ignore",
                    help=words(f"format-{format}"),
                )  # fmt: skip
    if wanted:
        format, size = wanted
        name = file_name(taken, format, size=size)
        _make(name, FORMATS[format].media_type, lambda told: render(taken, format, size=size), words)
    _ready([file_name(taken, format, size=size) for format, size in PICTURES], words, place="one")


def _everything(view: View, drawn: bool) -> None:
    """All exhibits: a ZIP in the formats picked, a briefing, a deck."""
    words = view.words
    usable = [format for format, about in FORMATS.items() if drawn or not about.needs_browser]
    formats = st.pills(
        words("take-formats"), usable, default=FIRST_FORMATS, selection_mode="multi", format_func=str.upper,
        key=f"_formats-{words.lang}", help=words("take-formats-help"),
    )  # fmt: skip
    orders = [order(exhibit_id, view) for exhibit_id in EXHIBITS]
    stem = named("briefing", view)
    link = address(view, FIRST_PLACE)
    jobs: dict[str, tuple[str, str, Callable[[Progress], bytes]]] = {
        "zip": (
            bundle_name(orders), "application/zip",
            lambda told: bundle(orders, formats, link=link, progress=told),
        ),
        "deck": (f"{named('exhibits', view)}.pptx", FORMATS["pptx"].media_type, lambda told: _deck(orders)),
        **{
            f"briefing-{kind}": (f"{stem}.{kind}", media, functools.partial(_briefing, view, kind))
            for kind, media in BRIEFINGS.items()
        },
    }  # fmt: skip
    with st.container(horizontal=True, gap="small"):
        pressed = [
            job
            for job in jobs
            if st.button(
                words(f"take-{job}"), key=f"_job-{job}-{words.lang}", disabled=job == "briefing-pdf" and not drawn,
                help=words(f"take-{job}-help"),
            )
        ]  # fmt: skip
    for job in pressed:
        _make(*jobs[job], words)
    _ready([name for name, *_ in jobs.values()], words, place="all")


def _said(taken: Order, view: View) -> None:
    """Link, embed form, sentence and citation, each with a button that copies it."""
    words, exhibit = taken.words, taken.exhibit
    link = address(view, exhibit.id, taken.choice)
    source, title = escape(f"{link}&embed=true"), escape(exhibit.question)
    frame = f'<iframe src="{source}" title="{title}" width="100%" height="900"></iframe>'
    texts = {
        "link": link,
        "sentence": words("take-quoted", sentence=exhibit.headline, credit=exhibit.credit),
        "cite": "\n".join(citation.text for citation in citations(link, taken)),
        "embed": frame,
    }
    for name, text in texts.items():
        st.markdown(f"**{words(f'take-{name}')}**")
        st.code(text, language=None, wrap_lines=True)
    st.download_button(
        words("take-bibtex"), functools.partial(bibliography, link, taken), f"{named('sources', view)}.bib",
        "application/x-bibtex", key=f"_bibtex-{exhibit.id}-{words.lang}", on_click="ignore",
        help=words("take-bibtex-help"),
    )  # fmt: skip


def _make(name: str, media_type: str, work: Callable[[Progress], bytes], words: Words) -> None:
    """Does the work under a bar; anything else that the reader presses meanwhile ends it."""
    bar = st.progress(0.0, text=words("take-working", name=name))

    def told(share: float, part: str) -> None:
        bar.progress(share, text=words("take-working", name=part))

    try:
        content = work(told)
    except ChromeError as error:
        st.error(explained(error, words))
        return
    finally:
        bar.empty()
    st.session_state["_made"] = Made(name, media_type, content)


def _ready(names: Sequence[str], words: Words, *, place: str) -> None:
    """The file that was made last, if it is one of these."""
    made: Made | None = st.session_state.get("_made")
    if made and made.name in names:
        st.download_button(
            words("take-save", name=made.name, size=words.number(len(made.content) / 1e6, 1)), made.content,
            made.name, made.media_type, key=f"_save-{place}-{words.lang}", on_click="ignore", type="primary",
            icon=":material/download:",
        )  # fmt: skip


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
