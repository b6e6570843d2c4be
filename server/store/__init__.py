"""All SQL. The caller owns the transaction; no function here commits."""
