"""The paper: what stands on it, in which width and language, and what no printer may be asked to print."""

from dataclasses import replace
from datetime import timedelta

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from kiosk.printing.fonts import BOLD, HEAVY, MISSING, Style, draws, font, printable
from kiosk.printing.picture import INK_BELOW, MARGINS, picture
from kiosk.printing.receipt import Receipt
from kiosk.printing.sample import SAMPLE
from kiosk.printing.sections import NUMBER
from kiosk.printing.wrapping import wrap
from shared.domain.estimates import Wait
from shared.domain.plan import Name
from tests.printing.desk import WORDS, thickest_black

WIDTHS = sorted(MARGINS)


def drawn(width: int = 576, **changes: object) -> Image.Image:
    """The sample's paper with changes, zero where it is black."""
    return picture(replace(SAMPLE, **changes), width, WORDS).convert("L")


def shows(number: str, paper: Image.Image) -> bool:
    """Whether the number stands on the paper, 184 dots large, in the middle, whatever is above and below."""
    image = Image.new("L", (paper.width, 220), 255)
    place = ((paper.width - NUMBER.width(number)) // 2 + NUMBER.stroke, NUMBER.baseline)
    how = {"font": font(184), "anchor": "ls", "stroke_width": NUMBER.stroke}
    ImageDraw.Draw(image).text(place, number, fill=0, **how)
    black = image.point([255 * (level >= INK_BELOW) for level in range(256)])
    left, top, right, bottom = ImageChops.invert(black).getbbox()
    digits, tall = black.crop((left, top, right, bottom)), bottom - top
    slices = (paper.crop((left, y, right, y + tall)) for y in range(paper.height - tall))
    return any(ImageChops.difference(digits, piece).getbbox() is None for piece in slices)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_paper_has_its_printers_width_one_bit_a_dot_and_clean_margins_w1(width, language):
    paper = picture(replace(SAMPLE, language=language, marked=True), width, WORDS)
    assert (paper.mode, paper.width) == ("1", width)
    ink = ImageChops.invert(paper.convert("L")).getbbox()
    assert ink[0] >= MARGINS[width]
    assert ink[2] <= width - MARGINS[width]


def test_a_width_that_no_paper_has_is_refused():
    with pytest.raises(ValueError, match="no paper is 500 dots wide"):
        picture(SAMPLE, 500, WORDS)


@pytest.mark.parametrize("number", ["C018", "A999"])
def test_the_number_stands_there_184_dots_large(number):
    assert shows(number, drawn(number=number))


def test_another_number_gives_another_paper():
    assert not shows("C018", drawn(number="C019"))


@pytest.mark.parametrize("width", WIDTHS)
def test_the_code_on_the_paper_reads_as_the_tickets_own_link(width):
    found = zxingcpp.read_barcodes(drawn(width))
    assert [code.text for code in found] == [SAMPLE.link]


def test_the_code_has_seven_dots_a_module_and_four_clear_modules_around():
    paper = drawn()
    at = zxingcpp.read_barcodes(paper)[0].position
    left, top = min(at.top_left.x, at.bottom_left.x), at.top_left.y
    right, bottom = at.top_right.x + 1, at.bottom_left.y + 1
    assert (right - left) % 7 <= 1
    clear = paper.crop((0, top - 26, right + 26, bottom + 26))
    code = paper.crop((left, top, right, bottom))
    clear.paste(255, (left, 26, left + code.width, 26 + code.height))
    assert ImageChops.invert(clear).getbbox() is None


def test_without_a_way_for_phones_there_is_no_code_w3():
    assert zxingcpp.read_barcodes(drawn(link=None)) == []
    assert drawn(link=None).height < drawn().height


def test_a_link_too_long_for_the_paper_leaves_the_code_out_rather_than_unreadable():
    assert zxingcpp.read_barcodes(drawn(384, link="http://x/" + "a" * 2000)) == []


def test_a_reprint_is_marked_by_a_black_band_and_nothing_else_is():
    assert thickest_black(drawn(marked=True)) >= 6
    assert thickest_black(drawn()) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"wait": Wait(0, 0)},
        {"wait": None, "ahead": None},
        {"documents": ()},
        {"complaint_phone": None},
        {"printed": SAMPLE.printed + timedelta(minutes=17)},
        {"return_minutes": 20},
        {"zone": Name("贵宾区", "Lounge")},
        {"service": Name("开户", "Open an account")},
        {"language": "en"},
        {"ahead": 3},
    ],
    ids=lambda change: "-".join(change),
)
def test_every_fact_shows_on_the_paper(change):
    changed = drawn(**change)
    assert changed.size != drawn().size or ImageChops.difference(changed, drawn()).getbbox()


