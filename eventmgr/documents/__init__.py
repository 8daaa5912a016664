"""The prints: content in, PDF bytes out.

Pure: standard library, reportlab and the text and code libraries only. No Flask, no database, no clock, no
translation; every word comes in with the content (`documents.content`). Same content in, same bytes out.
"""
