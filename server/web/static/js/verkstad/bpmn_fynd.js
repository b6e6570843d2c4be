// Findings on the diagram: a badge on each element, with its texts; the list beside says the same.
const SIGNS = { fel: "!", varning: "?" };

class Badges {
  constructor(overlays, elementRegistry, eventBus) {
    this.overlays = overlays;
    this.elements = elementRegistry;
    this.found = [];
    eventBus.on("import.done", () => this.draw());
  }

  show(found) {
    this.found = found;
    this.draw();
  }

  draw() {
    this.overlays.remove({ type: "fynd" });
    const byElement = new Map();
    for (const one of this.found.filter((finding) => finding.allvar !== "upplysning")) {
      if (!byElement.has(one.element)) byElement.set(one.element, []);
      byElement.get(one.element).push(one);
    }
    for (const [id, list] of byElement) {
      const element = this.elements.get(id);
      if (element && element.parent) this.add(element, list);
    }
  }

  add(element, list) {
    const worst = list.some((one) => one.allvar === "fel") ? "fel" : "varning";
    const badge = document.createElement("div");
    badge.className = `fyndbricka fyndbricka--${worst}`;
    badge.textContent = SIGNS[worst];
    const text = document.createElement("ul");
    text.className = "fyndbricka__text";
    for (const one of list) {
      const row = document.createElement("li");
      row.textContent = one.text;
      text.append(row);
    }
    badge.append(text);
    this.overlays.add(element, "fynd", { position: placeOn(element), html: badge, scale: { min: 0.8, max: 1 } });
  }
}

Badges.$inject = ["overlays", "elementRegistry", "eventBus"];

// On a flow the badge stands at its middle, on a box at its upper left corner.
function placeOn(element) {
  if (!element.waypoints) return { top: -10, left: -10 };
  const middle = element.waypoints[Math.floor((element.waypoints.length - 1) / 2)];
  const next = element.waypoints[Math.floor((element.waypoints.length - 1) / 2) + 1] || middle;
  const left = Math.min(...element.waypoints.map((point) => point.x));
  const top = Math.min(...element.waypoints.map((point) => point.y));
  return { left: (middle.x + next.x) / 2 - left - 9, top: (middle.y + next.y) / 2 - top + 4 };
}

export const badgesModule = { __init__: ["fyndbrickor"], fyndbrickor: ["type", Badges] };
