"""The change log: who changed what, when and why, with before and after. History, undo and audit read it."""
