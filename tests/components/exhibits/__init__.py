"""Tests of the exhibits, one file each."""
