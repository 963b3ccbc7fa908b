"""Why an update is refused."""


class RefusedError(ValueError):
    """Nothing is imported; the text says where the fault is and what was expected."""
