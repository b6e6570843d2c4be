// Shows a process before and after, each change marked with colour and sign. The list below says the same.
const Viewer = window.BpmnJS;
const SIGNS = { nytt: "+", borttaget: "−", andrat: "±", flyttat: "↕" };
const WORDS = { nytt: "nytt", borttaget: "borttaget", andrat: "ändrat", flyttat: "flyttat" };
const SHOWN = { fore: ["borttaget", "andrat", "flyttat"], efter: ["nytt", "andrat", "flyttat"] };

async function show(place) {
  const marks = JSON.parse(place.dataset.skillnad);
  place.hidden = false;
  const sides = {};
  for (const box of place.querySelectorAll("[data-sida]")) {
    const side = box.dataset.sida;
    sides[side] = await draw(box, place.dataset[side], marks, SHOWN[side]);
  }
  follow(sides);
  addTools(place, sides);
  addButtons(place, sides);
  fit(sides);
}

async function draw(box, url, marks, kinds) {
  const answer = await fetch(url, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  const viewer = new Viewer({ container: box });
  await viewer.importXML(await answer.text());
  for (const kind of kinds) {
    for (const id of marks[kind]) mark(viewer, id, kind);
  }
  return viewer;
}

function mark(viewer, id, kind) {
  const element = viewer.get("elementRegistry").get(id);
  if (!element) return;
  viewer.get("canvas").addMarker(id, `skillnad-${kind}`);
  const sign = document.createElement("span");
  sign.className = `skillnad-marke skillnad-marke--${kind}`;
  sign.textContent = SIGNS[kind];
  sign.title = WORDS[kind];
  viewer.get("overlays").add(id, { position: placeOf(element), html: sign });
}

// On the corner of a box; in the middle of a flow.
function placeOf(element) {
  if (!element.waypoints) return { top: -11, right: 11 };
  const points = element.waypoints;
  const left = Math.min(...points.map((point) => point.x));
  const top = Math.min(...points.map((point) => point.y));
  const at = Math.max(1, Math.floor(points.length / 2));
  const [one, other] = [points[at - 1], points[at]];
  return { left: (one.x + other.x) / 2 - left - 11, top: (one.y + other.y) / 2 - top - 11 };
}

// What is moved in one is moved in the other.
function follow(sides) {
  if (!sides.fore || !sides.efter) return;
  let busy = false;
  for (const [from, to] of [[sides.fore, sides.efter], [sides.efter, sides.fore]]) {
    from.on("canvas.viewbox.changed", ({ viewbox }) => {
      if (busy) return;
      busy = true;
      const { x, y, width, height } = viewbox;
      to.get("canvas").viewbox({ x, y, width, height });
      busy = false;
    });
  }
}

function fit(sides) {
  const one = sides.efter || sides.fore;
  one.get("canvas").zoom("fit-viewport", "auto");
}

function addTools(place, sides) {
  const row = document.createElement("div");
  row.className = "skillnad-verktyg";
  const legend = document.createElement("span");
  legend.className = "skillnad-teckenforklaring";
  for (const kind of Object.keys(SIGNS)) {
    const one = document.createElement("span");
    one.className = `skillnad-tecken skillnad-tecken--${kind}`;
    one.textContent = `${SIGNS[kind]} ${WORDS[kind]}`;
    legend.append(one);
  }
  row.append(legend);
  if (sides.fore && sides.efter) row.append(chooser(place, sides));
  row.append(
    button("Förstora", () => zoom(sides, 1.25)),
    button("Förminska", () => zoom(sides, 0.8)),
    button("Visa hela", () => fit(sides)),
  );
  place.prepend(row);
}

function zoom(sides, by) {
  const canvas = (sides.efter || sides.fore).get("canvas");
  canvas.zoom(canvas.zoom() * by);
}

const WAYS = { under: "Under varandra", bredvid: "Bredvid varandra", "ett-fore": "Bara förut", "ett-efter": "Bara nu" };

function chooser(place, sides) {
  const label = document.createElement("label");
  label.textContent = "Visa ";
  const select = document.createElement("select");
  select.setAttribute("aria-label", "Visa bilderna");
  for (const [value, text] of Object.entries(WAYS)) select.append(new Option(text, value));
  select.addEventListener("change", () => {
    for (const way of Object.keys(WAYS)) place.classList.toggle(`skillnad-bilder--${way}`, way === select.value);
    for (const viewer of Object.values(sides)) viewer.get("canvas").resized();
    fit(select.value === "ett-fore" ? { fore: sides.fore } : sides);
  });
  label.append(select);
  return label;
}

function button(text, act) {
  const one = document.createElement("button");
  one.type = "button";
  one.textContent = text;
  one.className = "button button--tertiary button--small knapp";
  one.addEventListener("click", act);
  return one;
}

// Each line of the list points its element out in the picture.
function addButtons(place, sides) {
  for (const line of place.parentElement.querySelectorAll("[data-element]")) {
    const id = line.dataset.element;
    const viewers = Object.values(sides).filter((viewer) => viewer.get("elementRegistry").get(id));
    if (!viewers.length) continue;
    const one = button("Visa i bilden", () => {
      point(viewers, id);
      place.scrollIntoView({ block: "nearest" });
    });
    line.lastElementChild.append(" ", one);
  }
}

function point(viewers, id) {
  for (const old of document.querySelectorAll(".skillnad-utpekad")) old.classList.remove("skillnad-utpekad");
  for (const viewer of viewers) {
    const canvas = viewer.get("canvas");
    const element = viewer.get("elementRegistry").get(id);
    canvas.addMarker(id, "skillnad-utpekad");
    canvas.zoom(Math.max(canvas.zoom(), 0.7));
    canvas.scrollToElement(element, 120);
  }
}

for (const place of document.querySelectorAll("[data-skillnad]")) {
  show(place).catch(() => { place.hidden = true; });
}
