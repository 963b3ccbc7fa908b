// Draws the ladder and lets the target be moved; every text and place comes from Python, row by row.

const drawn = new WeakMap() // what stands in each root: its nodes, its data, and the reader's hand on it

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".ladder")
  document.documentElement.lang = data.lang // the page comes as English, and no setting says otherwise
  const own = drawn.get(root) ?? { turn: data.turn, dragging: false, head: "" }
  drawn.set(root, own)
  own.data = data
  own.send = (step, patience = PATIENCE_MS) => {
    setTriggerValue("moved", { step, turn: own.turn })
    // A move may go with a lost connection: the last one is made again, under its number, until it is answered.
    clearTimeout(own.waiting)
    own.waiting = setTimeout(() => own.send(step, 2 * patience), patience)
  }
  const { step, turn, ...still } = data
  const head = JSON.stringify(still)
  if (head !== own.head) {
    const focused = own.handle && own.handle.matches(":focus")
    draw(root, own)
    own.head = head
    if (own.dragging) own.handle.setPointerCapture(own.dragging)
    if (focused) own.handle.focus({ preventScroll: true })
    own.at = undefined
  }
  if (turn === own.turn) own.waiting = clearTimeout(own.waiting)
  // An answer to an earlier move must not pull the handle from under the reader's hand.
  const behind = own.dragging || own.waiting
  if (!behind && turn !== own.turn) { // the connection was lost, and another server counts the moves anew
    own.turn = turn
    tell(own, step)
  }
  show(own, behind ? own.step : step)
}

const PATIENCE_MS = 1000

function tell(own, step) {
  dispatchEvent(new CustomEvent("target", { detail: { step, turn: own.turn } }))
}

// Paper is white, and as wide as A4 without its margins: the stylesheet of the page writes a dark screen in ink.
const PAPER_PX = 690
addEventListener("beforeprint", () => {
  const app = document.querySelector(".stApp")
  document.documentElement.classList.toggle("on-dark-screen", getComputedStyle(app).colorScheme === "dark")
  for (const chart of app.querySelectorAll(".js-plotly-plot")) {
    chart.style.zoom = Math.min(1, PAPER_PX / chart.getBoundingClientRect().width)
  }
})
addEventListener("afterprint", () => document.querySelectorAll(".js-plotly-plot").forEach(chart => (chart.style.zoom = "")))

// Moves everything that depends on the target to a row.
function show(own, step) {
  if (step === own.at) return
  own.at = own.step = step
  const [at, share, sentence, title, ...values] = own.data.rows[step]
  own.plane.style.setProperty("--target", at)
  own.plane.classList.toggle("down", step < own.below)
  own.knob.textContent = share
  document.title = title
  own.sentence.textContent = sentence
  own.handle.setAttribute("aria-valuenow", share)
  own.handle.setAttribute("aria-valuetext", sentence)
  values.forEach((value, i) => (own.values[i].textContent = value))
}

function draw(root, own) {
  const { data } = own
  const places = data.rows.map(row => parseFloat(row[0]))
  own.below = places.findIndex(at => at >= parseFloat(data.level))
  own.sentence = node("h4", { class: "sentence" })
  own.knob = node("span", { class: "knob" })
  own.handle = node("div", {
    class: "handle", role: "slider", tabindex: "0", "aria-label": data.label, "aria-orientation": "horizontal",
    "aria-valuemin": data.rows[0][1], "aria-valuemax": data.rows.at(-1)[1],
  }, own.knob)
  const track = node("div", { class: "track" },
    node("div", { class: "bar" }), node("div", { class: "climb" }),
    ...data.marks.map(mark => at(mark.at, node("i", { class: `dot ${mark.side} ${mark.kind}` }))),
    data.kept && at(data.kept.at, node("span", { class: "kept", title: data.kept.name, role: "img",
      "aria-label": data.kept.name }, data.kept.text)),
    own.handle)
  const side = name => {
    const marks = data.marks.filter(mark => mark.side === name)
    const block = node("div", { class: name }, ...marks.flatMap(mark => label(own, mark)))
    block.style.setProperty("--lanes", data.lanes[name])
    return block
  }
  own.plane = node("div", { class: "plane", dir: "ltr" },
    ...data.ticks.map(tick => at(tick.at, node("i", { class: "grid" }))),
    track, side("above"), side("below"),
    node("div", { class: "axis", "aria-hidden": "true" },
      ...data.ticks.map(tick => at(tick.at, node("span", {}, tick.text)))),
    data.pointed && at(data.pointed.at, node("b", { class: "pointed" }, data.pointed.text)))
  own.plane.style.setProperty("--level", data.level)
  own.values = data.numbers.map(() => node("dd", { class: "value" }))
  const numbers = data.numbers.map(([name, context, help], i) => node("div", { class: "number" },
    node("dt", {}, node("span", {}, name), tip(data.ask, name, help)),
    own.values[i], node("dd", { class: "context" }, context)))
  const title = node("div", { class: "axis-title" }, node("span", {}, data.axis), tip(data.ask, data.label, data.help))
  root.replaceChildren(own.sentence, own.plane, title,
    node("p", { class: "credit" }, data.credit), node("dl", { class: "numbers" }, ...numbers), ...[tour(own)].filter(Boolean))
  listen(own, track, places)
}

