"""Migrations of the database; inside the package so that a wheel can upgrade a database."""
