"""The page: widgets, exhibits and article as Streamlit shows them."""
