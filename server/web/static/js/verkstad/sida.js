// The page of an editor: opens the editor of the file's kind and gives it what all editors share.
import { Findings } from "./fynd.js";
import { History } from "./historik.js";
import { Keeper, Refused, fetchJson } from "./spara.js";

const page = JSON.parse(document.getElementById("sidans-data").dataset.sida);
const by = (id) => document.getElementById(id);
const frame = document.querySelector(".fil");
const place = by("redigerare");
const status = by("status");

page.fetchJson = (url, options) => fetchJson(page, url, options);

function tell(text, wrong = false) {
  status.textContent = text;
  status.classList.toggle("fil__status--fel", wrong);
}

function warn(text) {
  const box = by("bricka");
  box.textContent = text;
  box.hidden = !text;
}

const keeper = new Keeper(page, tell);
const findings = new Findings(page, (finding) => editor.goTo(finding.rad ? `rad:${finding.rad}` : finding.element));
const history = new History(page, by("aterstall"));
let editor = null;
let asText = false;

async function read(version) {
  const answer = await fetch(`${page.urls.innehall}?version=${version}`, { credentials: "same-origin" });
  if (!answer.ok) throw new Refused(answer.status, {});
  return answer.text();
}

// Open the content in the editor of its kind, or as text when that cannot read it.
async function show(content, text = false) {
  if (editor && editor.destroy) editor.destroy();
  place.replaceChildren();
  asText = text;
  try {
    editor = await (await import(`./${text ? "text" : page.slag}.js`)).open(place, content, page);
  } catch (wrong) {
    if (text) throw wrong;
    warn(`${wrong.message} Filen visas som text. Rätta den och tryck Som diagram. Den går att spara som den är, men inte att publicera.`);
    await show(content, true);
    if (wrong.rad) editor.goTo(`rad:${wrong.rad}`);
    return;
  }
  editor.onChange(() => keeper.note());
  keeper.content = () => editor.content();
  if (!text) warn("");
  by("angra").hidden = !editor.undo || page.skrivskydd;
  by("gor-om").hidden = !editor.redo || page.skrivskydd;
  const toggle = by("som-text");
  toggle.hidden = !["bpmn", "dmn", "form"].includes(page.slag);
  toggle.textContent = text ? { bpmn: "Som diagram", dmn: "Som regler", form: "Som formulär" }[page.slag] : "Som text";
  findings.attach(editor);
}

async function start() {
  const mine = page.kladd && !page.skrivskydd;
  await show(await read(mine ? "min" : "sparad"));
  if (mine) {
    keeper.changedSinceSave = true;
    tell(`Din kladd från ${page.kladd.tid} är öppnad. Den är inte sparad för andra.`);
  } else if (!page.skrivskydd) {
    tell("Inga osparade ändringar.");
  }
  state();
  findings.check();
  history.load();
}

function state() {
  const save = by("spara");
  if (save) save.disabled = !keeper.changedSinceSave;
  const discard = by("kasta");
  if (discard) discard.hidden = !keeper.changedSinceSave;
  document.title = document.title.replace(/^• /, "");
  if (keeper.changedSinceSave) document.title = `• ${document.title}`;
}

async function save() {
  if (page.skrivskydd || !editor) return;
  if (place.contains(document.activeElement)) document.activeElement.blur();
  if (editor.settle) await editor.settle();
  if (await keeper.save()) {
    history.load();
    findings.check();
  }
}

keeper.onState(state);
keeper.onState(() => findings.later());
by("spara")?.addEventListener("click", save);
by("kasta")?.addEventListener("click", async () => {
  if (!window.confirm("Kasta det du skrivit sedan du sparade? Den sparade versionen blir kvar.")) return;
  await keeper.discard();
  window.location.assign(window.location.pathname);
});
by("angra").addEventListener("click", () => editor.undo());
by("gor-om").addEventListener("click", () => editor.redo());
by("som-text").addEventListener("click", async () => show(await editor.content(), !asText));
by("fall").addEventListener("click", () => {
  const closed = frame.classList.toggle("fil--utan-sida");
  by("fall").setAttribute("aria-expanded", String(!closed));
  window.dispatchEvent(new Event("resize"));
});
for (const comment of document.querySelectorAll("#kommentarer [data-element]")) {
  comment.addEventListener("click", () => { if (comment.dataset.element) editor.goTo(comment.dataset.element); });
}
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    save();
  }
});
// A browser lets go of a large file when a page is left: keep it first, then go.
document.addEventListener("click", async (event) => {
  const link = event.target.closest && event.target.closest("a[href]");
  if (!link || !keeper.dirty || event.ctrlKey || event.metaKey || link.target || place.contains(link)) return;
  event.preventDefault();
  await keeper.keep();
  window.location.assign(link.href);
}, true);
document.addEventListener("visibilitychange", () => { if (document.hidden) keeper.keep(true); });
window.addEventListener("pagehide", () => keeper.keep(true));

start().catch((wrong) => tell(wrong.message || "Filen gick inte att öppna. Läs om sidan.", true));
