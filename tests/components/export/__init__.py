"""Tests of the files that are taken away, opened by other programs' readers."""
