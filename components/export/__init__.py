"""An exhibit as a file: pictures, office files, web pages and data; `order` makes what is taken away."""
