"""A bare Streamlit app to measure against: one slider and one plotly bar chart, as many as the first tab shows."""

import streamlit as st

share = st.slider("share", 0.5, 6.0, 3.5, 0.1, key="share")
st.plotly_chart({"data": [{"type": "bar", "x": [1, 2, 3], "y": [1, 2, share]}]}, key="chart")
