import { SIMULATION, WORDS } from "./bpmn_ordlista.js";

// The library writes the same words with capitals here and there.
const INDEX = new Map(Object.entries(WORDS).map(([english, swedish]) => [english.toLowerCase(), swedish]));

// The library's words in Swedish; a word that is not in the list stays in English.
function translate(template, replacements = {}) {
  const text = INDEX.get(String(template).toLowerCase()) || template;
  return text.replace(/{([^}]+)}/g, (_, key) => (key in replacements ? replacements[key] : `{${key}}`));
}

export const wordsModule = { translate: ["value", translate] };

// The simulation does not ask for its words: its buttons are renamed when they are drawn, its notices as they come.
export function translateSimulation(modeler, container) {
  for (const button of container.querySelectorAll(".bts-palette [title], .bts-set-animation-speed [title]")) {
    const speed = /Set animation speed = (.*)/.exec(button.title);
    button.title = speed ? `Fart: ${speed[1]}` : SIMULATION[button.title] || button.title;
  }
  for (const empty of container.querySelectorAll(".bts-log .placeholder")) empty.textContent = "Inget har hänt än";
  swedish(modeler.get("notifications"), "showNotification");
  swedish(modeler.get("log"), "log");
}

function swedish(service, method) {
  if (service.pastSwedish) return;
  const told = service[method];
  service.pastSwedish = true;
  service[method] = function (notice) {
    return told.call(this, { ...notice, text: SIMULATION[notice.text] || notice.text });
  };
}
