"""The article beside the charts: its record, and the reader's own copy of its text."""
