// An editor with a panel at its right side: the border between them is dragged, or moved with the arrow keys.
const LEAST = 200;
const MOST = 640;
const STEP = 24;

export function splitter(element, name, label) {
  const key = `lagrum.bredd.${name}`;
  const part = (kind) => {
    const made = document.createElement("div");
    made.className = `delad-yta__${kind}`;
    return made;
  };
  const [main, grip, side] = [part("stor"), part("grepp"), part("panel")];
  side.setAttribute("role", "region");
  side.setAttribute("aria-label", label);
  grip.setAttribute("role", "separator");
  grip.setAttribute("aria-orientation", "vertical");
  grip.setAttribute("aria-label", `Bredd på ${label.toLowerCase()}`);
  grip.tabIndex = 0;
  element.classList.add("delad-yta");
  element.replaceChildren(main, grip, side);

  const set = (width) => {
    const chosen = Math.max(LEAST, Math.min(MOST, width));
    side.style.width = `${chosen}px`;
    grip.setAttribute("aria-valuenow", String(chosen));
    localStorage.setItem(key, String(chosen));
  };
  set(Number(localStorage.getItem(key)) || Math.min(320, Math.round(window.innerWidth * 0.2)));
  grip.addEventListener("pointerdown", (event) => {
    grip.setPointerCapture(event.pointerId);
    const start = event.clientX + side.offsetWidth;
    const move = (moved) => set(start - moved.clientX);
    grip.addEventListener("pointermove", move);
    grip.addEventListener("pointerup", () => grip.removeEventListener("pointermove", move), { once: true });
  });
  grip.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (way) set(side.offsetWidth + way);
  });
  return [main, side];
}
