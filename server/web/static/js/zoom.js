// The buttons under a diagram: nearer, farther, the whole of it.
export function addButtons(place, canvas) {
  const row = document.createElement("p");
  row.className = "diagram__knappar";
  const acts = [
    ["Förstora", () => canvas.zoom(canvas.zoom() * 1.25)],
    ["Förminska", () => canvas.zoom(canvas.zoom() / 1.25)],
    ["Visa hela", () => canvas.zoom("fit-viewport", "auto")],
  ];
  for (const [text, act] of acts) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.className = "button button--tertiary button--small knapp";
    button.addEventListener("click", act);
    row.append(button);
  }
  place.after(row);
}
