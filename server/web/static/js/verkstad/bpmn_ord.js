import { SIMULATION, WORDS } from "./bpmn_ordlista.js";

// The library writes the same words with capitals here and there.
const INDEX = new Map(Object.entries(WORDS).map(([english, swedish]) => [english.toLowerCase(), swedish]));

// The library's words in Swedish; a word that is not in the list stays in English.
function translate(template, replacements = {}) {
  const text = INDEX.get(String(template).toLowerCase()) || template;
  return text.replace(/{([^}]+)}/g, (_, key) => (key in replacements ? replacements[key] : `{${key}}`));
}

export const wordsModule = { translate: ["value", translate] };

// The simulation does not ask for its words: they are put in after it has drawn its buttons.
export function translateSimulation(container) {
  for (const button of container.querySelectorAll(".bts-palette [title], .bts-set-animation-speed [title]")) {
    const speed = /Set animation speed = (.*)/.exec(button.title);
    button.title = speed ? `Fart: ${speed[1]}` : SIMULATION[button.title] || button.title;
  }
  for (const empty of container.querySelectorAll(".bts-log .placeholder")) empty.textContent = "Inget har hänt än";
  for (const header of container.querySelectorAll(".bts-log .bts-header")) {
    for (const part of header.childNodes) {
      if (part.nodeType === Node.TEXT_NODE && part.textContent.trim()) part.textContent = " Logg ";
    }
  }
}
