"""Every table by its name, and `read_table`; the columns are in schema_economy, schema_budget and schema_world."""

from data import schema_budget, schema_economy, schema_world
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

_ALL = (*schema_economy.TABLES, *schema_budget.TABLES, *schema_world.TABLES)
TABLES: dict[str, Table] = {table.name: table for table in _ALL}
