"""Official spreadsheets and services into tables, in four steps: read, understand, check, write."""
