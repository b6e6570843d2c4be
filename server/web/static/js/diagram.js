// Shows a process diagram with the path taken and where the case stands. The list beside it says the same.
import { addButtons } from "./zoom.js";

const Viewer = window.BpmnJS;

async function show(place) {
  const answer = await fetch(place.dataset.diagram, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  const viewer = new Viewer({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  mark(place.dataset.gatt, "lage-gatt", canvas, elements);
  mark(place.dataset.hal, "lage-hal", canvas, elements);
  mark(place.dataset.har, "lage-har", canvas, elements);
  mark(place.dataset.fel, "lage-fel", canvas, elements);
  canvas.zoom("fit-viewport", "auto");
  addButtons(place, canvas);
  const here = (place.dataset.fel || place.dataset.har || "").split(" ").map((id) => elements.get(id)).find(Boolean);
  if (here && canvas.zoom() < 0.6) lookAt(here, canvas, 0.7);
}

// Centre on the element, but show no emptiness beside the diagram.
function lookAt(element, canvas, scale) {
  const { inner, outer } = canvas.viewbox();
  const along = (start, length, window, middle) => (length <= window
    ? start - (window - length) / 2
    : Math.max(start, Math.min(middle - window / 2, start + length - window)));
  const width = outer.width / scale;
  const height = outer.height / scale;
  canvas.viewbox({
    x: along(inner.x - 20, inner.width + 40, width, element.x + element.width / 2),
    y: along(inner.y - 20, inner.height + 40, height, element.y + element.height / 2),
    width,
    height,
  });
}

function mark(ids, name, canvas, elements) {
  for (const id of (ids || "").split(" ")) {
    if (id && elements.get(id)) canvas.addMarker(id, name);
  }
}

for (const place of document.querySelectorAll("[data-diagram]")) {
  show(place).catch(() => { place.remove(); });
}
