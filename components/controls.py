"""The reader's controls: widgets, the link that says the same, and the Scenario between them.

The link is written by hand rather than bound widget by widget: a bound choice would put its translated label into the
link, and an unusable value would be dropped without a word. `components.query` is the one place that reads text.
"""

from __future__ import annotations

import datetime as dt
import re
import string
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import streamlit as st
from streamlit.errors import StreamlitAPIException

import data
from components import against, benchmarks, query, upload
from components.exhibit import source_publisher
from components.exhibits import EXHIBITS, choices, takes_several
from components.scenario import MEASURES, PRICES, Scenario
from components.words import Words, load_words
from data import Figures
from data.revisions import newest_edition_age

# What stands in which tab; "data" is the page's own.
TABS: Mapping[str, tuple[str, ...]] = {
    "compare": ("ladder", "ranking", "spenders", "equipment"),
    "get-there": ("path", "cost", "precedent"),
    "afford": ("tradeoff",),
    "story": ("history", "timeline"),
    "data": ("data",),
}
PLACES = tuple(place for places in TABS.values() for place in places)
FIRST_PLACE = "ranking"  # the ladder stands at the head of the page anyway
VIEW_KEYS = ("exhibit", "choice")  # of the link: what is in front, and which of its pictures
LINKED = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=@)", re.IGNORECASE)  # where an address is an address
HEAD, ENTRY, CHART = "head", "entry", "chart"  # the parts of the page that depend on the target
STATE_KEYS = ("target", "measure", "year", "growth", "inflation", "prices", "yen", "asof", "compare", "keep")


@dataclass(frozen=True)
class Reader:
    """What one run of the page knows: the scenario, its figures, its words, and what the link got wrong."""

    scenario: Scenario
    figures: Figures
    words: Words
    notices: tuple[query.Notice, ...]


def opened() -> Reader:
    """The reader's scenario at the start of a run of the whole page: from the link where it is new."""
    state = st.session_state
    link = {key: st.query_params[key] for key in (*query.KEYS, *VIEW_KEYS) if key in st.query_params}
    if "_link" not in state or (link != state["_link"] and _widgets() == state["_scenario"]):
        _open(link)
    return now()


def now() -> Reader:
    """The reader's scenario as the widgets have it.

    A part that reruns by itself never reads the link: the address bar lags behind a reader who presses keys quickly.
    """
    state = st.session_state
    if state["lang"] not in query.LANGUAGES:  # a client can send that nothing is picked
        state["lang"] = browser_language()
    scenario = _widgets()
    if scenario != state["_scenario"]:
        state["_notices"] = ()
        state["_scenario"] = scenario
    figures = upload.with_readers(data.load(scenario.as_of))
    return Reader(scenario, figures, load_words(state["lang"]), state["_notices"])


def write_link(scenario: Scenario) -> None:
    """Puts the scenario into the address bar, leaving parameters of others alone."""
    state = st.session_state
    link = query.to_query(scenario)
    if state["lang"] != browser_language():
        link["lang"] = state["lang"]
    if state["exhibit"] != FIRST_PLACE:
        link["exhibit"] = state["exhibit"]
    if picked := picked_choice(state["exhibit"]):
        link["choice"] = picked
    state["_link"] = link
    ours = (*query.KEYS, *VIEW_KEYS)
    others = {key: st.query_params.get_all(key) for key in st.query_params if key not in ours}
    if {**others, **{key: [text] for key, text in link.items()}} != {
        key: st.query_params.get_all(key) for key in st.query_params
    }:
        st.query_params.from_dict({**others, **link})


def header(reader: Reader) -> None:
    """Title, as-of date and language, and what the link got wrong."""
    words, figures = reader.words, reader.figures
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom"):
        st.title(words("page-title"), anchor=False, width="content")
        with st.container(horizontal=True, width="content", vertical_alignment="bottom"):
            choices = {"latest": figures.latest, "article": data.ARTICLE_DAY}
            st.session_state[f"_asof-{words.lang}"] = next(
                (name for name, day in choices.items() if day == reader.scenario.as_of), None
            )
            st.segmented_control(
                words("control-asof"), tuple(choices), key=f"_asof-{words.lang}", help=words("control-asof-help"),
                format_func=lambda name: words(f"control-asof-{name}"),
                on_change=lambda: _set_as_of(choices.get(st.session_state[f"_asof-{words.lang}"])),
            )  # fmt: skip
            st.segmented_control(
                words("control-lang"), query.LANGUAGES, key="lang", required=True,
                format_func={"en": "English", "ja": "日本語"}.__getitem__, help=words("control-lang-help"),
            )  # fmt: skip
    st.caption(words("page-guide"))
    _age(words)
    if reader.notices:
        lines = [f"- {plain(notice_text(notice, words))}" for notice in reader.notices]
        st.warning("\n".join(lines), title=words("notice-title"), icon=":material/link_off:")


