// Shows the two diagrams of a plan with how many ärenden stand in each element. The table says the same.
import { addButtons } from "../zoom.js";

const Viewer = window.BpmnJS;

async function show(place) {
  const answer = await fetch(place.dataset.flytt, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  const viewer = new Viewer({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  for (const id of place.dataset.fattas.split(" ")) {
    if (id && elements.get(id)) canvas.addMarker(id, "flytt-fattas");
  }
  for (const [id, count] of Object.entries(JSON.parse(place.dataset.antal))) {
    if (elements.get(id)) count_on(viewer, canvas, id, count);
  }
  canvas.zoom("fit-viewport", "auto");
  addButtons(place, canvas);
}

function count_on(viewer, canvas, id, count) {
  canvas.addMarker(id, "flytt-har");
  const badge = document.createElement("div");
  badge.className = "flytt-antal";
  badge.textContent = String(count);
  viewer.get("overlays").add(id, { position: { top: -12, right: 14 }, html: badge });
}

for (const pair of document.querySelectorAll(".flytt-par")) pair.hidden = false;
for (const place of document.querySelectorAll("[data-flytt]")) {
  show(place).catch(() => { place.remove(); });
}
