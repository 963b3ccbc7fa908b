// The head of the page: finding, ladder, entry and columns. Every text comes from Python, row by row; what is worked out
// here is only where a label has room. Shares are in hundredths of a percent.

const drawn = new WeakMap() // what stands in each root: its nodes, its data, and the reader's hand on it
const PATIENCE_MS = 1000
const HANDLE_PX = 36 // half of the handle, and the room beside it

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".compare")
  document.documentElement.lang = data.lang // the page comes as English, and no setting says otherwise
  speak(data.lang)
  const own = drawn.get(root) ?? { root, turn: data.turn, dragging: false, head: "", landed: 0 }
  drawn.set(root, own)
  own.data = data
  own.send = (name, value, patience = PATIENCE_MS) => {
    setTriggerValue(name, { ...value, turn: own.turn })
    // What is sent may go with a lost connection: the last is sent again, under its number, until it is answered.
    clearTimeout(own.waiting)
    own.waiting = setTimeout(() => own.send(name, value, 2 * patience), patience)
  }
  const { share, turn, typed, said, upload, landing, ...still } = data
  own.rows = new Map([...data.rows, ...(typed ? [typed] : [])].map(row => [row[0], row]))
  const head = JSON.stringify(still)
  if (head !== own.head) {
    const focused = root.getRootNode().activeElement?.dataset.key
    draw(own)
    own.head = head
    if (own.dragging) own.handle.setPointerCapture(own.dragging)
    if (focused) root.querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true })
    own.at = undefined
  }
  if (turn === own.turn) own.waiting = clearTimeout(own.waiting)
  // An answer to an earlier move must not pull the handle from under the reader's hand.
  const behind = own.dragging || own.waiting
  if (!behind && (turn !== own.turn || share !== own.share)) { // another server may count the moves anew
    own.turn = turn
    tell(own, share)
  }
  show(own, behind && own.rows.has(own.share) ? own.share : share)
  own.said.textContent = said || (isLost(upload, turn) ? data.lost : "")
  closeSidebar()
  if (landing > own.landed) land(landing === 1 && !own.landed)
  own.landed = landing
  window.onbeforeprint = () => fit(own, `${PAPER_PX}px`)
  window.onafterprint = () => fit(own, "")
  return () => own.watch?.disconnect()
}

// Whether figures that this tab's reader had given went with an earlier session: a server was started anew, or the page
// was reloaded. It is said until the reader goes on.
function isLost(upload, turn) {
  try {
    if (upload === "held") sessionStorage.setItem("upload", upload)
    else if (upload === "dropped" || turn) sessionStorage.removeItem("upload")
    return upload === "none" && sessionStorage.getItem("upload") !== null
  } catch { return false } // a browser may forbid it
}

// Beside an open sidebar a window of less than 1,360 pixels has no room for charts and article.
let looked = false
function closeSidebar() {
  if (looked) return
  looked = true
  if (innerWidth >= 1360 || innerWidth < 768) return
  document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click()
}

function tell(own, share) {
  dispatchEvent(new CustomEvent("target", { detail: { share, turn: own.turn } }))
}

function draw(own) {
  const { data } = own
  own.finding = node("h2", { class: "finding" })
  own.said = node("p", { class: "said", role: "alert" })
  own.root.replaceChildren(own.finding, ladder(own), entry(own), own.said, columns(own), sources(own))
  placeTour(own)
  own.watch?.disconnect()
  own.watch = new ResizeObserver(() => place(own))
  own.watch.observe(own.plane)
  place(own)
}

// Shows a share of the rows; while the reader drags, nothing else does more than this.
function show(own, share) {
  const row = own.rows.get(share)
  if (!row || (own.at === row && own.share === share)) return
  const [, at, value, gap, finding, title, entries, mine, cells] = row
  own.at = row
  own.share = share
  own.plane.style.setProperty("--target", at)
  own.plane.classList.toggle("down", parseFloat(at) < parseFloat(own.data.level))
  own.knob.textContent = value
  own.gap.textContent = gap
  own.finding.textContent = finding
  own.handle.setAttribute("aria-valuenow", share / 100)
  own.handle.setAttribute("aria-valuetext", `${value}. ${finding}`)
  document.title = title
  own.fields.forEach((field, i) => field.matches(":focus") && field.dataset.edited || (field.value = entries[i]))
  showColumn(own, mine, value, cells)
  placeNow(own, at)
}

// ---- the ladder

