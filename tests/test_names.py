"""Names are printed as supplied, found without accents and compared only to give a hint."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.names import (
    fold,
    name_fingerprints,
    names_alike,
    names_somebody,
    normalised_name,
    one_line,
    printed_name,
    search_key,
    search_terms,
    several_lines,
    sort_key,
    title_sort_key,
)

NATIVE = [
    "นายกิตติศักดิ์ ปั้นน้ำเป็นตัว",
    "គំរូ ប្រតិភូ ខ្មែរ សម្តេច",
    "ຕົວຢ່າງ ຜູ້ແທນ ໜັ້ນ",
    "နမူနာ ကိုယ်စားလှယ်",
    "නියැදි නියෝජිත",
    "தமிழ்ச்செல்வி கொண்டாட்டம்",
    "عينة مندوب",
]


def marks(text: str) -> list[str]:
    return [letter for letter in unicodedata.normalize("NFKD", text) if unicodedata.combining(letter) or
            unicodedata.category(letter) in {"Mn", "Mc"}]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("da Conceição", "da conceicao"),
        ("NGUYỄN  Văn Đức", "nguyen van duc"),
        (unicodedata.normalize("NFD", "Nguyễn Văn Đức"), "nguyen van duc"),
        ("Łukasz Ørsted Æsir", "lukasz orsted aesir"),
        ("İstanbul Işık Straße", "istanbul isik strasse"),
        ("Ὀδυσσεύς Йод", "οδυσσευσ иод"),
        ("Dato’ Ka`bah", "dato' ka'bah"),
        ("Timor–Leste", "timor-leste"),
        ("ſmith ﬁn ２", "smith fin 2"),
    ],
)
def test_fold_ignores_capitals_and_latin_greek_and_cyrillic_accents(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize("name", NATIVE)
def test_fold_keeps_every_sign_of_other_scripts(name: str) -> None:
    assert marks(fold(name)) == marks(name)


def test_fold_ignores_joiners_that_nobody_types_in_a_search() -> None:
    assert fold("ශ්\u200dරී") == fold("ශ්රී")
    assert fold("ក្រុម\u200bហ៊ុន") == fold("ក្រុមហ៊ុន")


@given(st.text(max_size=60))
def test_fold_of_folded_text_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="ễãçüЙđABz é", max_size=20))
def test_fold_is_the_same_for_composed_and_decomposed_text(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("name", NATIVE)
def test_search_finds_a_name_in_its_own_script_by_any_of_its_words(name: str) -> None:
    key = search_key("Sample Delegate", name, None, "")

    assert all(term in key for term in search_terms(name))
    assert search_terms("SAMPLÉ délegate") == ["sample", "delegate"]
    assert all(term in key for term in search_terms("SAMPLÉ délegate"))


def test_search_key_leaves_out_what_is_empty() -> None:
    assert search_key("Bakri", None, "", "  ", "Ñandú") == "bakri nandu"


def test_a_single_name_sorts_and_prints_once() -> None:
    assert sort_key("Suharto") == "suharto"
    assert printed_name("", "", full_name="Suharto") == "Suharto"
    assert printed_name("", "", full_name="Suharto", family_part="Suharto") == "Suharto"


def test_a_patronymic_sorts_by_the_given_name() -> None:
    assert sort_key("Bakri bin Zainal Abidin") == "bakri bin zainal abidin"


def test_a_marked_family_part_sorts_first_wherever_it_stands() -> None:
    assert sort_key("Nguyễn Văn A", "Nguyễn") == "nguyen van a"
    assert sort_key("Kenechanh Phommachak", "PHOMMACHAK") == "phommachak kenechanh"
    assert sort_key("Ana Anabela", "Ana") == "ana anabela"


def test_a_sort_letter_given_by_hand_wins() -> None:
    assert sort_key("Kaluhandhilage Hemachandra Silva", "Silva", "Hémachandra") == "hemachandra"


def test_thai_and_lao_names_sort_as_their_dictionaries_do() -> None:
    thai = ["แก้ว", "ขวัญ", "กมล", "เกษม", "เขมา"]
    lao = ["ໄກ", "ຂັນ", "ກາ"]

    assert sorted(thai, key=sort_key) == ["กมล", "เกษม", "แก้ว", "ขวัญ", "เขมา"]
    assert sorted(lao, key=sort_key) == ["ກາ", "ໄກ", "ຂັນ"]


def test_titles_sort_without_a_leading_the() -> None:
    assert title_sort_key("The Philippines") == "philippines"
    assert title_sort_key("the Åland Islands") == "aland islands"
    assert title_sort_key("Thailand") == "thailand"


@pytest.mark.parametrize(
    ("full_name", "family_part", "printed"),
    [
        ("Kenechanh Phommachak", "Phommachak", "Kenechanh PHOMMACHAK"),
        ("Nguyễn Văn Nguyễnh", "Nguyễn", "NGUYỄN Văn Nguyễnh"),
        ("Maria da Conceição", "da Conceição", "Maria DA CONCEIÇÃO"),
        ("Ahmad bin Hassan", "bin Hassan", "Ahmad bin HASSAN"),
        ("Siti binti Ali", "binti Ali", "Siti binti ALI"),
        ("Siti bt Ali", "bt Ali", "Siti bt ALI"),
        ("Muthu a/l Raman", "a/l Raman", "Muthu a/l RAMAN"),
        ("Devi a/p Raman", "a/p Raman", "Devi a/p RAMAN"),
        ("Bakri Bin Zainal", "Bin", "Bakri Bin Zainal"),
        ("Anna Smithson", "Smith", "Anna Smithson"),
        ("Anna Smith", "", "Anna Smith"),
        ("SUHARTO", "Suharto", "SUHARTO"),
        ("สมชาย ศรี", "ศรี", "สมชาย ศรี"),
    ],
)
def test_capitals_only_on_the_marked_part(full_name: str, family_part: str, printed: str) -> None:
    assert printed_name("", "", full_name=full_name, family_part=family_part, name_style="caps_family") == printed


def test_the_style_as_supplied_changes_nothing() -> None:
    assert (
        printed_name("", "", full_name="Nguyễn Văn A", family_part="Nguyễn", name_style="as_supplied") == "Nguyễn Văn A"
    )


def test_honorific_stands_before_rank_before_name() -> None:
    name = printed_name("Pol. Brig. Gen.", "H.E.", full_name="Kenechanh Phommachak",
                        family_part="Phommachak", name_style="caps_family")  # fmt: skip

    assert name == "H.E. Pol. Brig. Gen. Kenechanh PHOMMACHAK"
    assert printed_name(" ", "Dr.", full_name="Bakri bin Zainal Abidin") == "Dr. Bakri bin Zainal Abidin"


@given(st.text(min_size=1, max_size=40), st.text(max_size=10))
def test_printing_never_changes_letters_but_for_their_case(full_name: str, family_part: str) -> None:
    printed = printed_name("", "", full_name=full_name, family_part=family_part, name_style="caps_family")

    assert fold(printed) == fold(full_name)


def test_the_two_spellings_of_one_article_are_one_name() -> None:
    assert normalised_name("Dr. Bakri Bin Zainal Abidin") == normalised_name("Bakri bin Zainal Abidin")
    assert normalised_name("Siti bt. Ali") == normalised_name("Siti Binti ALI")
    assert normalised_name("Haji") == "haji"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ZAINAL ABIDIN, Bakri bin", "Bakri Bin Zainal Abidin"),
        ("Bakri Zainal Abidin", "Bakri bin Zainal Abidin"),
        ("Nguyễn Văn A", "A Nguyen Van"),
        ("Kaluhandhilage Hemachandra SILVA", "K. H. Silva"),
        ("K.H. Silva", "K H SILVA"),
    ],
)
def test_names_that_may_be_one_person_are_alike(one: str, other: str) -> None:
    assert names_alike(one, other)
    assert names_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn Văn Hùng", "Nguyễn Vinh Hùng"),
        ("K. H. Silva", "K. H. Perera"),
        ("Suharto", "Suhartono"),
        ("", "Suharto"),
    ],
)
def test_names_that_only_share_a_part_are_not_alike(one: str, other: str) -> None:
    assert not names_alike(one, other)


def test_names_that_may_be_alike_share_a_fingerprint() -> None:
    assert name_fingerprints("Hemachandra K. SILVA") == {"hemachandra k silva", "h k silva"}
    assert name_fingerprints("Đức Nguyễn-Văn") == {"duc nguyen van", "d n van"}
    assert name_fingerprints("K. H. Silva") & name_fingerprints("Kaluhandhilage Hemachandra Silva")
    assert name_fingerprints("van duc nguyen") & name_fingerprints("Nguyễn Văn Đức")
    assert name_fingerprints(" ") == frozenset()


def test_one_line_keeps_every_letter_and_drops_what_no_name_holds() -> None:
    written = "  Sri\u200dya \t da\n Conceic\u0327a\u0303o\x00 "
    assert one_line(written) == "Sri\u200dya da Conceição"


def test_several_lines_keeps_lines_as_lines() -> None:
    assert several_lines("\r\nFirst  line\r\n\r\nsecond\rthird\x07\n") == "First line\n\nsecond\nthird"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("H.E. SOK Dara, Minister", True),
        ("Sok Daravuth", False),
        ("นายสมชายใจดีครับ", True),
        ("Somebody else", False),
        ("", False),
    ],
)
def test_somebody_is_found_in_what_was_typed_as_whole_words(text: str, said: bool) -> None:
    assert names_somebody(text, {fold("Sok Dara"), fold("สมชายใจดี")}) is said
