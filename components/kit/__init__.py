"""What every exhibit is built with: the look, drawings, labels, notes and source lines."""