function ladder(own) {
  const { data } = own
  own.knob = node("span", { class: "knob" })
  own.handle = node("div", {
    class: "handle", role: "slider", tabindex: "0", "aria-label": data.label, "aria-orientation": "horizontal",
    "aria-valuemin": data.rows[0][0] / 100, "aria-valuemax": data.rows.at(-1)[0] / 100, "data-key": "handle",
  }, own.knob)
  own.gap = node("span", { class: "gap" })
  own.now = node("span", { class: "now" })
  own.track = node("div", { class: "track" },
    node("div", { class: "bar" }), node("div", { class: "climb" }, own.gap), own.now,
    ...data.kept.map(({ at, name, own_key }) => put(at, node("span", { class: "kept", role: "img", title: name, "aria-label": name }))),
    own.handle)
  own.marks = data.marks.map(mark => label(own, mark))
  const side = name => node("div", { class: name }, node("b", { class: "side" }, data.sides[name]),
    ...own.marks.filter(({ mark }) => mark.side === name).flatMap(({ parts }) => parts))
  own.plane = node("div", { class: "plane", dir: "ltr" }, side("above"), own.track, side("below"),
    node("div", { class: "axis", "aria-hidden": "true" }, ...data.ticks.map(([at, text]) => put(at, node("span", {}, text)))),
    data.pointed && put(data.pointed.at, node("b", { class: "pointed" }, data.pointed.text)))
  own.plane.style.setProperty("--level", data.level)
  listen(own)
  return own.plane
}

function label(own, mark) {
  const line = put(mark.at, node("span", { class: `line ${mark.kind} ${mark.role}` }))
  const texts = mark.lines.map((text, i) => node("span", {}, i ? "" : node("b", {}, mark.value), i || !text ? "" : " ", text))
  const shorts = node("span", { class: "short" }, node("b", {}, mark.value), " ", mark.short)
  const button = put(mark.at, node("button", {
    class: `mark ${mark.role}`, type: "button", "aria-label": mark.name, "data-key": `mark-${mark.id}`,
  }, node("span", { class: "long" }, ...texts), shorts))
  // A finger on the track is given to a label nearby as a click of its own.
  button.onclick = event => (event.detail && own.pressed !== "mark") || go(own, mark.share)
  const band = mark.wide && put(mark.at, node("span", { class: "band" }))
  if (band) band.style.setProperty("--wide", mark.wide)
  return { mark, line, button, parts: [line, button, band].filter(Boolean) }
}

function fit(own, width) {
  own.root.style.width = width
  place(own)
}

// Puts the labels of both sides where they have room: each begins or ends at its line, on the lane nearest to the bar in
// which it covers no other label and no line.
function place(own) {
  const width = own.plane.clientWidth
  if (!width) return
  own.width = width
  // Where the long labels have no way to stand free, the short ones do.
  own.plane.classList.toggle("narrow", width < 640)
  if (!placeLabels(own, width) && width >= 640) {
    own.plane.classList.add("narrow")
    placeLabels(own, width)
  }
  own.nowWidths = own.data.now.map(text => ((own.now.textContent = text), own.now.offsetWidth))
  if (own.at) placeNow(own, own.at[1])
}

// Returns whether every label stands free.
function placeLabels(own, width) {
  let free = true
  for (const side of ["above", "below"]) {
    const labels = own.marks.filter(({ mark }) => mark.side === side).map(each => ({
      ...each, x: (parseFloat(each.mark.at) / 100) * width, size: each.button.offsetWidth + (side === "below" ? 10 : 6),
      rows: Math.max(1, Math.round(each.button.offsetHeight / LANE_PX)),
    }))
    const name = own.plane.querySelector(`.${side} .side`)
    const found = arranged(labels, width, side === "above" ? { to: name.offsetWidth + 8 } : null)
    free &&= Boolean(found)
    let lanes = 1
    labels.forEach((each, i) => {
      const { lane, ends } = found?.[i] ?? { lane: i * 2, ends: false }
      lanes = Math.max(lanes, lane + each.rows)
      each.parts.forEach(part => part.style.setProperty("--lane", lane))
      each.line.style.setProperty("--rows", each.rows)
      each.button.classList.toggle("ends", ends)
    })
    // The side's own name stands under the labels where there is no room for it beside them.
    const crowded = side === "below" && labels.some((each, i) => (found?.[i].lane ?? 0) + each.rows === lanes && each.x < name.offsetWidth)
    own.plane.style.setProperty(`--${side}`, lanes + crowded)
  }
  return free
}

const LANE_PX = 18
const MOST_LANES = 12 // more are never needed where every label has a way to stand free

// The best of all ways in which each label begins or ends at its line; fewest lanes, then nearest to the bar. Labels take
// their lanes from the left or from the right: where all begin at their lines, the rightmost must stand nearest to the bar.
function arranged(labels, width, taken) {
  let best = null
  for (const order of [labels.map((_, i) => i), labels.map((_, i) => labels.length - 1 - i)]) {
    for (let way = 0; way < 1 << labels.length; way++) {
      const found = laid(labels, width, taken, order, way)
      if (found && (!best || found.cost < best.cost)) best = found
    }
  }
  return best?.places
}

function laid(labels, width, taken, order, way) {
  const placed = [], places = []
  let cost = 0
  for (const i of order) {
    const { x, size, rows } = labels[i]
    const ends = Boolean(way & (1 << i))
    const [from, to] = ends ? [x - size, x - 2] : [x + 2, x + size]
    if (from < 0 || to > width) return null
    let lane = 0
    while (lane < MOST_LANES && !fits({ x, from, to, lane, rows }, placed, taken)) lane++
    if (lane === MOST_LANES) return null
    placed.push({ x, from, to, lane, rows })
    places[i] = { lane, ends }
    cost += lane
  }
  return { places, cost: cost + 100 * Math.max(...placed.map(each => each.lane + each.rows), 0) }
}