def test_a_called_ticket_is_told_neither_to_sit_down_nor_how_long_to_wait():
    called = drawn(ahead=None, wait=None)
    assert called.height < drawn().height - 150


@pytest.mark.parametrize("character", "䶮㐂𠮷")
def test_rare_characters_of_names_are_drawn_and_not_as_a_box(character):
    assert draws(character)
    assert printable(character) == character


@pytest.mark.parametrize("text", ["😀", "ก", "\ud800", "\U0010fffd"])
def test_what_the_font_cannot_draw_is_replaced_visibly(text):
    assert printable(text) == MISSING
    assert draws(MISSING)


@pytest.mark.parametrize("hidden", ["\x1b", "\x00", "\x1d", "\x7f", "\u202e", "\u200b", "\ufe0f", "\u2068"])
def test_what_is_invisible_is_dropped(hidden):
    assert printable(f"A{hidden}B") == "AB"


def test_line_ends_become_spaces():
    assert printable("a\r\nb\tc\u3000d") == "a  b c d"


@given(st.text())
def test_printable_text_obeys_nobody_and_can_all_be_drawn(text):
    clean = printable(text)
    assert all(character >= " " for character in clean)
    assert printable(clean) == clean


@settings(deadline=None, max_examples=40)
@given(
    st.builds(
        Name,
        st.text(min_size=1, max_size=60),
        st.text(min_size=1, max_size=60),
    ),
    st.sampled_from(WIDTHS),
)
def test_any_name_at_all_fits_on_any_paper(name, width):
    paper = picture(replace(SAMPLE, service=name, zone=name, branch=name, link=None), width, WORDS)
    ink = ImageChops.invert(paper.convert("L")).getbbox()
    assert ink[0] >= MARGINS[width] - 2
    assert ink[2] <= width - MARGINS[width] + 2


@given(st.text(alphabet="补打号码不变，。a b-c1（）", max_size=80), st.integers(30, 500))
def test_wrapping_loses_nothing_but_spaces_and_no_line_is_too_wide(text, limit):
    style = Style(24)
    lines = wrap(text, limit, style.advance)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(style.advance(line) <= limit + 1 for line in lines)


@pytest.mark.parametrize("text", ["过号三十分钟内到取号机扫码，再等两人"])
def test_no_line_begins_with_punctuation(text):
    style = Style(24)
    for limit in range(60, 400, 7):
        assert not any(line.startswith("，") for line in wrap(text, limit, style.advance))


def test_heavier_is_blacker():
    def ink(weight: float) -> float:
        style = Style(100, weight)
        image = Image.new("L", (200, 140))
        ImageDraw.Draw(image).text(
            (20, 100), "8", font=font(100), fill=255, anchor="ls", stroke_width=style.stroke
        )
        return sum(image.tobytes())

    assert ink(0) < ink(BOLD) < ink(HEAVY)


def test_nothing_on_the_paper_tells_the_customers_class_or_name():
    assert not {"priority_class", "class", "name", "customer"} & set(Receipt.__dataclass_fields__)
