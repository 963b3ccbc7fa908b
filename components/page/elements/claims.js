// Draws the claims; every text comes from Python. A button says which claim, and the share that is to be the target.

const PHONE = "(max-width: 640px)" // where the columns stand one under the other
const drawn = new WeakMap() // what stands in each root

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".record")
  const now = JSON.stringify(data)
  if (drawn.get(root) === now) return
  if (!drawn.has(root)) root.open = !matchMedia(PHONE).matches
  drawn.set(root, now)
  const point = i => share => setTriggerValue("pointed", { claim: i, share })
  root.querySelector("summary").textContent = data.title
  root.querySelector(".claims").replaceChildren(...data.claims.map((claim, i) => item(claim, point(i))))
}

function item(claim, point) {
  const button = (name, share, text, ...children) => {
    const made = node("button", { type: "button", class: name, title: text }, ...children)
    made.onclick = () => point(share)
    return made
  }
  const marks = claim.marks.flatMap(({ text, color }) => [node("span", { class: `mark ${color}` }, text), " "])
  const source = node("a", { href: claim.url, target: "_blank", rel: "noopener noreferrer" }, claim.source)
  return node("li", {},
    node("p", { class: "claim" }, claim.claim),
    node("p", { class: "who" }, claim.who),
    node("p", {}, ...marks),
    node("p", {}, claim.since, " ", source),
    node("p", { class: "ways" },
      ...claim.shares.map(([share, text]) => button("set", share, claim.see, text)),
      button("point", null, claim.help, node("span", { "aria-hidden": "true" }, "→ "), claim.exhibit)))
}

function node(name, attributes, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
