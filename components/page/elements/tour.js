// A short tour of the head: each step stands in the page's flow under what it explains, or over it, and covers nothing.

// What each step explains, and whether it stands before it.
const STOPS = [[".plane"], [".entry"], [".scroller"], [".sources", "after"]]

function tourButton(own) {
  const button = node("button", { type: "button", "data-key": "tour" }, own.data.tour.open)
  button.onclick = () => walk(own, own.step === undefined ? 0 : undefined)
  return button
}

// Shows a step of the tour, from 0; undefined ends it.
function walk(own, step) {
  own.step = step
  own.tour?.remove()
  own.tour = undefined
  if (step === undefined) return own.root.querySelector("[data-key=tour]").focus()
  placeTour(own)
  own.tour.scrollIntoView({ block: "nearest" })
  own.tour.querySelector("button").focus({ preventScroll: true })
}

// Puts the step under what it explains; also after the head has been drawn anew.
function placeTour(own) {
  if (own.step === undefined) return
  const { name, steps, of, next, done } = own.data.tour
  const last = own.step === steps.length - 1
  const onward = node("button", { type: "button" }, last ? done : next)
  onward.onclick = () => walk(own, last ? undefined : own.step + 1)
  const end = node("button", { type: "button", class: "end" }, done)
  end.onclick = () => walk(own)
  const [explained, down] = STOPS[own.step]
  own.tour = node("section", { class: down ? "tour down" : "tour", "aria-label": name },
    node("span", {}, steps[own.step]), node("small", {}, of[own.step]), onward, !last && end)
  own.tour.onkeydown = event => event.key === "Escape" && walk(own)
  own.root.querySelector(explained).after(own.tour)
}

