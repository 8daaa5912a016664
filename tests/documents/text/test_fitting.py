from eventmgr.documents.text import Style, fit, fit_lines, text_width

BADGE = Style(38, 40, 700)


def test_text_that_fits_keeps_its_size() -> None:
    style, lines, clipped = fit("Sample", BADGE, 250, 24, 2)
    assert (style, [line.text for line in lines], clipped) == (BADGE, ["Sample"], False)


def test_text_shrinks_by_half_points_before_it_wraps() -> None:
    style, lines, clipped = fit("Sample Delegate", BADGE, 250, 24, 2)
    assert [line.text for line in lines] == ["Sample Delegate"]
    assert style.size * 2 == int(style.size * 2) < 76
    assert text_width("Sample Delegate", style) <= 250 < text_width("Sample Delegate", BADGE.but(size=style.size + 0.5))
    assert style.lead == 40 * style.size / 38
    assert not clipped


def test_text_wraps_at_the_largest_size_that_fits_two_lines() -> None:
    style, lines, clipped = fit("Sample Delegate with a long name", BADGE, 280, 24, 2)
    assert [line.text for line in lines] == ["Sample Delegate", "with a long name"]
    assert 24 <= style.size <= 38
    assert not clipped


def test_a_word_is_not_broken_to_make_it_fit() -> None:
    style, lines, clipped = fit("Donaudampfschifffahrtsgesellschaft", BADGE, 150, 24, 2)
    assert (style.size, len(lines), clipped) == (24, 2, True)


def test_what_does_not_fit_is_reported() -> None:
    style, lines, clipped = fit("Sample Delegate " * 20, BADGE, 250, 24, 2)
    assert (style.size, len(lines), clipped) == (24, 2, True)


def test_lines_are_not_saved_where_more_of_them_leave_the_text_larger() -> None:
    words = "Sample Delegate with a long name"
    one, two = fit(words, BADGE, 280, 9, 2), fit_lines(words, BADGE, 280, 9, 2)
    assert (len(one.lines), len(two.lines)) == (1, 2)
    assert two.style.size > one.style.size
