// The editor of letters: the template, the fields it may use, and the letter as PDF on invented data.
import { TextBox } from "./text_ruta.js";
import { letterLanguage } from "./text_sprak.js";

const PAUSE = 900; // ms after the last change until the PDF is made again
const DRAWN = 400; // ms from when the viewer has the PDF until it has drawn it
const APPEALS = [
  ["FB", "Beslut som överklagas (förvaltningsbesvär)"],
  ["LP", "Beslut som laglighetsprövas"],
  ["ING", "Brev utan beslut"],
];

export async function open(element, content, page) {
  const editor = new Letter(element, content, page);
  editor.start();
  return editor;
}

class Letter {
  constructor(element, content, page) {
    this.page = page;
    this.base = page.urls.granska.replace(/granska-utkast$/, "");
    this.fields = [];
    this.asked = 0;
    this.element = element;
    element.classList.add("brevredigerare");
    element.append(this.#fieldPanel(), this.#textPanel(content), this.#previewPanel());
    this.box.onChange(() => this.#later());
  }

  async start() {
    try {
      const told = await this.page.fetchJson(`${this.base}brev-uppgifter/${this.page.path}`);
      this.fields = told.falt;
      this.appeal.value = told.overklagande;
      this.#drawFields();
    } catch (error) {
      this.list.textContent = error.fel || "Uppgifterna kunde inte hämtas.";
    }
    this.#preview();
  }

  content() {
    return this.box.content();
  }
  onChange(fn) {
    this.box.onChange(fn);
  }
  showFindings(list) {
    this.box.showFindings(list.map((one) => ({ ...one, rad: one.rad || this.#lineOf(one.element) })));
  }
  goTo(place) {
    this.box.goTo(/^rad/.test(place) ? place : `rad:${this.#lineOf(place)}`);
  }
  undo() {
    this.box.undo();
  }
  redo() {
    this.box.redo();
  }
  destroy() {
    clearTimeout(this.waiting);
    if (this.shown) URL.revokeObjectURL(this.shown);
    this.element.classList.remove("brevredigerare");
    this.box.destroy();
  }

  // A finding of a letter names a field: the first line that uses it.
  #lineOf(name) {
    if (!/^\w+$/.test(name || "")) return 0;
    const lines = this.box.text.split("\n");
    return lines.findIndex((line) => new RegExp(`\\b${name}\\b`).test(line)) + 1;
  }

  #fieldPanel() {
    const panel = made("section", "brev__falt", { "aria-label": "Uppgifter att sätta in" });
    const label = made("label", "brev__sok");
    this.search = made("input", "", { type: "search", autocomplete: "off" });
    this.search.addEventListener("input", () => this.#drawFields());
    label.append("Sök uppgift", this.search);
    this.list = made("div", "brev__lista");
    this.list.textContent = "Hämtar uppgifterna …";
    panel.append(label, this.list);
    return panel;
  }

  #textPanel(content) {
    const panel = made("div", "brev__text");
    this.box = new TextBox(panel, content, {
      language: letterLanguage,
      label: "Brevets mall",
      readonly: this.page.skrivskydd,
      complete: [(context) => this.#complete(context)],
    });
    return panel;
  }

  #previewPanel() {
    const panel = made("section", "brev__visning", { "aria-label": "Brevet som PDF" });
    const label = made("label", "brev__val");
    this.appeal = made("select");
    for (const [value, text] of APPEALS) {
      const option = made("option", "", { value });
      option.textContent = text;
      this.appeal.append(option);
    }
    this.appeal.addEventListener("change", () => this.#preview());
    label.append("Visa som", this.appeal);
    this.status = made("p", "brev__status", { role: "status" });
    // The new letter is made ready behind the old one, so that the page does not blink as one writes.
    this.frames = made("div", "brev__ramar");
    panel.append(label, this.status, this.frames);
    return panel;
  }

  #drawFields() {
    const wanted = this.search.value.trim().toLowerCase();
    const groups = new Map();
    for (const one of this.fields) {
      if (wanted && !`${one.text} ${one.uttryck}`.toLowerCase().includes(wanted)) continue;
      if (!groups.has(one.grupp)) groups.set(one.grupp, []);
      groups.get(one.grupp).push(one);
    }
    const parts = [...groups].map(([heading, fields]) => this.#group(heading, fields, Boolean(wanted)));
    if (!parts.length) parts.push("Ingen uppgift heter så.");
    this.list.replaceChildren(...parts);
  }

  #group(heading, fields, open) {
    const group = made("details");
    group.open = open || heading === "Beslutet";
    const summary = made("summary");
    summary.textContent = heading;
    const list = made("ul");
    for (const one of fields) {
      const button = made("button", "", { type: "button" });
      button.disabled = Boolean(this.page.skrivskydd);
      const code = made("code");
      code.textContent = one.uttryck.split("\n")[0];
      button.append(one.text, code);
      button.addEventListener("click", () => this.box.insert(one.uttryck));
      const item = made("li");
      item.append(button);
      list.append(item);
    }
    group.append(summary, list);
    return group;
  }

  #complete(context) {
    const word = context.matchBefore(/\{\{\s*[\w.]*/);
    if (!word) return null;
    const closed = context.state.sliceDoc(context.pos, context.pos + 2) === "}}";
    const options = this.fields
      .filter((one) => one.uttryck.startsWith("{{"))
      .map((one) => ({
        label: one.uttryck,
        detail: one.text,
        apply: closed ? one.uttryck.replace(/\s*\}\}$/, " ") : one.uttryck,
      }));
    return { from: word.from, options, filter: true, validFor: /^\{\{\s*[\w.]*$/ };
  }

  #later() {
    clearTimeout(this.waiting);
    this.status.textContent = "Ändrat. Brevet görs om när du slutat skriva.";
    this.waiting = setTimeout(() => this.#preview(), PAUSE);
  }

  async #preview() {
    const number = (this.asked += 1);
    this.status.textContent = "Gör brevet …";
    const url = `${this.base}brev-forhandsgranska/${this.page.path}?overklagande=${this.appeal.value}`;
    const headers = { "X-CSRFToken": this.page.csrf, "Content-Type": "text/plain; charset=utf-8" };
    let answer;
    try {
      answer = await fetch(url, { method: "POST", headers, body: this.box.text, credentials: "same-origin" });
    } catch {
      this.status.textContent = "Brevet kunde inte göras: servern svarar inte.";
      return;
    }
    if (number !== this.asked) return;
    if (answer.headers.get("Content-Type")?.startsWith("application/pdf")) {
      this.#show(await answer.blob());
    } else {
      this.#refused(await answer.json().catch(() => ({})));
    }
  }

  #show(pdf) {
    this.box.showOwn([]);
    const url = URL.createObjectURL(pdf);
    const frame = made("iframe", "brev__pdf", { title: "Brevet som PDF på påhittade uppgifter" });
    frame.addEventListener("load", () => setTimeout(() => this.#exchange(frame, url), DRAWN), { once: true });
    frame.src = `${url}#toolbar=0&navpanes=0&view=FitH`;
    this.frames.prepend(frame);
  }

  #exchange(frame, url) {
    for (const old of [...this.frames.children]) if (old !== frame) old.remove();
    if (this.shown) URL.revokeObjectURL(this.shown);
    this.shown = url;
    this.status.textContent = "Visar brevet på påhittade uppgifter.";
    this.status.classList.remove("brev__status--fel");
  }

  #refused(told) {
    const text = told.fel || "Brevet kunde inte göras.";
    const place = told.rad && !text.includes(`rad ${told.rad}`) ? `Rad ${told.rad}: ` : "";
    this.status.textContent = `${place}${text} ${this.shown ? "Nedan visas brevet som det var innan." : ""}`;
    this.status.classList.add("brev__status--fel");
    this.box.showOwn(told.rad ? [{ rad: told.rad, allvar: "fel", text }] : []);
  }
}

function made(name, className = "", attributes = {}) {
  const element = document.createElement(name);
  if (className) element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
