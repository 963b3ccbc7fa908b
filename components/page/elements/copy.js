// The text in a field that can be selected, a button that copies it, and a line that says what came of it.

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".copy")
  if (!root.children.length) {
    root.append(document.createElement("input"), document.createElement("button"), document.createElement("p"))
  }
  const [field, button, told] = root.children
  const changed = field.value !== data.text
  Object.assign(field, { readOnly: true, value: data.text, ariaLabel: data.label, onfocus: () => field.select() })
  Object.assign(button, { type: "button", textContent: data.button })
  told.setAttribute("role", "status")
  if (changed) told.textContent = ""
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(data.text)
      told.textContent = data.done
    } catch {
      field.focus()
      field.select()
      told.textContent = data.hand
    }
  }
}
