"""Our own files get a new address when one of them changes."""

from eventmgr.web.assets import static_address


def test_the_address_changes_with_the_content_and_with_nothing_else(tmp_path):
    (tmp_path / "css").mkdir()
    style = tmp_path / "css" / "base.css"
    style.write_text("p { margin: 0 }")
    first = static_address(tmp_path)
    style.write_text("p { margin: 0 }")
    again = static_address(tmp_path)
    style.write_text("p { margin: 1px }")
    assert (first == again, first == static_address(tmp_path)) == (True, False)


def test_the_address_changes_with_the_name_of_a_file(tmp_path):
    (tmp_path / "a.css").write_text("")
    first = static_address(tmp_path)
    (tmp_path / "a.css").rename(tmp_path / "b.css")
    assert static_address(tmp_path) != first