function label(own, mark) {
  const line = at(mark.at, node("i", { class: `line ${mark.kind}` }))
  const value = node("b", {}, mark.value)
  const text = node("span", {}, ...mark.lines.flatMap((part, i) => (i ? [node("br"), part] : [part])))
  const button = at(mark.at, node("button", { class: `mark ${mark.kind}`, type: "button", "aria-label": mark.name },
    ...(mark.side === "above" ? [text, " ", value] : [value, " ", text])))
  for (const part of [line, button]) {
    part.style.setProperty("--lane", mark.lane)
    part.style.setProperty("--foot", mark.foot)
    part.style.setProperty("--lines", mark.lines.length)
  }
  // A finger on the track is given to a label nearby as a click of its own.
  button.onclick = event => (event.detail && own.pressed !== "mark") || move(own, mark.step)
  return [line, button]
}

// Three steps for a first visit, until they are read or skipped; only this browser knows.
const SEEN = "how-far-tour"

function tour(own) {
  const { name, steps, next, done, skip } = own.data.tour
  if (own.toured ?? seen()) return null
  const card = node("section", { class: "tour", "aria-label": name })
  const end = () => {
    own.toured = true
    card.remove()
    try { localStorage.setItem(SEEN, "1") } catch {} // a browser that keeps nothing shows it again
  }
  const step = i => {
    const [count, text] = steps[i], last = i + 1 === steps.length
    own.tourStep = i
    const go = node("button", { type: "button", class: "go" }, last ? done : next)
    const leave = last ? null : node("button", { type: "button" }, skip)
    const said = node("p", { "aria-live": "polite" }, text)
    card.replaceChildren(...[node("p", {}, node("b", {}, count)), said, go, leave].filter(Boolean))
    go.onclick = () => (last ? end() : step(i + 1).focus())
    if (leave) leave.onclick = end
    return go
  }
  card.onkeydown = event => {
    if (event.key === "Escape") end()
  }
  step(own.tourStep ?? 0)
  return card
}

function seen() {
  try { return localStorage.getItem(SEEN) !== null } catch { return false }
}

function tip(ask, name, help) {
  return node("span", { class: "tip" },
    node("button", { type: "button", class: "ask", "aria-label": `${ask} ${name}`, "aria-description": help }, "?"),
    node("span", { class: "help", "aria-hidden": "true" }, help))
}

// Moves to a step for good: Python answers with everything else.
function move(own, step) {
  if (step === own.step) return
  show(own, step)
  settle(own)
}

// The place that is shown is the reader's; the chart may have that picture already.
function settle(own) {
  own.turn += 1
  own.send(own.step)
  tell(own, own.step)
}

function listen(own, track, places) {
  const nearest = event => {
    const box = own.plane.getBoundingClientRect()
    const far = places.map(at => Math.abs(event.clientX - box.left - (box.width * at) / 100))
    return far.indexOf(Math.min(...far))
  }
  const last = places.length - 1
  const held = step => Math.max(0, Math.min(last, step))
  own.plane.onpointerdown = event => (own.pressed = track.contains(event.target) ? "track" : "mark")
  track.onpointerdown = event => {
    if (event.button !== 0) return
    event.preventDefault()
    own.handle.focus({ preventScroll: true })
    own.dragging = event.pointerId
    own.from = own.step
    own.handle.setPointerCapture(event.pointerId)
    own.plane.classList.add("dragging")
    show(own, nearest(event))
  }
  track.onpointermove = event => {
    if (own.dragging === event.pointerId) show(own, nearest(event))
  }
  track.onpointerup = track.onpointercancel = event => {
    if (own.dragging !== event.pointerId) return
    own.dragging = false
    own.plane.classList.remove("dragging")
    if (event.type === "pointercancel") show(own, own.from)
    else if (own.step !== own.from) settle(own)
  }
  own.handle.onkeydown = event => {
    const { page } = own.data
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: page, PageDown: -page }[event.key]
    const to = { Home: 0, End: last }[event.key] ?? (by && held(own.step + by))
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(own, to)
  }
}

function at(place, element) {
  element.style.setProperty("--at", place)
  return element
}

function node(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.filter(child => child !== null && child !== undefined))
  return element
}
