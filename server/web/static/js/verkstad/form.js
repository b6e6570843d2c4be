// The editor of forms: form-js with the components that we support, our properties, and the page as preview.
import { FormEditor } from "../../vendor/modeller/form.js";
import { supportModule } from "./form_urval.js";
import { Swedish } from "./form_ord.js";
import { Typing } from "./skrivpaus.js";

export async function open(element, content, page) {
  const editor = new FormFile(element, content, page);
  await editor.start();
  return editor;
}

class FormFile {
  constructor(element, content, page) {
    this.original = content;
    this.page = page;
    this.listeners = [];
    this.changed = false;
    this.sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    this.bar = this.#toolbar();
    this.surface = made("div", "form-yta");
    this.preview = this.#previewPart();
    element.append(this.bar, this.surface, this.preview);
    this.swedish = new Swedish(this.surface);
    this.typing = new Typing(this.surface);
    const grenar = (page.data && page.data.grenar) || [];
    this.editor = new FormEditor({ container: this.surface, additionalModules: [supportModule], grenar });
  }

  async start() {
    try {
      const schema = JSON.parse(this.original);
      this.placed = placedIn(schema);
      await this.editor.importSchema(schema);
    } catch (error) {
      this.destroy();
      throw Object.assign(new Error(toldOf(error)), placeOf(error.message, this.original));
    }
    this.editor.get("eventBus").on("commandStack.changed", () => this.#wasChanged());
    if (this.page.skrivskydd) {
      this.bar.hidden = true;
      await this.#showPreview(true);
    }
  }

  async content() {
    await this.typing.settled();
    if (!this.changed) return this.original;
    const schema = withoutOwnRows(this.editor.saveSchema(), this.placed);
    return `${JSON.stringify(schema, null, 2)}\n`;
  }

  onChange(fn) {
    this.listeners.push(fn);
  }

  showFindings(list) {
    const rules = [];
    for (const one of list.filter((found) => found.allvar !== "upplysning")) {
      const field = this.#field(one.element);
      if (!field) continue;
      const colour = one.allvar === "fel" ? "#b3121d" : "#8a5a00";
      rules.push(`.fjs-form-editor .fjs-element[data-id="${CSS.escape(field.id)}"] { box-shadow: inset 4px 0 0 ${colour}; }`);
    }
    this.sheet.replaceSync(rules.join("\n"));
  }

  goTo(element) {
    const field = this.#field(element);
    if (!field || this.page.skrivskydd) return;
    this.#showPreview(false);
    this.editor.get("selection").set(field);
    this.surface.querySelector(`[data-id="${CSS.escape(field.id)}"]`)?.scrollIntoView({ block: "center" });
  }

  undo() {
    this.editor.get("commandStack").undo();
  }

  redo() {
    this.editor.get("commandStack").redo();
  }

  destroy() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.sheet);
    this.swedish.stop();
    this.editor.destroy();
  }

  // The checks name a field by its key, a refusal by its id.
  #field(name) {
    if (!name) return undefined;
    const fields = this.editor.get("formFieldRegistry").getAll();
    return fields.find((one) => one.id === name) || fields.find((one) => one.key === name || one.path === name);
  }

  #wasChanged() {
    this.changed = true;
    for (const listener of this.listeners) listener();
  }

  #toolbar() {
    const bar = made("div", "form-val", { role: "group", "aria-label": "Visa formuläret" });
    this.buttons = [false, true].map((preview) => {
      const button = made("button", "", { type: "button" });
      button.textContent = preview ? "Så ser handläggaren det" : "Redigera";
      button.addEventListener("click", () => this.#showPreview(preview));
      bar.append(button);
      return button;
    });
    this.#press(false);
    return bar;
  }

  #press(preview) {
    this.buttons.forEach((button, index) => button.setAttribute("aria-pressed", String(Boolean(index) === preview)));
  }

  #previewPart() {
    const part = made("div", "form-visning");
    part.hidden = true;
    const url = this.page.urls.granska.replace(/granska-utkast$/, `formular-forhandsgranska/${this.page.path}`);
    this.asking = made("form", "", { method: "post", action: url, target: "formularets-visning" });
    this.asking.hidden = true;
    for (const [name, value] of [["csrf_token", this.page.csrf], ["innehall", ""]]) {
      const field = made("input", "", { type: "hidden", name });
      field.value = value;
      this.asking.append(field);
    }
    const frame = made("iframe", "", { name: "formularets-visning", title: "Formuläret som handläggaren ser det" });
    part.append(this.asking, frame);
    return part;
  }

  async #showPreview(preview) {
    this.#press(preview);
    this.surface.hidden = preview;
    this.preview.hidden = !preview;
    if (!preview) return;
    this.asking.elements.innehall.value = await this.content();
    this.asking.submit();
  }
}

// The ids of the components that the file itself places in a row.
function placedIn(within) {
  const inside = (within.components || []).flatMap((one) => [...placedIn(one)]);
  return new Set([...(within.layout ? [within.id] : []), ...inside]);
}

// form-js gives every component a row of its own, with a new name each time. A row says something only when
// two share it or a width is chosen: the others are left out, so that a change is the only change.
function withoutOwnRows(within, placed) {
  if (!within.components) return within;
  const rows = within.components.map((one) => one.layout && one.layout.row);
  const components = within.components.map((one) => {
    const { layout, ...rest } = one;
    const alone = layout && rows.filter((row) => row === layout.row).length < 2;
    const said = layout && (placed.has(one.id) || !alone || Boolean(layout.columns));
    return withoutOwnRows(said ? one : rest, placed);
  });
  return { ...within, components };
}

function toldOf(error) {
  const kind = /form field of type <([^>]*)>/.exec(error.message || "");
  if (kind) return `Komponenten ${kind[1]} stöds inte. Ta bort den.`;
  const twice = /id <([^>]*)> already exists/.exec(error.message || "");
  if (twice) return `Två komponenter har id ${twice[1]}.`;
  const path = /binding path '([^']*)'/.exec(error.message || "");
  if (path) return `Nyckeln ${path[1]} används två gånger.`;
  return "Filen går inte att läsa som ett formulär.";
}

// Where JSON.parse stopped, as line and column.
function placeOf(message, text) {
  const line = /line (\d+) column (\d+)/.exec(message || "");
  if (line) return { rad: Number(line[1]), kolumn: Number(line[2]) };
  const at = /position (\d+)/.exec(message || "");
  const name = /<([^>]*)>|'([^']*)'/.exec(message || "");
  const position = at ? Number(at[1]) : name ? text.lastIndexOf(`"${name[1] || name[2]}"`) : -1;
  if (position < 0) return {};
  const before = text.slice(0, position).split("\n");
  return { rad: before.length, kolumn: before.at(-1).length + 1 };
}

function made(name, className = "", attributes = {}) {
  const element = document.createElement(name);
  if (className) element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
