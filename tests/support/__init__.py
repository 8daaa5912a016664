"""What the tests stand on: databases, servers, browser, real rows, and the checks that `make check` runs."""
