const pressed = new Set() // turns
const TRIES = 50, PAUSE_MS = 100 // the button may come after this element

export default function ({ data: { button, turn } }) {
  if (pressed.has(turn)) return
  pressed.add(turn)
  const look = tries => {
    const found = document.querySelector(`.st-key-${button} button:not(:disabled)`)
    if (found) found.click()
    else if (tries) setTimeout(look, PAUSE_MS, tries - 1)
  }
  look(TRIES)
}
