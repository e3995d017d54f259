"""Properties of the functions that turn text from a specification into source."""

from __future__ import annotations

import ast
import io
import math
import re
import tokenize
import tomllib
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from specwright.emit import python_source, toml_source

any_character = st.characters(exclude_categories=())
nasty_pieces = st.sampled_from(
    [
        '"', '""', '"""', "'", "'''", "\\", "\\\\", '\\"', "\\N{DASH}", "\\x", "\\u12", "\0", "\f", "\v", "\r", "\n",
        "\r\n", "\x1c", "\x85", "\u2028", "\u2029", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\udfff", "\xa0",
        "#", "# ", "# mypy: ", "# type: ignore", "coding: utf-7", "{", "{}", "%s", " ", "    ", "\t", "-", "1.", "|",
        "`", "``", "<b>", "</script>", "[a](b)", "![", "](", "&amp;", "https://x.example", "www.x.example", "*", "_",
        "~~", "\U0001f600", "word", "é", "漢字", "x" * 130,
    ]
)  # fmt: skip
nasty_text = st.lists(nasty_pieces, max_size=12).map("".join) | st.text(any_character)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | nasty_text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(nasty_text, inner, max_size=4),
    max_leaves=12,
)


def docstring_value(source: str, indent: int) -> str:
    """The docstring of a function whose body is the source and nothing else."""
    if indent == 0:
        body = ast.parse(source).body
    else:
        (function,) = ast.parse(f"class C:\n{' ' * indent}{source}\n").body
        assert isinstance(function, ast.ClassDef)
        body = function.body
    (statement,) = body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)
    return statement.value.value


class TestStringLiteral:
    @pytest.mark.slow
    @given(nasty_text)
    def test_evaluates_to_the_text(self, text: str) -> None:
        assert ast.literal_eval(python_source.string_literal(text)) == text

    @pytest.mark.slow
    @given(nasty_text)
    def test_is_one_line_of_encodable_printable_source(self, text: str) -> None:
        source = python_source.string_literal(text)
        source.encode()
        assert len(source.splitlines()) == 1
        assert source.startswith('"')
        assert source.endswith('"')

    def test_keeps_what_people_can_read(self) -> None:
        assert python_source.string_literal("Größe 漢字 😀 it's") == '"Größe 漢字 😀 it\'s"'

    def test_escapes_what_people_cannot_see(self) -> None:
        assert python_source.string_literal("a\u202eb\u200bc\xa0\ud800\U000e0001") == (
            '"a\\u202eb\\u200bc\\xa0\\ud800\\U000e0001"'
        )

    @pytest.mark.slow
    def test_every_character_that_does_not_print_is_escaped(self) -> None:
        everything = "".join(map(chr, range(0x110000)))
        source = python_source.string_literal(everything)
        left = {c for c in source if not c.isprintable() and c != " "}
        # Unassigned code points stay, since which ones are assigned depends on the interpreter's Unicode version, and
        # so do marks that belong to visible text.
        assert {unicodedata.category(c) for c in left} <= {"Cn", "Cf"}
        assert {c for c in left if unicodedata.category(c) == "Cf"} <= set(
            "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u180e\U000110bd\U000110cd"
        ) | set(map(chr, range(0x13430, 0x13440)))


class TestLiteral:
    @pytest.mark.slow
    @given(json_values)
    def test_evaluates_to_the_value(self, value: object) -> None:
        evaluated = ast.literal_eval(python_source.literal(value))
        assert evaluated == value
        assert repr(evaluated) == repr(value)

    @pytest.mark.parametrize("value", [math.inf, -math.inf])
    def test_infinities_have_an_expression(self, value: float) -> None:
        assert eval(python_source.literal(value), {"__builtins__": {"float": float}}) == value

    def test_not_a_number_has_an_expression(self) -> None:
        assert math.isnan(eval(python_source.literal(math.nan), {"__builtins__": {"float": float}}))

    def test_integers_beyond_the_digit_limit_are_written_in_hexadecimal(self) -> None:
        value = 10**5000
        assert ast.literal_eval(python_source.literal(value)) == value
        assert ast.literal_eval(python_source.literal(-value)) == -value

    @pytest.mark.parametrize("value", [(), (1,), (1, "a"), [(None,)]])
    def test_tuples_stay_tuples(self, value: object) -> None:
        assert ast.literal_eval(python_source.literal(value)) == value

    def test_deep_values_are_refused_and_not_left_to_the_parser(self) -> None:
        value: list[object] = []
        for _ in range(300):
            value = [value]
        with pytest.raises(ValueError, match="nested deeper than 60 levels"):
            python_source.literal(value)

    def test_the_deepest_accepted_value_parses_inside_an_emitted_call(self) -> None:
        value: list[object] = []
        for _ in range(60):
            value = [value]
        ast.parse("f(" * 40 + python_source.literal(value) + ")" * 40)

    @pytest.mark.parametrize("value", [object(), b"bytes", {1: 2}, {"a": {1}}])
    def test_values_that_json_cannot_express_are_refused(self, value: object) -> None:
        with pytest.raises(TypeError, match="is not a JSON"):
            python_source.literal(value)


