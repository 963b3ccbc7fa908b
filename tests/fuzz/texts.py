"""Texts that somebody could put where a value is expected."""

from __future__ import annotations

from hypothesis import strategies as st

CANARY = "zqx"  # in every piece of markup, to find it again where it must not be read as such
MARKUP = (
    f"<script>alert('{CANARY}')</script>",
    f"<img src=x onerror=alert('{CANARY}')>",
    f"[{CANARY}](javascript:alert(1))",
    f"![{CANARY}](https://example.invalid/{CANARY}.png)",
    f"https://example.invalid/{CANARY}",
    f"www.{CANARY}.invalid",
    f"{CANARY}@example.invalid",
    f"\n\n# {CANARY}\n\n        code",
    f":red[{CANARY}]",
    f"$${CANARY}$$",
    f"`{CANARY}`",
    f"**{CANARY}**",
)
NASTY = (
    *("", " ", "\0", "\x1b[31m", "nan", "NaN", "inf", "-inf", "infinity", "1e309", "-1e308", "1e-400", "-0", "0x10"),
    *("1_000", "3,5", "９", "３．５", "𝟛", "٣", "true", "null", "None", "[]", "{}", "{0}", "%s", "%00", "C:\\con"),
    *("../../etc/passwd", "' or 1=1 --", "a\r\nSet-Cookie: x=1", "\u202e3.5", "\ufeff3.5", "\u2028", "防衛費"),
    *(
        "é".encode().decode("latin-1"),
        "防衛".encode("cp932").decode("latin-1"),
        "防衛".encode("utf-16").decode("latin-1"),
    ),
    *("2025-02-30", "0000-00-00", "9999-12-31", "10000-01-01", "2025-W01-1", "20250701", "2025-07-01T00:00:00Z"),
    *("JPN", "USA,", "usa,usa,XXX", ",,,", "target:", "target:9;target:1", "keep:target:3", "target:nan;year:inf"),
    *(":", ";", "==", "en", "ja", "timeline", *MARKUP),
)
HUGE = (("9", 5_000), ("USA,", 20_000), ("target:3;", 20_000), ("💩", 5_000), ("-", 100_000), ("&", 100_000))

texts = st.one_of(
    st.sampled_from(NASTY),
    st.sampled_from(HUGE).map(lambda part: part[0] * part[1]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.floats().map(str),
    st.integers().map(str),
    st.dates().map(str),
    st.lists(st.sampled_from(NASTY), min_size=2, max_size=4).map("".join),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(texts, parts, max_size=4),
    max_leaves=8,
)  # what JSON can say
