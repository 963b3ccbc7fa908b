// The entry that can be typed in four units, the table of columns, and the line of sources; stands before compare.js.

function entry(own) {
  const { data } = own
  own.fields = data.entry.fields.map(({ id, name }) => {
    const field = node("input", {
      type: "text", inputmode: "decimal", autocomplete: "off", "aria-label": name, "data-key": `field-${id}`, class: id,
    })
    // What a field holds is taken where it has been edited and is left, or on Enter.
    const take = () => {
      if (!field.dataset.edited) return
      delete field.dataset.edited
      ask(own, { do: "type", field: id, text: field.value })
    }
    field.oninput = () => (field.dataset.edited = "1")
    field.onblur = take
    field.onfocus = () => field.select()
    field.onkeydown = event => {
      if (event.key === "Enter") take()
      if (event.key === "Escape") (delete field.dataset.edited, own.at = undefined, show(own, own.share))
    }
    return field
  })
  const parts = data.entry.fields.flatMap(({ before, unit }, i) =>
    [before && node("span", { class: "sign" }, before), node("label", {}, own.fields[i], " ", node("span", {}, unit))])
  return node("div", { class: "entry" }, node("span", { class: "lead" }, data.entry.lead), ...parts, keeper(own))
}

// The button that keeps the present scenario, with the field for its name; the same form renames one that is kept.
function keeper(own) {
  const { keep } = own.data
  const name = node("input", { type: "text", maxlength: keep.longest, "aria-label": keep.name, placeholder: keep.name })
  const form = node("form", { class: "pop", hidden: "" }, name, node("button", { type: "submit" }, keep.save))
  const button = node("button", { type: "button", class: "keep", "data-key": "keep", "aria-expanded": "false" }, keep.label)
  let renamed = null
  const open = (index, text) => {
    renamed = index
    form.hidden = false
    name.value = text
    button.setAttribute("aria-expanded", "true")
    name.focus()
  }
  const close = () => {
    form.hidden = true
    button.setAttribute("aria-expanded", "false")
  }
  button.onclick = () => (form.hidden ? open(null, "") : close())
  own.rename = open
  form.onkeydown = event => {
    if (event.key === "Escape") (close(), button.focus())
    // Enter does not submit a form by itself here; while a word is being converted it belongs to that.
    if (event.key === "Enter" && event.target === name && !event.isComposing) (event.preventDefault(), form.requestSubmit())
  }
  form.onsubmit = event => {
    event.preventDefault()
    ask(own, renamed === null ? { do: "keep", name: name.value } : { do: "rename", index: renamed, name: name.value })
    close()
  }
  if (keep.full) {
    button.setAttribute("aria-disabled", "true")
    button.title = keep.full
    button.onclick = () => (own.said.textContent = keep.full)
  }
  return node("div", { class: "keeper" }, button, form)
}

// The reader's own column stands in the table always, and is hidden where a column of the others is the reader's.
function columns(own) {
  const { data } = own
  own.cells = []
  const head = data.columns.map((column, at) => heading(own, column, at))
  const rows = data.labels.map(({ text, note, group, main }, i) => {
    const name = node("th", { scope: group ? "rowgroup" : "row", class: group ? "group" : "name" }, text, note && " ", note && node("small", {}, note))
    const cells = data.columns.map((column, at) => {
      const cell = node("td", { class: column.role, "data-at": at })
      if (column.role === "reader") own.cells.push(cell)
      else write(cell, column.cells[i])
      return cell
    })
    return node("tr", { class: group ? "group" : main ? "main" : "" }, name, ...cells)
  })
  own.table = node("table", { class: "columns" },
    node("thead", {}, node("tr", {}, node("td", {}), ...head)), node("tbody", {}, ...rows))
  own.table.style.setProperty("--columns", data.columns.length)
  own.mine = undefined
  return node("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": data.title }, own.table)
}

function heading(own, column, at) {
  const { id, role, name, share, text, note, help, index } = column
  const value = node("b", { class: "share" }, share)
  if (role === "reader") own.value = value
  const set = node(role === "reader" ? "span" : "button", role === "reader" ? { class: "set" } : {
    class: "set", type: "button", "data-key": `column-${id}`, title: help, "aria-label": help,
  }, value)
  if (role !== "reader") set.onclick = () => go(own, column.hundredths)
  const tools = index === undefined ? [] : [
    node("button", { type: "button", class: "tool", "aria-label": column.rename, title: column.rename }, "✎"),
    node("button", { type: "button", class: "tool", "aria-label": column.drop, title: column.drop }, "×"),
  ]
  if (tools.length) {
    tools[0].onclick = () => own.rename(index, column.given)
    tools[1].onclick = () => ask(own, { do: "let_go", index })
  }
  return node("th", { scope: "col", class: role, "data-at": at },
    node("span", { class: "who" }, node("span", { class: "name" }, name), node("span", { class: "pill" }, own.data.yours), ...tools),
    set, node("small", {}, note))
}

function showColumn(own, mine, value, cells) {
  own.value.textContent = value
  own.cells.forEach((cell, i) => write(cell, cells[i]))
  if (mine === own.mine) return
  own.mine = mine
  own.table.classList.toggle("merged", mine !== null)
  const at = own.data.columns.findIndex(({ id }) => id === (mine ?? "reader"))
  for (const cell of own.table.querySelectorAll("[data-at]")) cell.classList.toggle("mine", cell.dataset.at === `${at}`)
  own.table.style.setProperty("--columns", own.data.columns.length - (mine !== null))
}

// A cell is a text, or a text and a smaller one.
function write(cell, text) {
  const [value, small] = Array.isArray(text) ? text : [text]
  cell.replaceChildren(value ?? "", ...(small ? [" ", node("small", {}, small)] : []))
}

function sources(own) {
  const { text, parts } = own.data.sources
  const buttons = parts.flatMap(([part, name, open]) => {
    const button = node("button", { type: "button", "aria-expanded": `${open}`, "data-key": `part-${part}` }, name)
    button.onclick = () => ask(own, { do: "open", part })
    return [" · ", button]
  })
  return node("p", { class: "sources" }, text, ...buttons, " · ", tourButton(own))
}