def today() -> dt.date:
    """The machine's day."""
    return dt.date.today()


def _age(words: Words) -> None:
    """Says so where the figures have grown old."""
    age = newest_edition_age(data.load(), today())
    if age.stale:
        edition = words.date(age.released.isoformat())
        text = words(
            "notice-stale", publisher=source_publisher(words, age.source), date=edition, months=str(age.months)
        )
        st.warning(text, icon=":material/event_busy:")


def target_entry(reader: Reader) -> None:
    """The exact share that is the target; the ladder is its slider."""
    # A value set before `follow` reaches the browser only if this run sets it too.
    st.session_state["target"] = reader.scenario.target_pct
    st.number_input(
        reader.words("control-target-entry"), query.TARGET.low, query.TARGET.high, step=query.TARGET.step,
        format="%.1f", key="target", width=140, on_change=follow, help=reader.words("control-target-entry-help"),
    )  # fmt: skip


def target_presets(reader: Reader) -> None:
    """The levels that others have named, and the button that keeps a scenario."""
    words, kept = reader.words, reader.scenario.kept
    with st.container(horizontal=True, width="content", gap="small"):
        for share in presets(reader.figures):
            st.button(
                words.target(share), key=f"preset-{share:g}", on_click=go_to_target, args=(share,),
                help=words("control-preset-help", share=words.target(share)),
            )  # fmt: skip
    if kept is None:
        st.button(
            words("control-keep-set"), key="_keep", icon=":material/bookmark_add:", help=words("control-keep-help"),
            on_click=lambda: _keep(_widgets()),
        )  # fmt: skip
    else:
        st.button(
            words("control-keep-drop"), key="_keep", icon=":material/bookmark_remove:", help=against.name(kept, words),
            on_click=lambda: _keep(None),
        )  # fmt: skip


def presets(figures: Figures) -> list[float]:
    """The levels that others have named as a whole share of GDP, as far as the target may go."""
    levels = {float(value) for value in benchmarks.commitments(figures)["value_pct"]}
    return sorted(level for level in levels if query.TARGET.low <= level <= query.TARGET.high)


def sidebar(reader: Reader) -> None:
    """Every other assumption."""
    words, figures = reader.words, reader.figures
    with st.sidebar:
        st.header(words("control-heading"), anchor=False)
        key, take_over = twin("measure", words.lang)
        st.radio(
            words("control-measure"), MEASURES, key=key, on_change=take_over, help=words("control-measure-help"),
            format_func=lambda measure: words(f"measure-{measure}-option"),
        )  # fmt: skip
        low, high = int(query.YEAR.low), int(query.YEAR.high)
        st.slider(words("control-year"), low, high, key="year", help=words("control-year-help"))
        _percent_slider("growth", query.GROWTH, words)
        key, take_over = twin("prices", words.lang)
        st.segmented_control(
            words("control-prices"), PRICES, key=key, on_change=take_over, required=True,
            help=words("control-prices-help"),
            format_func=lambda prices: words(f"control-prices-{prices}"),
        )  # fmt: skip
        _percent_slider("inflation", query.INFLATION, words)
        rate, month = query.yen_default(figures)
        st.number_input(
            words("control-yen"), query.YEN_LOW, query.YEN_HIGH, step=1.0, format="%.2f", key="yen",
            help=words("control-yen-help", month=words.date(month), rate=words.number(rate, 2)),
        )  # fmt: skip
        # A calendar and a searchable list weigh more than the rest of the page: they come when they are asked for.
        more = st.expander(words("control-more"), icon=":material/tune:", key=f"_more-{words.lang}", on_change="rerun")
        if more.open:
            with more:
                _more(reader)
        st.button(
            words("control-reset"), icon=":material/restart_alt:", on_click=_reset, help=words("control-reset-help")
        )


def _more(reader: Reader) -> None:
    words, figures = reader.words, reader.figures
    key, take_over = twin("compare", words.lang)
    st.multiselect(
        words("control-compare"), query.countries(), key=key, on_change=take_over, format_func=words.country,
        placeholder=words("control-compare"), help=words("control-compare-help"),
    )  # fmt: skip
    key, _ = twin("asof", words.lang)
    st.date_input(
        words("control-asof"), min_value=data.ARTICLE_DAY, max_value=figures.latest, key=key,
        help=words("control-asof-help"), on_change=lambda: _set_as_of(st.session_state[key]),
    )  # fmt: skip
    upload.show(figures, words)


