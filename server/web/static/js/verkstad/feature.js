// The editor of scenarios: completes our sentences and words, and marks what no sentence says.
import { startCompletion } from "../../vendor/modeller/text.js";
import { Words } from "./feature_ord.js";
import { TextBox } from "./text_ruta.js";
import { scenarioLanguage } from "./text_sprak.js";

const PAUSE = 300; // ms after the last change until the sentences are looked at

export async function open(element, content, page) {
  const editor = new Scenarios(element, content, page);
  await editor.start();
  return editor;
}

class Scenarios extends TextBox {
  constructor(element, content, page) {
    super(element, content, {
      language: scenarioLanguage,
      label: "Scenarier",
      readonly: page.skrivskydd,
      complete: [(context) => this.words?.complete(context) ?? null],
    });
    this.page = page;
    this.told = [];
    this.onChange(() => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.look(), PAUSE);
    });
  }

  async start() {
    const base = this.page.urls.granska.replace(/granska-utkast$/, "");
    try {
      this.words = new Words(await this.page.fetchJson(`${base}ord/${this.page.path}`));
    } catch {
      return; // without the words it is a plain text editor, and the server still checks
    }
    this.look();
  }

  // What is marked here already, with sentences to choose from, is not said twice.
  look() {
    if (this.words) this.showOwn(this.words.unknown(this.text));
    super.showFindings(this.told.filter((one) => one.kod !== "okand_mening" || !this.marked(one.rad)));
  }

  showFindings(list) {
    this.told = list;
    this.look();
  }

  marked(line) {
    return this.own.some((one) => one.rad === line);
  }

  complete() {
    startCompletion(this.view);
  }

  destroy() {
    clearTimeout(this.waiting);
    super.destroy();
  }
}
