// Streamlit's own words on the page, which it has in English alone, in the reader's language: names that a screen reader
// says, hints in fields, menus. STREAMLIT_WORDS (streamlit_words.py) has each in both languages. An attribute is
// translated anywhere outside of the page's own elements, a text only in the places named here.

const NAMED = ["aria-label", "title", "placeholder"]
const PLACES = `[data-testid=stSkipToContent], [data-testid=stDateInputCalendar], [data-testid^=stMainMenu],
  [data-testid$=VirtualDropdown], .stFileUploader, .stStatusWidget, .stDataFrameColumnMenu, .stTooltipContent, [role=menu],
  .stDataFrameColumnFormattingMenu, .stDataFrameStatisticsMenu, .stDataFrameColumnVisibilityMenu, .gdg-search-bar,
  [data-live-announcer], [data-testid=stElementToolbar]`
let spoken, exact, patterns

function speak(lang) {
  if (lang === spoken || (spoken === undefined && lang !== "ja")) return // as Streamlit has it
  const first = spoken === undefined
  spoken = lang
  const pairs = STREAMLIT_WORDS.map(pair => lang === "ja" ? pair : pair.toReversed())
  exact = new Map(pairs.filter(([from]) => !from.includes("{}")))
  patterns = pairs.filter(([from]) => from.includes("{}")).map(([from, to]) => [...from.split("{}"), to])
  translateIn(document.body)
  if (!first) return
  new MutationObserver(changes => changes.forEach(({ type, target, attributeName, addedNodes }) => {
    if (type === "attributes") translateName(target, attributeName)
    else if (type === "characterData") translateText(target)
    else addedNodes.forEach(translateIn)
  })).observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: NAMED,
  })
}

function translated(text) {
  if (exact.has(text)) return exact.get(text)
  for (const [before, after, to] of patterns)
    if (text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after))
      return to.replace("{}", () => text.slice(before.length, text.length - after.length))
  return text
}

function translateName(element, name) {
  const text = element.getAttribute(name)
  if (text && translated(text) !== text) element.setAttribute(name, translated(text))
}

function translateText(node) {
  const text = node.textContent
  if (translated(text) !== text && node.parentElement?.closest(PLACES)) node.textContent = translated(text)
}

function translateIn(node) {
  if (node.nodeType === Node.TEXT_NODE) return translateText(node)
  if (!(node instanceof HTMLElement)) return // charts are SVG
  const within = `:is([${NAMED.join("], [")}])`
  for (const element of [node, ...node.querySelectorAll(within)])
    NAMED.forEach(name => translateName(element, name))
  const roots = node.closest(PLACES) ? [node] : node.querySelectorAll(PLACES)
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) translateText(texts.currentNode)
  }
}

