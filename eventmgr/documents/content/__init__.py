"""What stands on the prints: frozen dataclasses of words, numbers and dates, ready to be set.

Words are already in the language of the print, and plurals already chosen ("3 persons").
"""
