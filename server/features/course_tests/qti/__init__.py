"""The bank as packages of QTI: written as 3.0, read as 3.0, 2.2 and 2.1 (decision 0029)."""
