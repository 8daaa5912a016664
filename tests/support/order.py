"""The order of the tests: the slow ones first, so that no worker process sits idle while the last one runs."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
