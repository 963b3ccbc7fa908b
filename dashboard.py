"""The page: what stands where. Nothing is computed here."""

import streamlit as st

from components import answer, controls, method, panel, show

reader = controls.read()
words, figures, scenario = reader.words, reader.figures, reader.scenario
st.set_page_config(page_title=words("page-title"), page_icon="components/mark.svg", layout="wide")

controls.header(reader)
controls.sidebar(reader)

said = answer.answer(figures, scenario, words)
st.markdown(f"#### {said.sentence}")
show.chart("ladder", scenario, words)
controls.target(reader)
with st.grid(6, min_column_width=150, gap="small"):
    for number in said.numbers:
        st.metric(
            number.label,
            number.value,
            number.context,
            delta_color="off",
            delta_arrow="off",
            help=number.help,
            border=True,
        )
st.caption(said.credit)
show.details("ladder", scenario, words)

charts, article = st.columns([2, 1], gap="medium")
with charts:
    for place in controls.open_places(words):
        if place == "data":
            method.show_method(figures, scenario, words)
        else:
            show.show(place, scenario, words)
with article:
    panel.show(words)

controls.write_link(scenario)
