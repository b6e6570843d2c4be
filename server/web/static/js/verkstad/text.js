// The editor of plain text: TOML, and any file whose own editor cannot read it.
import { TextBox } from "./text_ruta.js";
import { letterLanguage, scenarioLanguage, tomlLanguage } from "./text_sprak.js";

const LANGUAGES = { toml: tomlLanguage, feature: scenarioLanguage, html: letterLanguage, dmn: letterLanguage, bpmn: letterLanguage };

export async function open(element, content, page) {
  const ending = String(page.path || "").split(".").at(-1);
  return new TextBox(element, content, {
    language: LANGUAGES[ending],
    label: `Text i ${page.path}`,
    readonly: page.skrivskydd,
  });
}
