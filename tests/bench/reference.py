"""A bare Streamlit app to measure against: one slider, and as many plotly bar charts as BENCH_CHARTS says."""

import os

import streamlit as st

share = st.slider("share", 0.5, 6.0, 3.5, 0.1, key="share")
for chart in range(int(os.environ.get("BENCH_CHARTS", "1"))):
    st.plotly_chart({"data": [{"type": "bar", "x": [1, 2, 3], "y": [1, 2 + chart, share]}]}, key=f"chart-{chart}")
