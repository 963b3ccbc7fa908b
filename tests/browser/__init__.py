"""Tests of the page itself, in a real browser."""
