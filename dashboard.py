"""The page: what stands where. Nothing is computed here."""

from pathlib import Path

import streamlit as st

from components.page import article_panel, exhibit_view, freeze, header, method
from components.page.controls import sidebar
from components.page.elements import compare
from components.page.places import HEAD_PLACE
from components.page.reruns import CHART, HEAD, SIDEBAR
from components.page.session import current, exhibit_in_front, opened, write_link
from components.page.tabs import open_places

view = opened()
st.set_page_config(page_title=compare.title(view), page_icon="components/page/mark.svg", layout="wide")

if st.context.is_embedded:
    exhibit_view.show_embedded(exhibit_in_front(), view)
    st.stop()

st.html(Path("components/page/page.css"))


@st.fragment(key=SIDEBAR)
def assumptions() -> None:
    """What the reader assumes."""
    sidebar(current())


@st.fragment(key=HEAD)
def head() -> None:
    """The finding, the ladder, the entry and the table of columns."""
    now = current()
    compare.show(now)
    exhibit_view.show_part(HEAD_PLACE, now, compare.asked_part())
    write_link(now)


@st.fragment
def tabs() -> None:
    """The tabs, and what is in front of them."""
    now = current()
    for place in open_places(now.words):
        chart(place)
    write_link(now)


@st.fragment(key=CHART)
def chart(place: str) -> None:
    """What is in front of the tabs."""
    now = current()
    if place == "data":
        method.show_method(now)
    else:
        exhibit_view.show(place, now)
    write_link(now)


with st.sidebar:
    assumptions()
header.show(view)
article_panel.context_line(view)
head()
left, right = st.columns([2, 1], gap="medium")
with left, st.container(key="front"):
    tabs()
with right:
    article_panel.show(view)

freeze.freeze_loaded_objects()
