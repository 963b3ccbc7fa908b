"""The page: what stands where. Nothing is computed here."""

from pathlib import Path

import streamlit as st

from components import controls, heap, ladder, method, panel, show
from components.exhibits import build

reader = controls.opened()
st.set_page_config(
    page_title=ladder.title(reader.figures, reader.scenario, reader.words),
    page_icon="components/mark.svg",
    layout="wide",
)

if st.context.is_embedded:
    show.show_embedded(controls.exhibit_in_front(), reader.figures, reader.scenario, reader.words)
    st.stop()

st.html(Path("components/page.css"))
controls.header(reader)
controls.sidebar(reader)


@st.fragment(key=controls.HEAD)
def head() -> None:
    """The answer and its scale."""
    now = controls.now()
    exhibit = build("ladder", now.figures, now.scenario, now.words)
    ladder.show(exhibit, now.figures, now.scenario, now.words)
    controls.write_link(now.scenario)


@st.fragment(key=controls.ENTRY)
def entry() -> None:
    """The exact target."""
    controls.target_entry(controls.now())


@st.fragment
def tabs() -> None:
    """The tabs, and what is in front of them."""
    now = controls.now()
    for place in controls.open_places(now.words):
        chart(place)
    controls.write_link(now.scenario)


@st.fragment(key=controls.CHART)
def chart(place: str) -> None:
    """What is in front of the tabs."""
    now = controls.now()
    if place == "data":
        method.show_method(now.figures, now.scenario, now.words)
    else:
        show.show(place, now.figures, now.scenario, now.words)
    controls.write_link(now.scenario)


head()
with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
    with st.container(width="content"):
        entry()
    controls.target_presets(reader)
left, right = st.columns([2, 1], gap="medium")
with left:
    tabs()
with right:
    panel.show(reader.words)

heap.settle()
