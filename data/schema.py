"""Every table by its name, and the one way to read one; columns stand in schema_japan and schema_world."""

from data import schema_japan, schema_world
from data.oddities import AGGREGATES, COUNTRIES, ODDITIES, Oddity, known
from data.table_file import Fault, Table, TableError, read_table

__all__ = [
    "AGGREGATES",
    "COUNTRIES",
    "ODDITIES",
    "TABLES",
    "Fault",
    "Oddity",
    "Table",
    "TableError",
    "known",
    "read_table",
]

TABLES: dict[str, Table] = {table.name: table for table in (*schema_japan.TABLES, *schema_world.TABLES)}
