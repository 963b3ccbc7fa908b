"""Pictures of an exhibit, drawn by the machine's Chrome."""