function fits(one, placed, taken) {
  const beside = (a, b) => a.to <= b.from || b.to <= a.from
  const through = (line, text) => line.x > text.from - 3 && line.x < text.to + 3 && line.lane > text.lane
  if (taken && one.from < taken.to) return false
  return placed.every(other => {
    const apart = one.lane + one.rows <= other.lane || other.lane + other.rows <= one.lane
    return (apart || beside(one, other)) && !through(one, other) && !through(other, one)
  })
}

// Japan's present level is named in its bar, or beside the handle where that stands on the name.
function placeNow(own, at) {
  if (!own.width) return
  const px = place => (parseFloat(place) / 100) * own.width
  const [level, target] = [px(own.data.level), px(at)]
  const room = Math.min(level, target < level ? target - HANDLE_PX : Infinity, target - HANDLE_PX) - 8
  const inside = own.nowWidths.findIndex(width => width <= room)
  const text = inside < 0 ? own.nowWidths.length - 1 : inside
  own.now.textContent = own.data.now[text]
  own.now.classList.toggle("beside", inside < 0)
  own.now.style.left = inside < 0 ? `${Math.max(level, target + HANDLE_PX) + 4}px` : "0"
}

// ---- the reader's hand

// Moves to a share for good: Python answers with everything else, and first with its row where that is not at hand.
function go(own, share) {
  if (share === own.share) return
  show(own, share)
  settle(own, share)
}

function settle(own, share) {
  own.turn += 1
  own.send("moved", { share })
  tell(own, share)
}

function ask(own, what) {
  own.turn += 1
  own.send("asked", what)
}

function listen(own) {
  const { handle, track, plane } = own
  const stops = own.data.rows.map(row => row[0])
  const places = own.data.rows.map(row => parseFloat(row[1]))
  const nearest = event => {
    const box = track.getBoundingClientRect()
    const far = places.map(at => Math.abs(event.clientX - box.left - (box.width * at) / 100))
    return stops[far.indexOf(Math.min(...far))]
  }
  // From a share between two stops, the first step goes to the next of them.
  const stepped = by => {
    const at = by > 0 ? stops.findLastIndex(stop => stop <= own.share) : stops.findIndex(stop => stop >= own.share)
    return stops[Math.max(0, Math.min(stops.length - 1, at + by))]
  }
  plane.onpointerdown = event => (own.pressed = track.contains(event.target) ? "track" : "mark")
  track.onpointerdown = event => {
    if (event.button !== 0) return
    event.preventDefault()
    handle.focus({ preventScroll: true })
    own.dragging = event.pointerId
    own.from = own.share
    handle.setPointerCapture(event.pointerId)
    plane.classList.add("dragging")
    if (!handle.contains(event.target)) show(own, nearest(event))
  }
  track.onpointermove = event => {
    if (own.dragging === event.pointerId) show(own, nearest(event))
  }
  track.onpointerup = track.onpointercancel = event => {
    if (own.dragging !== event.pointerId) return
    own.dragging = false
    plane.classList.remove("dragging")
    if (event.type === "pointercancel") show(own, own.from)
    else if (own.share !== own.from) settle(own, own.share)
  }
  handle.onkeydown = event => {
    const { page } = own.data
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: page, PageDown: -page }[event.key]
    const to = { Home: stops[0], End: stops.at(-1) }[event.key] ?? (by && stepped(by))
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(own, to)
  }
}

// A link that names an exhibit opens at it, unless the reader has begun to read elsewhere.
function land(first) {
  const inFront = () => document.querySelector(".st-key-front :is(.js-plotly-plot .main-svg, [data-testid=stDataFrame], [class*=st-key-event-])")
  let left = 200, moved = false
  const stop = () => (moved = true)
  for (const name of ["wheel", "pointerdown", "keydown", "touchstart"]) addEventListener(name, stop, { once: true, capture: true })
  const look = () => {
    if (moved || left-- === 0) return
    if (!inFront()) return setTimeout(look, 100)
    document.querySelector(".st-key-front").scrollIntoView({ block: "start" })
  }
  look()
}

// Paper is white, and as wide as A4 without its margins: the stylesheet of the page writes a dark screen in ink.
const PAPER_PX = 690
const PAPER_ZOOM = 0.84 // the longest chart and its heading stand on one sheet
addEventListener("beforeprint", () => {
  const app = document.querySelector(".stApp")
  document.documentElement.classList.toggle("on-dark-screen", getComputedStyle(app).colorScheme === "dark")
  for (const chart of app.querySelectorAll(".js-plotly-plot")) {
    chart.style.zoom = Math.min(PAPER_ZOOM, PAPER_PX / chart.getBoundingClientRect().width)
  }
})
addEventListener("afterprint", () => {
  for (const chart of document.querySelectorAll(".js-plotly-plot")) chart.style.zoom = ""
})

function put(place, element) {
  element.style.setProperty("--at", place)
  return element
}

function node(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false))
  return element
}
