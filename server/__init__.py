"""Generic case handling: knows no process and no law."""
