"""Tests of the figures: how they load, what a valid table is, and that the numbers agree with each other."""
