"""What the reader assumes, and the arithmetic of a share of GDP: tables in, tables out, nothing drawn."""
