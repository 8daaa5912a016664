"""The tests: a mirror of the package, plus house/ (the rules of the house), browser/ and bench/."""
