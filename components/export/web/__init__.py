"""Pages that stand in one file: an exhibit, and the briefing."""
