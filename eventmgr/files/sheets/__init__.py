"""Spreadsheets: those that other people made, read as text in a child process that may die, and our own."""

from eventmgr.files.sheets.cells import guarded, unguarded
from eventmgr.files.sheets.reading import LARGEST_FILE, Sheet, read_sheets
from eventmgr.files.sheets.writing import to_csv, to_xlsx

__all__ = ["LARGEST_FILE", "Sheet", "guarded", "read_sheets", "to_csv", "to_xlsx", "unguarded"]
