"""Every table by its name; the columns are in schema_economy, schema_budget and schema_world."""

from data import schema_budget, schema_economy, schema_world
from data.table_file import Table

_ALL = (*schema_economy.TABLES, *schema_budget.TABLES, *schema_world.TABLES)
TABLES: dict[str, Table] = {table.name: table for table in _ALL}
