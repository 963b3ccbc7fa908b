"""The page: what stands where. Nothing is computed here."""

import streamlit as st

from components import controls, ladder, method, panel, show
from components.exhibits import build

reader = controls.read()
words, figures, scenario = reader.words, reader.figures, reader.scenario
st.set_page_config(page_title=words("page-title"), page_icon="components/mark.svg", layout="wide")

controls.header(reader)
controls.sidebar(reader)

ladder.show(build("ladder", figures, scenario, words), figures, scenario, words)
controls.target(reader)
show.details("ladder", scenario, words)

charts, article = st.columns([2, 1], gap="large")
with charts:
    for place in controls.open_places(words):
        if place == "data":
            method.show_method(figures, scenario, words)
        else:
            show.show(place, scenario, words)
with article:
    panel.show(words)

controls.write_link(scenario)
