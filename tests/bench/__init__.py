"""Measures the dashboard beside a bare Streamlit app, in one run on one machine: python -m tests.bench."""
