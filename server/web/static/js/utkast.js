// Saves what is filled in as a draft, by itself, and shows when. Without this script the button does it.
const form = document.querySelector("form.formular[data-utkast]");
const status = document.getElementById("sparat");
const WAIT = 1500;
let timer = 0;
let changed = false;
let sending = false;

async function save(leaving = false) {
  clearTimeout(timer);
  if (!changed) return;
  if (sending && !leaving) { timer = setTimeout(() => save(), WAIT); return; }
  changed = false;
  sending = true;
  const body = new FormData(form);
  if (form.dataset.fragor) body.set("_fragor", "1");
  try {
    const answer = await fetch(form.dataset.utkast, {
      method: "POST",
      body,
      credentials: "same-origin",
      keepalive: leaving, // the last words get through also when the page is left
    });
    const told = (answer.headers.get("content-type") || "").includes("json") ? await answer.json() : {};
    if (answer.ok) {
      status.textContent = `Utkast sparat klockan ${told.sparat}`;
      if (told.dolda) hide(new Set(told.dolda));
    } else {
      status.textContent = told.fel || "Utkastet är inte sparat: du kan ha blivit utloggad. Kopiera det du skrivit innan du lämnar sidan.";
    }
  } catch {
    changed = true;
    status.textContent = "Ingen kontakt med servern. Utkastet sparas när kontakten är tillbaka.";
    timer = setTimeout(() => save(), 10000);
  } finally {
    sending = false;
  }
}

// Conditions that a style sheet cannot hold: the server says which questions are hidden.
function hide(gone) {
  const known = new Set((form.dataset.villkor || "").split(" "));
  for (const question of form.querySelectorAll(".fraga")) {
    const id = question.id.slice("fraga-".length);
    if (!known.has(id)) question.hidden = gone.has(id);
  }
}

function note(wait) {
  changed = true;
  clearTimeout(timer);
  timer = setTimeout(() => save(), wait);
}

if (form && status) {
  form.addEventListener("input", () => note(WAIT));
  form.addEventListener("change", () => note(form.dataset.fragor ? 50 : WAIT));
  form.addEventListener("submit", () => { changed = false; clearTimeout(timer); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(true); });
}
