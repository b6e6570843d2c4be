// The editor of processes: Camunda's cloud modeler with our own panel, words, pickers, findings and simulation.
import { Modeler, minimapModule, modelerModdle, simulationModule } from "../../vendor/modeller/bpmn.js";
import { badgesModule } from "./bpmn_fynd.js";
import { lawModule } from "./bpmn_lagrum.js";
import { translateSimulation, wordsModule } from "./bpmn_ord.js";
import { templateModule } from "./bpmn_mall.js";
import { namesModule } from "./bpmn_namn.js";
import { selectionModule } from "./bpmn_urval.js";
import { splitter } from "./delare.js";

const AIR = 20;
const ROOMY = 600; // narrower than this, the overview would cover the diagram
const SMALLEST = 0.6; // below this nobody reads the names

export async function open(element, content, page) {
  const editor = new Process(element, content, page);
  await editor.start();
  return editor;
}

class Process {
  constructor(element, content, page) {
    this.original = content;
    this.page = page;
    this.listeners = [];
    this.changed = false;
    const [canvas, panel] = splitter(element, "bpmn", "Egenskaper");
    this.canvas = canvas;
    this.modeler = new Modeler({
      container: canvas,
      propertiesPanel: { parent: panel, feelPopupContainer: element, getFeelPopupLinks: () => [] },
      alignToOrigin: { alignOnSave: false },
      moddleExtensions: { modeler: modelerModdle },
      sida: page,
      additionalModules: [
        minimapModule, simulationModule, wordsModule, lawModule, namesModule, selectionModule, badgesModule, templateModule,
      ],
    });
  }

  async start() {
    this.get("elementTemplatesLoader").setTemplates(this.page.data.mallar || []);
    const read = await this.modeler.importXML(this.original).catch((error) => {
      throw Object.assign(new Error("Filen går inte att läsa som BPMN."), placeOf(error.message));
    });
    const lost = read.warnings.find((one) => /unparsable|unresolved|duplicate/.test(one.message || ""));
    if (lost) {
      const told = "Redigeraren kan inte läsa hela filen, och skulle tappa delar om den sparade den.";
      throw Object.assign(new Error(told), placeOf(lost.message));
    }
    this.fit();
    this.addSimulation();
    if (this.page.skrivskydd) this.lock();
    this.modeler.on("commandStack.changed", () => {
      this.changed = true;
      this.listeners.forEach((fn) => fn());
    });
  }

  get(name) {
    return this.modeler.get(name);
  }

  // Show the whole diagram to the right of the tools, as large as it is drawn; a wide one from its start.
  fit() {
    const canvas = this.get("canvas");
    const { inner, outer } = canvas.viewbox();
    const palette = this.canvas.querySelector(".djs-palette");
    const left = palette ? palette.offsetLeft + palette.offsetWidth : 0;
    const whole = Math.min((outer.width - left - 2 * AIR) / inner.width, (outer.height - 4 * AIR) / inner.height, 1);
    if (!(whole > 0)) return;
    const scale = Math.max(whole, SMALLEST);
    const spare = outer.height / scale - inner.height;
    canvas.viewbox({
      x: inner.x - (left + AIR) / scale,
      y: inner.y - Math.max(AIR / scale, Math.min(spare / 2, 90 / scale)),
      width: outer.width / scale,
      height: outer.height / scale,
    });
    if (scale > whole && outer.width > ROOMY) this.get("minimap").open();
  }

  // Our own button: the library's cannot be reached with the keyboard, and speaks English.
  addSimulation() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "simulera";
    const tell = (active) => {
      button.textContent = active ? "Avsluta simuleringen" : "Simulera";
      button.setAttribute("aria-pressed", String(active));
      translateSimulation(this.modeler, this.canvas);
    };
    button.addEventListener("click", () => this.get("toggleMode").toggleMode());
    this.modeler.on("tokenSimulation.toggleMode", ({ active }) => tell(active));
    tell(false);
    this.canvas.append(button);
  }

  // A reader may look at everything and change nothing.
  lock() {
    this.canvas.classList.add("bpmn__yta--las");
    this.get("commandStack").execute = () => {};
    this.get("directEditing").activate = () => false;
  }

  async content() {
    if (!this.changed) return this.original;
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  // What is being written on the diagram is taken in before a save.
  settle() {
    this.get("directEditing").complete();
  }

  onChange(fn) {
    this.listeners.push(fn);
  }

  showFindings(list) {
    this.get("fyndbrickor").show(list);
  }

  goTo(id) {
    const element = this.get("elementRegistry").get(id) || this.get("canvas").getRootElement();
    if (element.parent) this.get("canvas").scrollToElement(element, 120);
    this.get("selection").select(element);
  }

  undo() {
    this.get("commandStack").undo();
  }

  redo() {
    this.get("commandStack").redo();
  }

  destroy() {
    this.modeler.destroy();
  }
}

// bpmn-moddle tells the place in words: "line: 12 column: 4", counted from 0.
export function placeOf(text) {
  const line = /line: (\d+)/.exec(text || "");
  const column = /column: (\d+)/.exec(text || "");
  return { rad: line ? Number(line[1]) + 1 : 0, kolumn: column ? Number(column[1]) + 1 : 0 };
}
