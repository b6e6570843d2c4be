// What of form-js our forms may use (server/forms/kinds.py), and our own properties of a component.
import { h } from "../../vendor/modeller/form.js";

const PAUSE = 300; // ms after the last key until what is written in a property counts
const KINDS = {
  textfield: "Textrad",
  textarea: "Textruta",
  number: "Tal",
  datetime: "Datum och tid",
  checkbox: "Kryssruta",
  radio: "Ett val (alla syns)",
  select: "Ett val (lista)",
  checklist: "Flera val (alla syns)",
  taglist: "Flera val (sök)",
  text: "Text",
  expression: "Uträknat värde",
  table: "Tabell",
  image: "Bild",
  separator: "Linje",
  spacer: "Luft",
  group: "Avsnitt",
  dynamiclist: "Rader som upprepas",
  default: "Formulär",
};
const ANSWERS = ["textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist"];
// Groups and entries of form-js whose properties the server refuses, or that ours take the place of.
const GROUPS_AWAY = ["custom-values", "security-attributes"];
const ENTRIES_AWAY = ["action", "url", "content", "accept", "multiple", "pagination"];

const swedish = new WeakSet(); // the kinds are shared by all editors of the page

class OnlyOurs {
  static $inject = ["formFields"];
  constructor(formFields) {
    for (const type of Object.keys(formFields._formFields)) {
      const { config } = formFields._formFields[type];
      if (!(type in KINDS)) delete formFields._formFields[type];
      else if (!swedish.has(config)) inSwedish(config, KINDS[type]);
    }
  }
}

function inSwedish(config, name) {
  const { create } = config;
  swedish.add(config);
  config.name = name;
  config.create = (options = {}, isNew = true) => {
    const made = create(options, isNew);
    if (!isNew || options.label !== undefined) return made;
    if (made.label) made.label = name;
    if (made.values) made.values = made.values.map((one) => ({ ...one, label: "Alternativ" }));
    return made;
  };
}

// ------------------------------------------------------------------ our properties

const FIELDS = [
  { name: "lagrum", label: "Lagrum", hint: "Till exempel 12 kap. 4 § SoL." },
  { name: "gren", label: "Rättslig gren", hint: "Till exempel R-16. Flera skiljs åt med komma." },
  { name: "kalla", label: "Källa", hint: "Till exempel S3 2.1." },
];
const ENGINE = {
  name: "motor",
  label: "Får svaret nå regler och villkor?",
  hint: "Personuppgifter och fri text ska inte dit.",
  choices: [
    ["", "Som fältets slag säger"],
    ["ja", "Ja"],
    ["nej", "Nej"],
  ],
};
const LEAST = { name: "minst", label: "Minsta antal rader", hint: "Ett heltal." };

function entriesFor(field) {
  if (field.type === "default") return [];
  const more = ANSWERS.includes(field.type) || field.type === "expression" ? [ENGINE] : [];
  return [...FIELDS, ...more, ...(field.type === "dynamiclist" ? [LEAST] : [])];
}

class OurProperties {
  static $inject = ["propertiesPanel", "config.grenar"];
  constructor(propertiesPanel, grenar) {
    this.grenar = grenar || [];
    propertiesPanel.registerProvider(this, 500); // after form-js's own, so that it can take from them
  }

  getGroups(field, editField) {
    return (groups) => {
      if (!field) return groups;
      const kept = groups.filter((group) => !GROUPS_AWAY.includes(group.id));
      for (const group of kept) {
        if (group.entries) group.entries = group.entries.filter((entry) => !ENTRIES_AWAY.includes(entry.id));
      }
      const entries = entriesFor(field).map((one) => ({
        id: `lagrum-${one.name}`,
        component: Property,
        one,
        field,
        editField,
        offered: one.name === "gren" ? this.grenar : [],
        isEdited: (node) => Boolean(node && node.value),
      }));
      if (!entries.length) return kept;
      const ours = { id: "lagrum", label: "Lagrum", entries, shouldOpen: true };
      return [...kept.slice(0, 1), ours, ...kept.slice(1)];
    };
  }
}

function Property({ id, one, field, editField, offered }) {
  const value = String((field.properties || {})[one.name] ?? "");
  const write = (written) => {
    if (written === value) return;
    const { [one.name]: _old, ...others } = field.properties || {};
    const whole = written ? { ...others, [one.name]: written } : others;
    editField(field, ["properties"], Object.keys(whole).length ? whole : undefined);
  };
  const control = `bio-properties-panel-${id}`;
  return h("div", { class: "bio-properties-panel-entry", "data-entry-id": id }, [
    h("div", { class: "bio-properties-panel-textfield" }, [
      h("label", { class: "bio-properties-panel-label", for: control }, one.label),
      one.choices ? choice(control, one, value, write) : line(control, one, value, write, field.id),
      h("datalist", { id: `${control}-forslag` }, offered.map((gren) => h("option", { value: gren.id }, gren.namn))),
    ]),
    h("div", { class: "bio-properties-panel-description", id: `${control}-hjalp` }, one.hint),
  ]);
}

function choice(id, one, value, write) {
  const options = one.choices.map(([key, label]) => h("option", { value: key, selected: key === value }, label));
  const onChange = (event) => write(event.target.value);
  return h("select", { id, class: "bio-properties-panel-input", "aria-describedby": `${id}-hjalp`, onChange }, options);
}

let waiting;

function line(id, one, value, write, key) {
  const now = (event) => {
    clearTimeout(waiting);
    write(event.target.value.trim());
  };
  const later = (event) => {
    const written = event.target.value;
    clearTimeout(waiting);
    waiting = setTimeout(() => write(written.trim()), PAUSE);
  };
  return h("input", {
    id,
    key: `${key}-${one.name}`,
    type: "text",
    class: "bio-properties-panel-input",
    autocomplete: "off",
    spellcheck: false,
    list: `${id}-forslag`,
    "aria-describedby": `${id}-hjalp`,
    value,
    onInput: later,
    onChange: now,
  });
}

// A field that is added with the keyboard is chosen, as one that is dragged in is.
class ChooseNew {
  static $inject = ["eventBus", "selection"];
  constructor(eventBus, selection) {
    const added = "commandStack.formField.add.postExecuted";
    // Enter on a button is also a click, which form-js takes as a click beside the form: so afterwards.
    eventBus.on(added, ({ context }) => setTimeout(() => selection.set(context.formField)));
  }
}

export const supportModule = {
  __init__: ["baraVara", "varaEgenskaper", "valjNytt"],
  valjNytt: ["type", ChooseNew],
  baraVara: ["type", OnlyOurs],
  varaEgenskaper: ["type", OurProperties],
};
