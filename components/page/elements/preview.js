// Puts a figure of plotly into an image, which the page then sizes.

export default function ({ data, parentElement }) {
  const image = parentElement.querySelector("img")
  const { figure, alt, width, height } = data
  if (image.figure === figure) return
  Object.assign(image, { figure, alt, width, height })
  Object.assign(image.style, { aspectRatio: `${width} / ${height}`, width: "auto", height: "auto" })
  Promise.resolve(plotly(data))
    .then(() => Plotly.toImage(JSON.parse(figure), { format: "svg", width, height }))
    .then(address => { if (image.figure === figure) image.src = address })
    .catch(() => {}) // the alternative text stands in its place
}
