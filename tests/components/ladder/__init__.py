"""Tests of the draggable ladder, without a browser."""