class TestIdentifier:
    @pytest.mark.parametrize("name", ["a", "_", "größe", "match", "type", "名"])
    def test_accepts_identifiers(self, name: str) -> None:
        assert python_source.identifier(name) == name

    @pytest.mark.parametrize(
        "name", ["", "1a", "a-b", "a b", "class", "None", "async", "__debug__", "a\n", "ﬁle", "a;b", "a.b"]
    )
    def test_refuses_everything_else(self, name: str) -> None:
        with pytest.raises(ValueError, match="Python identifier"):
            python_source.identifier(name)

    @pytest.mark.slow
    @given(nasty_text)
    def test_what_is_accepted_can_be_assigned_under_that_name(self, name: str) -> None:
        try:
            python_source.identifier(name)
        except ValueError:
            return
        names: dict[str, object] = {}
        exec(f"{name} = 1", names)
        assert names[name] == 1

    def test_dotted_names_are_checked_part_by_part(self) -> None:
        assert python_source.dotted_name("jobs.runs") == "jobs.runs"
        with pytest.raises(ValueError, match="Python identifier"):
            python_source.dotted_name("jobs..runs")


class TestDocstring:
    @pytest.mark.slow
    @given(st.lists(nasty_text | nasty_text.map(python_source.Entry), max_size=5), st.sampled_from([0, 4, 8]))
    @example(['"'], 4)
    @example(["\\"], 4)
    @example(['a"""'], 4)
    @example(['a\\"""b'], 4)
    @example(["a", "\\"], 0)
    def test_is_one_statement_that_holds_text(self, lines: list[str | python_source.Entry], indent: int) -> None:
        source = python_source.docstring(lines, indent)
        source.encode()
        value = docstring_value(source, indent)
        for character in value:
            assert character == "\n" or character.isprintable() or character > "\u0300"
        assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u2028\u2029]", source)

    @given(st.lists(st.text(st.characters(codec="ascii", exclude_characters='"\x7f', min_codepoint=32)), max_size=5))
    def test_loses_no_word_of_readable_text(self, lines: list[str]) -> None:
        value = docstring_value(python_source.docstring(lines, 4), 4)
        assert "".join(value.split()) == "".join("".join(lines).split())

    def test_wraps_with_margin_and_hanging_indentation(self) -> None:
        source = python_source.docstring(
            ["Start a job.", "", "Args:", python_source.Entry("name: " + "word " * 20)], 4, width=60
        )
        assert source == (
            '"""Start a job.\n'
            "\n"
            "    Args:\n"
            "        name: word word word word word word word word word\n"
            "            word word word word word word word word word\n"
            "            word word\n"
            '    """'
        )

    def test_one_line_stays_one_line(self) -> None:
        assert python_source.docstring(["Start a job."]) == '"""Start a job."""'

    def test_quotes_at_the_ends_do_not_touch_those_of_the_string(self) -> None:
        assert python_source.docstring(['"Best" or "worst"']) == '"""\'Best\' or \'worst\'"""'

    def test_backslashes_make_it_raw(self) -> None:
        assert python_source.docstring([r"A pattern \d+ here."]) == r'r"""A pattern \d+ here."""'

    def test_blank_lines_at_the_ends_and_repeated_ones_go(self) -> None:
        assert python_source.docstring(["", "a", "", " ", "b", ""], 0) == '"""a\n\nb\n"""'

    def test_no_text_is_an_empty_string(self) -> None:
        assert ast.literal_eval(python_source.docstring(["", "\u200b"])) == ""

    @given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), max_size=3))
    def test_lines_are_not_longer_than_the_width(self, lines: list[str]) -> None:
        for line in python_source.docstring(lines, 8, width=80).splitlines()[1:]:
            assert len(line) <= 80 or "://" in line

    def test_long_urls_are_not_broken(self) -> None:
        url = "https://example.com/" + "a" * 150
        assert url in python_source.docstring([f"See {url} for more."], 4)

    def test_lines_that_mypy_would_read_as_configuration_are_defused(self) -> None:
        source = python_source.docstring(["Module.", "", "# mypy: ignore-errors"], 0)
        assert not any(line.startswith("# mypy:") for line in source.splitlines())


class TestComment:
    @given(nasty_text)
    def test_is_one_comment_and_nothing_else(self, text: str) -> None:
        source = python_source.comment(text)
        kinds = [token.type for token in tokenize.generate_tokens(io.StringIO(source + "\n").readline)]
        assert kinds == [tokenize.COMMENT, tokenize.NL, tokenize.ENDMARKER]
        assert len(source.splitlines()) == 1
        assert ast.parse(source).body == []

    @given(nasty_text)
    def test_never_declares_an_encoding(self, text: str) -> None:
        source = python_source.comment(text).encode()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source + b"\n").readline)
        assert encoding == "utf-8"

    @pytest.mark.parametrize(
        "text",
        [
            "type: ignore",
            "mypy: ignore-errors",
            "a # noqa",
            "ruff: noqa",
            "x #type: ignore",
            "pragma: no cover",
            "fmt: off",
        ],
    )
    def test_obeys_no_directive_of_the_text(self, text: str) -> None:
        directive = re.compile(r"#\s*(type|mypy|noqa|ruff|pragma|fmt)\b")
        assert directive.search(f"# {text}")
        assert not directive.search(python_source.comment(text))

    def test_keeps_plain_text_and_pointers(self) -> None:
        assert python_source.comment("see #/paths/~1pets/get,\r\nplease") == "# see #/paths/~1pets/get, please"


class TestTomlString:
    @pytest.mark.slow
    @given(nasty_text)
    def test_evaluates_to_the_text(self, text: str) -> None:
        expected = re.sub("[\ud800-\udfff]", "\ufffd", text)
        assert tomllib.loads(f"key = {toml_source.toml_string(text)}\nother = 1\n") == {"key": expected, "other": 1}
