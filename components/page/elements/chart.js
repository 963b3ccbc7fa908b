// Keeps a chart drawn and changes what is there; every picture comes from Python.

const drawn = new WeakMap() // what stands in each root: its pictures, and how far the reader has moved on

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".chart")
  const own = drawn.get(root) ?? start(root, data)
  own.data = data
  // The answer to an earlier move must not take the chart back.
  show(own, data.turn !== own.turn && own.share in data.pictures ? own.share : data.share)
  return own.stop
}

function start(root, data) {
  const own = { root, turn: data.turn, share: data.share, width: 0 }
  // The ladder says where the reader has moved; what is at hand is shown as soon as the ladder itself has been painted.
  const follow = ({ detail }) => {
    Object.assign(own, detail)
    requestAnimationFrame(() => setTimeout(() => own.share in own.data.pictures && show(own, own.share)))
  }
  const watch = new ResizeObserver(([{ contentRect }]) => {
    own.width = contentRect.width
    show(own, own.shown)
  })
  addEventListener("target", follow)
  own.stop = () => {
    removeEventListener("target", follow)
    watch.disconnect()
    window.Plotly?.purge(root)
  }
  root.setAttribute("role", "figure")
  drawn.set(root, own)
  watch.observe(root)
  return own
}

async function show(own, share) {
  const { root, data } = own
  const [spec, alt] = data.pictures[share]
  own.shown = share
  const whole = document.fullscreenElement === root
  const as = [spec, own.width, whole].join()
  if (own.as === as || !own.width) return
  const { data: traces, layout } = JSON.parse(spec)
  root.style.minHeight = `${layout.height}px`
  try {
    await plotly(data)
  } catch {
    root.textContent = alt
    return
  }
  if (own.shown !== share || own.data !== data || own.as === as || !root.isConnected) return
  own.as = as
  root.setAttribute("aria-label", alt)
  const size = { width: own.width, height: whole ? innerHeight : layout.height }
  Plotly.react(root, traces, { ...layout, ...size }, config(own))
}

// One and the same as long as the language is: another one makes plotly start afresh.
// A finger has the dialog for a picture; the buttons would stand over values, as nothing hovers.
const TOUCH = matchMedia("(hover: none)").matches

function config(own) {
  const { camera, whole } = own.data
  if (own.config?.name !== camera) {
    const take = { name: "camera", title: camera, icon: Plotly.Icons.camera, click: () => {
      const [spec, , filename, credit] = own.data.pictures[own.shown]
      const { data, layout } = credited(JSON.parse(spec), credit, own.width)
      Plotly.downloadImage({ data, layout }, { format: "png", scale: 2, filename, width: layout.width, height: layout.height })
    } }
    const fill = { name: "whole", title: whole, icon: WHOLE, click: () => {
      document.fullscreenElement ? document.exitFullscreen() : own.root.requestFullscreen()
    } }
    const buttons = document.fullscreenEnabled ? [take, fill] : [take]
    own.config = { name: camera, of: { displaylogo: false, displayModeBar: TOUCH ? false : "hover", modeBarButtons: [buttons] } }
  }
  return own.config.of
}

// Four corners.
const WHOLE = { width: 24, height: 24, path: "M3 9V3h6v2H5v4zM15 3h6v6h-2V5h-4zM3 15h2v4h4v2H3zM19 15h2v6h-6v-2h4z" }
