(async () => {
  if (typeof DecompressionStream === "undefined") {
    for (const note of document.querySelectorAll(".trouble")) note.hidden = false;
    return;
  }
  const { specs, credits, texts, dark } = JSON.parse(document.getElementById("specs").textContent);
  const packed = atob(document.getElementById("library").textContent.trim());
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const library = document.createElement("script");
  library.textContent = await new Response(unpacked).text();
  document.head.append(library);
  const recolored = (value) => {
    if (Array.isArray(value)) return value.map(recolored);
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recolored(part)]));
    }
    return typeof value === "string" && Object.hasOwn(dark, value) ? dark[value] : value;
  };
  const look = matchMedia("(prefers-color-scheme: dark)");
  const drawn = {};
  const config = (id) => ({
    displaylogo: false, responsive: true, scrollZoom: false, showSendToCloud: false, plotlyServerURL: "",
    modeBarButtons: [[{ name: "camera", title: texts.camera, icon: Plotly.Icons.camera, click: (node) => {
      const { data, layout } = credited(drawn[id], credits[id], node.clientWidth);
      const { width, height } = layout;
      Plotly.downloadImage({ data, layout }, { format: "png", scale: 2, filename: document.title, width, height });
    } }]],
  });
  const draw = () => Promise.all(Object.entries(specs).map(([id, spec]) => {
    drawn[id] = look.matches ? recolored(spec) : spec;
    const { data, layout } = structuredClone(drawn[id]);
    return Plotly.react(id, data, layout, config(id));
  }));
  look.addEventListener("change", draw);
  await draw();
})();
