"""Tests of the scenario, the exhibits and the page's parts."""
