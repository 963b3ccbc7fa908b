"""The page: what stands where. Nothing is computed here."""

from pathlib import Path

import streamlit as st

from components.exhibits import build
from components.page import article_panel, exhibit_view, freeze, method
from components.page.controls import header, sidebar, target_entry, target_presets
from components.page.elements import ladder
from components.page.session import CHART, ENTRY, HEAD, current, exhibit_in_front, opened, write_link
from components.page.tabs import open_places

view = opened()
st.set_page_config(page_title=ladder.title(view), page_icon="components/page/mark.svg", layout="wide")

if st.context.is_embedded:
    exhibit_view.show_embedded(exhibit_in_front(), view)
    st.stop()

st.html(Path("components/page/page.css"))
header(view)
sidebar(view)


@st.fragment(key=HEAD)
def head() -> None:
    """The answer and its scale."""
    now = current()
    ladder.show(build("ladder", now), now)
    write_link(now)


@st.fragment(key=ENTRY)
def entry() -> None:
    """The exact target."""
    target_entry(current())


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


head()
with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
    with st.container(width="content"):
        entry()
    target_presets(view)
left, right = st.columns([2, 1], gap="medium")
with left:
    tabs()
with right:
    article_panel.show(view)

freeze.freeze_loaded_objects()
