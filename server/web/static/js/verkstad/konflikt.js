// Shows two versions of a diagram beside each other; a version that cannot be drawn says so.
async function show(place) {
  const answer = await fetch(place.dataset.modell, { credentials: "same-origin" });
  const viewer = new window.BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  viewer.get("canvas").zoom("fit-viewport", "auto");
}

for (const place of document.querySelectorAll("[data-modell]")) {
  show(place).catch(() => {
    place.textContent = "Versionen går inte att rita. Jämför rad för rad nedan.";
    place.classList.add("version__bild--text");
  });
}