def open_places(words: Words) -> Iterator[str]:
    """The id of the exhibit in front (or "data"), inside its tab; only what is in front is computed."""
    state = st.session_state
    labels = {words(f"tab-{tab}"): tab for tab in TABS}
    key = f"_tabs_{words.lang}"
    front = next(tab for tab, places in TABS.items() if state["exhibit"] in places)
    state[key] = words(f"tab-{front}")

    def chosen() -> None:
        open_place(_first(TABS[labels[state[key]]]))

    for container, (tab, places) in zip(st.tabs(list(labels), key=key, on_change=chosen), TABS.items(), strict=True):
        if container.open:
            with container:
                if len(places) > 1:
                    _place_switch(tab, places, words)
                yield state["exhibit"]


def exhibit_in_front() -> str:
    """The exhibit of the link; the first one where it names the page's own place."""
    place: str = st.session_state["exhibit"]
    return place if place in EXHIBITS else FIRST_PLACE


def choice(exhibit_id: str, words: Words) -> str | None:
    """Draws the switch between an exhibit's pictures and gives what is picked; None where there is no switch."""
    options = choices(exhibit_id)
    if not options:
        return None
    label, several = words(f"{exhibit_id}-choice"), takes_several(exhibit_id)
    st.session_state.setdefault(f"choice-{exhibit_id}", list(options) if several else options[0])
    key, take_over = twin(f"choice-{exhibit_id}", words.lang)

    def named(option: str) -> str:
        return words(f"{exhibit_id}-choice-{option}")

    if several:
        st.pills(
            label, options, key=key, on_change=take_over, format_func=named, selection_mode="multi",
            help=words("control-choice-help"),
        )  # fmt: skip
    else:
        st.segmented_control(
            label, options, key=key, on_change=take_over, format_func=named, required=True,
            help=words("control-choice-help"),
        )  # fmt: skip
    return picked_choice(exhibit_id) or ",".join(options if several else options[:1])


def picked_choice(exhibit_id: str) -> str:
    """What the reader has picked of an exhibit's pictures, "" where it is what stands at first."""
    if exhibit_id not in EXHIBITS:
        return ""
    options, picked = choices(exhibit_id), st.session_state.get(f"choice-{exhibit_id}")
    if not options or not picked:
        return ""
    if isinstance(picked, str):
        return picked if picked in options[1:] else ""
    used = [option for option in options if option in picked]
    return ",".join(used) if 0 < len(used) < len(options) else ""


def set_target(share_pct: float) -> None:
    """Makes `share_pct` the target; for callbacks."""
    st.session_state["target"] = query.TARGET.nearest(share_pct)


def follow(*parts: str) -> None:
    """Reruns what depends on the target, or only those `parts` of it; the last thing that a callback does.

    A notice goes with the first change, so that one takes the whole page; so does a change before the first run ended.
    """
    if st.session_state["_notices"]:
        st.rerun()
    try:
        st.rerun(list(parts or (HEAD, ENTRY, CHART)))
    except StreamlitAPIException:
        st.rerun()


def go_to_target(share_pct: float) -> None:
    """Makes `share_pct` the target and reruns what depends on it; for callbacks."""
    set_target(share_pct)
    follow()


def open_place(place: str) -> None:
    """Brings an exhibit (or "data") to the front; for callbacks. Another place, which a client can send, is none."""
    if place in PLACES:
        st.session_state["exhibit"] = place


def _first(places: tuple[str, ...]) -> str:
    return FIRST_PLACE if FIRST_PLACE in places else places[0]


def _place_switch(tab: str, places: tuple[str, ...], words: Words) -> None:
    key = f"_place-{tab}-{words.lang}"
    st.session_state[key] = st.session_state["exhibit"]
    st.segmented_control(
        words("control-place"), places, key=key, required=True, label_visibility="collapsed",
        format_func=lambda place: words(f"{place}-title"), on_change=lambda: open_place(st.session_state[key]),
    )  # fmt: skip


def _keep(scenario: Scenario | None) -> None:
    st.session_state["keep"] = query.to_keep(scenario) if scenario else ""


