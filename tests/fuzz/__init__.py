"""Bad input at every entrance: what stands at each of them, made up by the thousand and held against what must hold."""
