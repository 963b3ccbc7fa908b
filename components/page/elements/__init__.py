"""The page's own elements: each a .py that says what is there, a .js that draws it, and its style."""
