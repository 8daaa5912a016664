"""The command line, a contract: names, options, exit codes and keys of JSON."""
