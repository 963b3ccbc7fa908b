"""The questions and their answers, and what puts them on the page and into files."""