def twin(key: str, lang: str) -> tuple[str, Callable[[], None]]:
    """A widget's key and callback where its options are translated: one widget a language, one value for all.

    A widget whose labels change under one key would lose its value.
    """
    state, widget = st.session_state, f"{key}-{lang}"
    state[widget] = state[key]

    def take_over() -> None:
        state[key] = state[widget]

    return widget, take_over


def _percent_slider(key: str, limits: query.Range, words: Words) -> None:
    st.slider(
        words(f"control-{key}"), limits.low, limits.high, step=limits.step, format="%.1f%%", key=key,
        help=words(f"control-{key}-help"),
    )  # fmt: skip


def _open(link: dict[str, str]) -> None:
    """Sets every widget from a link, and keeps what could not be used as notices."""
    state = st.session_state
    scenario, notices = query.parse(link)
    _put(scenario)
    lang, place = link.get("lang", browser_language()), link.get("exhibit", FIRST_PLACE)
    if lang not in query.LANGUAGES:
        notices += (query.Notice(key="lang", given=lang[: query.SHOWN], used=browser_language(), reason="unreadable"),)
    state["lang"] = lang if lang in query.LANGUAGES else browser_language()
    if place not in PLACES:
        notices += (query.Notice(key="exhibit", given=place[: query.SHOWN], used=FIRST_PLACE, reason="unreadable"),)
        place = FIRST_PLACE
    state["exhibit"] = place
    notices += _open_choice(place, link.get("choice"))
    state.update(_link=link, _notices=notices, _scenario=_widgets())


def _open_choice(place: str, text: str | None) -> tuple[query.Notice, ...]:
    """Sets the picture of an exhibit from a link."""
    options = choices(place) if place in EXHIBITS else ()
    for exhibit_id in EXHIBITS:
        st.session_state.pop(f"choice-{exhibit_id}", None)
    if text is None:
        return ()
    several = takes_several(place) if options else False
    asked = text[: query.SHOWN * 4].split(",") if several else [text]
    used = [option for option in options if option in asked]
    if not used or len(used) < len(asked):
        first = ",".join(options if several else options[:1])
        return (query.Notice(key="choice", given=text[: query.SHOWN], used=first, reason="unreadable"),)
    st.session_state[f"choice-{place}"] = used if several else used[0]
    return ()


def _put(scenario: Scenario) -> None:
    values = (
        scenario.target_pct, scenario.measure, scenario.year, scenario.growth_pct, scenario.inflation_pct,
        scenario.prices, scenario.jpy_per_usd, scenario.as_of, list(scenario.compare),
        query.to_keep(scenario.kept) if scenario.kept else "",
    )  # fmt: skip
    for key, value in zip(STATE_KEYS, values, strict=True):
        st.session_state[key] = value


def _widgets() -> Scenario:
    """The scenario that the widgets show; what a client sends goes through the same gate as a link."""
    state = st.session_state
    texts = {key: query.plain(value) if isinstance(value := state[key], float) else str(value) for key in STATE_KEYS}
    texts["compare"] = ",".join(state["compare"] or ())
    return query.parse(texts)[0]


def _set_as_of(day: dt.date | None) -> None:
    """Moves the as-of date; the exchange rate follows it unless the reader has chosen one."""
    state = st.session_state
    before: Scenario = state["_scenario"]
    used = min(max(day or before.as_of, data.ARTICLE_DAY), data.load().latest)
    if before.jpy_per_usd == query.yen_default(data.load(before.as_of))[0]:
        state["yen"] = query.yen_default(data.load(used))[0]
    state["asof"] = used


def _reset() -> None:
    _put(query.default_scenario())


def browser_language() -> str:
    """The language of the page where the link names none."""
    return "ja" if (st.context.locale or "").lower().startswith("ja") else "en"


def notice_text(notice: query.Notice, words: Words) -> str:
    """What the link got wrong, in a sentence; the reader's own text is repeated as it was given."""
    used = notice.used or words("notice-none")
    named = {"measure": f"measure-{used}", "prices": f"control-prices-{used}", "exhibit": f"{used}-title"}
    if words.has(named.get(notice.key, "")):
        used = words(named[notice.key])
    return words(f"notice-{notice.reason}", control=words(f"control-{notice.key}"), given=notice.given, used=used)


def plain(text: str) -> str:
    """Text on one line in which Markdown finds no markup, and no address that it would make a link of."""
    line = "".join(c for c in " ".join(text.split()) if c.isprintable())
    return "".join(f"\\{c}" if c in string.punctuation else c for c in LINKED.sub("\N{WORD JOINER}", line))
