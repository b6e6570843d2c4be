"""Everything that must hold, one module per module of the server."""
