"""What a reader passes on of an exhibit: the link, and folded behind it sentence, citation, embed form and BibTeX."""

from __future__ import annotations

import functools
from html import escape
from urllib.parse import quote, urlencode, urlsplit

import streamlit as st

from components.export.cite import bibliography, citations
from components.export.order import Order, named, order
from components.export.public_address import is_local
from components.model.controls import LANGUAGE_KEY
from components.model.link import link_texts
from components.model.view import View
from components.page.elements import copy
from components.page.places import HEAD_PLACE
from components.page.session import front, picked_choice


def address(view: View, exhibit_id: str, choice: str = "") -> str:
    """The link that opens the page as it is, with every key of the scenario in it."""
    texts = link_texts(view.scenario, view.figures)
    keys = {**texts, LANGUAGE_KEY: view.words.lang, "exhibit": exhibit_id, "choice": choice}
    page = quote((st.context.url or "").partition("?")[0], safe=":/%[]")  # no parenthesis could end it in Markdown
    said = {key: text for key, text in keys.items() if text or key == "compare"}
    return f"{page.rstrip('/')}/?{urlencode(said, safe=',:;')}"


def show_share(view: View) -> None:
    """The link to the page as it is, with a button that copies it, and the ways to quote what is in front."""
    words, place = view.words, front()
    choice = picked_choice(place)
    link = address(view, place, choice)
    copy.draw(link, words, key=f"_copy-link-{words.lang}")
    st.caption(words("take-share-help"))
    if is_local(link):
        st.warning(words("take-share-local", host=urlsplit(link).hostname or ""), icon=":material/computer:")
    show_quotes(order(HEAD_PLACE if place == "data" else place, view, choice), view, key="share")


def show_quotes(taken: Order, view: View, *, key: str) -> None:
    """Sentence, citation, embed form and BibTeX of an exhibit, folded; each has a button that copies it."""
    words, exhibit = taken.words, taken.exhibit
    link = address(view, exhibit.id, taken.choice)
    source, title = escape(f"{link}&embed=true"), escape(exhibit.headline)
    texts = {
        "sentence": words("take-quoted", sentence=exhibit.headline, credit=exhibit.credit),
        "cite": "\n".join(citation.text for citation in citations(link, taken)),
        "embed": f'<iframe src="{source}" title="{title}" width="100%" height="900"></iframe>',
    }
    with st.expander(words("take-quote"), icon=":material/format_quote:"):
        for name, text in texts.items():
            st.markdown(f"**{words(f'take-{name}')}**")
            st.code(text, language=None, wrap_lines=True)
        st.caption(words("take-embed-help"))
        st.download_button(
            words("take-bibtex"),
            functools.partial(bibliography, link, taken),
            f"{named('sources', view)}.bib",
            "application/x-bibtex",
            key=f"_bibtex-{key}-{exhibit.id}-{words.lang}",
            on_click="ignore",
            help=words("take-bibtex-help"),
        )
