// Loads plotly once for all elements of the page.

let library

// The server may have put the script into the page already; once the page is complete it has come, or failed.
function plotly({ script, element }) {
  library ??= window.Plotly ?? new Promise((loaded, failed) => {
    const there = document.readyState === "complete" ? null : document.getElementById(element)
    const tag = there ?? document.createElement("script")
    tag.addEventListener("load", loaded)
    tag.addEventListener("error", failed)
    if (there) return
    tag.src = new URL(script, document.baseURI)
    document.head.append(tag)
  })
  return library
}

