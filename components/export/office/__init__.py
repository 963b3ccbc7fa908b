"""Workbooks and slides with charts that can be edited."""
