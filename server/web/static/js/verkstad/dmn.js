// The editor of rules: overview, decision tables and expressions of one .dmn file.
import { Modeler, Viewer, modelerModdle, zeebeModdle } from "../../vendor/modeller/dmn.js";
import { columnsModule, shownColumnsModule } from "./dmn_kolumner.js";
import { Typing } from "./skrivpaus.js";
import { wordsModule } from "./dmn_ord.js";

const OVERVIEW = "Översikt";

export async function open(element, content, page) {
  const editor = new Rules(element, content, page);
  await editor.start();
  return editor;
}

class Rules {
  constructor(element, content, page) {
    this.original = content;
    this.page = page;
    this.listeners = [];
    this.told = []; // what is marked on the rows; the tabs and cells leave out what is only information
    this.findings = [];
    this.changed = false;
    this.watched = new WeakSet();
    this.sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    this.tabs = document.createElement("nav");
    this.tabs.className = "vyer";
    this.tabs.setAttribute("aria-label", "Filens delar");
    this.canvas = document.createElement("div");
    this.canvas.className = "dmn-yta";
    element.append(this.tabs, this.canvas);
    this.typing = new Typing(this.canvas);
    const parts = { additionalModules: [wordsModule] };
    const [Kind, columns] = page.skrivskydd ? [Viewer, shownColumnsModule] : [Modeler, columnsModule];
    this.modeler = new Kind({
      container: this.canvas,
      moddleExtensions: { modeler: modelerModdle, zeebe: zeebeModdle },
      drd: parts,
      literalExpression: parts,
      boxedExpression: parts,
      decisionTable: { additionalModules: [wordsModule, columns] },
    });
    this.modeler.on("views.changed", () => this.viewChanged());
  }

  async start() {
    const { warnings } = await this.modeler.importXML(this.original).catch((error) => {
      this.destroy();
      throw Object.assign(new Error("Filen går inte att läsa som DMN."), placeOf(error.message));
    });
    const lost = (warnings || []).filter((one) => one.message && one.message.startsWith("unparsable"));
    if (lost.length) {
      this.destroy();
      const told = "Redigeraren kan inte läsa hela filen, och skulle tappa rader om den sparade den.";
      throw Object.assign(new Error(`${told} Två delar kan ha samma id.`), placeOf(lost[0].message));
    }
  }

  // A cell notes what is written in it only 300 ms after the last key: a save waits for that.
  settle() {
    return new Promise((done) => setTimeout(done, 350));
  }

  async content() {
    await this.typing.settled();
    if (!this.changed) return this.original;
    const { xml } = await this.modeler.saveXML({ format: true });
    return xml;
  }

  onChange(fn) {
    this.listeners.push(fn);
  }

  showFindings(list) {
    this.told = list.filter((one) => one.element);
    this.findings = this.told.filter((one) => one.allvar !== "upplysning");
    const rules = this.findings.map((one) => {
      const id = CSS.escape(one.element);
      const colour = one.allvar === "fel" ? "#b3121d" : "#8a5a00";
      const places = `td.cell[data-element-id="${id}"], th[data-col-id="${id}"], .djs-shape[data-element-id="${id}"] .djs-visual`;
      return `:is(${places}) { outline: 2px solid ${colour}; outline-offset: -2px; }`;
    });
    this.sheet.replaceSync(rules.join("\n"));
    this.mark();
  }

  async goTo(id) {
    const view = this.modeler.getViews().find((one) => holds(one.element, id));
    if (!view) return;
    if (view !== this.modeler.getActiveView()) await this.modeler.open(view);
    const viewer = this.modeler.getActiveViewer();
    const found = viewer.get("elementRegistry").get(id);
    const place = this.canvas.querySelector(`[data-element-id="${CSS.escape(id)}"]`);
    const selection = viewer.get("selection", false);
    if (found && selection) selection.select(found);
    if (place) place.scrollIntoView({ block: "center", inline: "nearest" });
  }

  undo() {
    this.modeler.getActiveViewer().get("commandStack").undo();
  }

  redo() {
    this.modeler.getActiveViewer().get("commandStack").redo();
  }

  destroy() {
    this.gone = true;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.sheet);
    this.modeler.destroy();
  }

  viewChanged() {
    const viewer = this.modeler.getActiveViewer();
    if (!viewer || this.gone) return;
    if (!this.watched.has(viewer)) {
      this.watched.add(viewer);
      viewer.on("commandStack.changed", () => this.wasChanged(viewer));
    }
    const canvas = this.modeler.getActiveView().type === "drd" && viewer.get("canvas");
    if (canvas) canvas.zoom("fit-viewport", "auto");
    this.mark();
  }

  wasChanged(viewer) {
    // The stack is also cleared, when a view is opened: that is no change of the file.
    if (!viewer.get("commandStack").canUndo() && !viewer.get("commandStack").canRedo()) return;
    this.changed = true;
    this.drawTabs();
    for (const listener of this.listeners) listener();
  }

  mark() {
    const viewer = this.modeler.getActiveViewer();
    const marks = viewer && viewer.get("radmarken", false);
    if (marks) marks.show(this.told);
    this.drawTabs();
  }

  drawTabs() {
    const active = this.modeler.getActiveView();
    const list = document.createElement("ul");
    for (const view of this.modeler.getViews()) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = view.type === "drd" ? OVERVIEW : view.element.name || view.element.id;
      if (view === active || (active && view.element === active.element)) button.setAttribute("aria-current", "true");
      const found = view.type === "drd" ? [] : this.findings.filter((one) => holds(view.element, one.element));
      if (found.length) button.append(mark(found.some((one) => one.allvar === "fel")));
      button.addEventListener("click", () => this.modeler.open(view));
      const item = document.createElement("li");
      item.append(button);
      list.append(item);
    }
    const held = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(list);
    if (held) this.tabs.querySelector("[aria-current]")?.focus();
  }
}

function mark(wrong) {
  const sign = document.createElement("span");
  sign.className = `radmarke radmarke--${wrong ? "fel" : "varning"}`;
  sign.textContent = wrong ? "▲" : "●";
  sign.setAttribute("role", "img");
  sign.setAttribute("aria-label", wrong ? "har fel" : "har varningar");
  return sign;
}

// Tells whether a decision has an element with this id anywhere inside; the overview has all of them.
function holds(element, id) {
  if (!element || element.$type === "dmn:Definitions") return false;
  if (element.id === id) return true;
  const logic = element.decisionLogic;
  if (!logic) return false;
  if (logic.id === id) return true;
  const clauses = [...(logic.input || []), ...(logic.output || [])];
  if (clauses.some((one) => one.id === id)) return true;
  return (logic.rule || []).some(
    (rule) => rule.id === id || [...rule.inputEntry, ...rule.outputEntry].some((entry) => entry.id === id),
  );
}

function placeOf(message) {
  const rad = /line: (\d+)/.exec(message || "");
  const kolumn = /column: (\d+)/.exec(message || "");
  return { rad: rad ? Number(rad[1]) + 1 : undefined, kolumn: kolumn ? Number(kolumn[1]) + 1 : undefined };
}
