"""The dashboard as a web server: the page, the addresses of its pictures, and what an operator watches.

`components/serve/app.py` is what `streamlit run` starts; nothing else of the project imports from here.
"""
