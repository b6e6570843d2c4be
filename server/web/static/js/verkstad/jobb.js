// Follows jobs on the page: asks how far they have come, and loads the page anew when one has ended.
// Whoever wants what a job tells meanwhile listens for the event "jobb" on its element.
const PAUSE = 700;
const LONG_PAUSE = 5000;

for (const place of document.querySelectorAll("[data-jobb]")) follow(place);

async function follow(place) {
  let pause = PAUSE;
  try {
    const answer = await fetch(place.dataset.jobb, { credentials: "same-origin" });
    if (!answer.ok) throw new Error(String(answer.status));
    const told = await answer.json();
    if (told.slut) {
      window.location.reload();
      return;
    }
    show(place, told);
  } catch {
    say(place, "Ingen kontakt med servern. Försöker igen.");
    pause = LONG_PAUSE;
  }
  setTimeout(() => follow(place), pause);
}

function show(place, told) {
  const bar = place.querySelector("progress");
  if (told.antal) {
    bar.max = told.antal;
    bar.value = told.gjort;
  }
  const stops = told.stoppas ? " Stoppas." : "";
  const text = `${stand(told, place.dataset.vad)}${stops}`;
  say(place, text);
  tellNow(place, told, text);
  place.dispatchEvent(new CustomEvent("jobb", { detail: told, bubbles: true }));
}

function stand(told, what) {
  if (told.status === "väntar") return "Väntar på sin tur.";
  return told.antal ? `${told.gjort} av ${told.antal} ${what}.` : "Förbereder.";
}

// A screen reader hears of the start and of each quarter, not of every scenario.
function tellNow(place, told, text) {
  const part = `${told.status} ${told.stoppas} ${told.antal ? Math.floor((4 * told.gjort) / told.antal) : ""}`;
  if (place.dataset.hort === part) return;
  place.dataset.hort = part;
  place.querySelector("[data-jobb-hors]").textContent = text;
}

function say(place, text) {
  const line = place.querySelector("[data-jobb-text]");
  if (line.textContent !== text) line.textContent = text;
}
