// A hatch as lines: a PDF keeps them sharp and small, where a pattern becomes an image for every bar.
"use strict";
document.querySelectorAll(".pattern_filled").forEach((bar, index) => {
  const name = "http://www.w3.org/2000/svg";
  const tile = document.getElementById(bar.style.fill.match(/#([\w-]+)/)[1]);
  const step = tile.width.baseVal.value;
  const box = bar.getBBox();
  const lines = [];
  for (let at = Math.ceil((box.x + box.y) / step) * step; at < box.x + box.width + box.y + box.height; at += step) {
    lines.push(`M${at - box.y - box.height},${box.y + box.height}L${at - box.y},${box.y}`);
  }
  const clip = document.createElementNS(name, "clipPath");
  clip.id = `hatch-${index}`;
  clip.append(bar.cloneNode());
  const hatch = tile.querySelector("path").cloneNode();
  hatch.setAttribute("d", lines.join(""));
  hatch.setAttribute("clip-path", `url(#${clip.id})`);
  bar.before(clip, hatch);
  bar.style.fill = "none";
});
