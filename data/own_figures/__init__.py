"""The reader's own figures: a CSV or XLSX file read into rows that can be drawn, and every line that cannot."""
