// Draws scorecard and claims; every text comes from Python. A button says which claim, and the share that is to be the target.

const MARKS = { confirmed: "✓", disputed: "≠", overtaken: "→", open: "?" }
const drawn = new WeakMap() // what stands in each root: its data, the group that is picked, the claims that are open

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".record")
  const own = drawn.get(root) ?? { open: new Set(), picked: null }
  drawn.set(root, own)
  own.point = (claim, share) => setTriggerValue("pointed", { claim, share })
  const now = JSON.stringify(data)
  if (own.now === now) return
  own.now = now
  draw(root, own, data)
}

function draw(root, own, data) {
  const again = () => draw(root, own, data)
  const score = node("div", { class: "score", role: "group", "aria-label": data.guide }, ...data.tallies.map(([name, count, label]) => {
    const boxes = Array.from({ length: count }, () => node("span", {}))
    const button = node("button", { type: "button", class: `tally ${name}`, "aria-pressed": own.picked === name },
      node("span", { class: "boxes", "aria-hidden": "true" }, ...boxes), node("b", {}, count), node("span", {}, label))
    button.onclick = () => { own.picked = own.picked === name ? null : name; again() }
    return button
  }))
  const items = data.claims.map((claim, i) => [claim, i]).filter(([claim]) => !own.picked || claim.tally === own.picked)
  const focused = root.ownerDocument.activeElement?.closest?.("[data-focus]")?.dataset.focus
  root.replaceChildren(score, node("p", { class: "guide" }, data.guide),
    node("ol", { class: "claims" }, ...items.map(([claim, i]) => item(own, claim, i, again))))
  if (focused) root.querySelector(`[data-focus="${focused}"]`)?.focus()
}

function item(own, claim, i, again) {
  const open = own.open.has(i)
  const pills = claim.figures.map(share => node("span", { class: "share" }, share))
  const head = node("button", { type: "button", class: "head", "aria-expanded": open, "data-focus": `claim-${i}` },
    node("span", { class: `mark ${claim.tally}`, "aria-hidden": "true" }, MARKS[claim.tally]),
    node("span", { class: "lines" }, node("b", {}, claim.short), node("span", { class: "under" }, claim.under, " ", ...pills)),
    node("span", { class: "fold", "aria-hidden": "true" }, open ? "▴" : "▾"))
  head.onclick = () => { own.open.delete(i) || own.open.add(i); again() }
  const entry = node("li", { class: `${claim.tally}${open ? " opened" : ""}` }, head)
  if (open) entry.append(body(own, claim, i))
  return entry
}

function body(own, claim, i) {
  const button = (text, title, share) => {
    const made = node("button", { type: "button", class: share === null ? "point" : "set", title }, text)
    made.onclick = () => own.point(i, share)
    return made
  }
  const source = node("a", { href: claim.url, target: "_blank", rel: "noopener noreferrer" }, claim.source)
  return node("div", { class: "body" },
    ...claim.said.map(([name, text]) => node("p", {}, node("span", { class: "name" }, name, " "), text)),
    node("p", {}, source),
    node("p", { class: "ways" },
      ...claim.shares.map(([share, text]) => button(text, claim.see, share)), button(claim.see, claim.help, null)))
}

function node(name, attributes, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.map(child => (child instanceof Node ? child : String(child))))
  return element
}
