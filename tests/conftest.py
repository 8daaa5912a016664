"""Fixtures for every test. What they do stands in tests/support/, one idea a file."""

pytest_plugins = [
    "tests.support.run",
    "tests.support.order",
    "tests.support.isolation",
    "tests.support.databases",
    "tests.support.statements",
    "tests.support.summary",
    "tests.support.visitors",
    "tests.support.serving",
    "tests.support.browsing",
]
