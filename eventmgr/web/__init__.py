"""What the pages of all areas share: access, errors, fields, filters, downloads, navigation. Knows no table."""
