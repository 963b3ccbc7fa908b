"""Mutation testing: does a test fail where the code is changed? `make mutants` runs it."""
