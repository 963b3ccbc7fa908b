// A chart's specification with its source line under it, in lines of the chart's width: what a picture made in the
// reader's browser carries.
const ONE_SIGN = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef`
const PIECES = new RegExp(`[${ONE_SIGN}]|[^${ONE_SIGN}\\s]+\\s?|\\s`, "gu") // where a line may end

function credited({ data, layout }, credit, width) {
  const size = 10, lines = [""], { margin, font } = layout
  const pen = document.createElement("canvas").getContext("2d")
  pen.font = `${size}px ${font.family}`
  for (const piece of credit.match(PIECES)) {
    if (pen.measureText(lines.at(-1) + piece).width > width - 16) lines.push("")
    lines[lines.length - 1] += piece
  }
  const foot = 13 * lines.length + 8
  const text = lines.join("\n").replace(/[&<>]/g, sign => `&#${sign.charCodeAt()};`).replaceAll("\n", "<br>")
  const note = {
    text, x: 0, y: 0, xref: "paper", yref: "paper", xanchor: "left", yanchor: "top", align: "left", showarrow: false,
    xshift: 4 - margin.l, yshift: -margin.b, font: { size, color: font.color },
  }
  const bottom = { ...margin, b: margin.b + foot }
  const annotations = [...layout.annotations, note]
  return { data, layout: { ...layout, annotations, margin: bottom, width, height: layout.height + foot } }
}
