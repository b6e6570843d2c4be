// Our own groups of the properties panel: the legal ground, and what a box does, chosen among what there is.
import {
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry,
  h,
  is,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
  useService,
} from "../../vendor/modeller/bpmn.js";
import { ownerOf, propertyOf, readExtension, setProperty, writeExtension } from "./bpmn_tillagg.js";

const GROUNDED = ["bpmn:FlowNode", "bpmn:SequenceFlow", "bpmn:Process", "bpmn:Participant", "bpmn:Lane"];
const LAW = [
  { name: "gren", label: "Rättslig gren", hint: "Som i rättskartan, till exempel R-16. Flera skiljs med kommatecken." },
  { name: "lagrum", label: "Lagrum", hint: "Till exempel 12 kap. 4 § SoL. Flera skiljs med semikolon." },
  { name: "kalla", label: "Källa", hint: "Underlaget, till exempel S0 6.2." },
];
// Groups that Lagrum refuses or that our own replace.
const GONE = new Set([
  "form", "assignmentDefinition", "calledDecision", "CalledElement", "Zeebe__ExecutionListeners", "Zeebe__TaskListeners",
  "userTaskImplementation", "businessRuleImplementation", "taskDefinition", "headers", "additionalDataGroup",
  "ElementTemplates__CustomProperties-lagrum",
]);

class LawProvider {
  constructor(propertiesPanel, page) {
    this.page = page;
    propertiesPanel.registerProvider(50, this); // after the library's own, to take some of theirs away
  }

  getGroups(element) {
    return (groups) => {
      const kept = groups.filter((group) => !GONE.has(group.id));
      const { data } = this.page;
      const own = [whatItDoes(element, data), legalGround(element, data), ...moreGroups(element)].filter(Boolean);
      const first = kept.findIndex((group) => group.id === "general");
      kept.splice(first + 1, 0, ...own);
      return kept;
    };
  }
}

LawProvider.$inject = ["propertiesPanel", "config.sida"];

export const lawModule = { __init__: ["lagrumsgrupp"], lagrumsgrupp: ["type", LawProvider] };

// ---------------------------------------------------------------- the legal ground

function legalGround(element, data) {
  if (element.type === "label" || !GROUNDED.some((type) => is(element, type))) return null;
  const entries = LAW.map((field) => ({
    id: `lagrum-${field.name}`,
    element,
    field,
    data,
    component: field.name === "lagrum" ? LawText : LawField,
    isEdited: field.name === "lagrum" ? isTextAreaEntryEdited : isTextFieldEntryEdited,
  }));
  return { id: "lagrum", label: "Lagrum", shouldOpen: true, entries };
}

function lawEntry({ element, id, field }, kind, more) {
  const modeling = useService("modeling");
  const bpmnFactory = useService("bpmnFactory");
  return h(kind, {
    element,
    id,
    label: field.label,
    description: field.hint,
    debounce: useService("debounceInput"),
    getValue: () => propertyOf(element, field.name),
    setValue: (value) => setProperty(element, field.name, (value || "").trim(), modeling, bpmnFactory),
    ...more,
  });
}

function LawField(props) {
  const known = new Map((props.data.grenar || []).map((one) => [one.id, one.namn]));
  const validate = (value) => {
    if (props.field.name !== "gren" || !value || !known.size) return null;
    const strange = value.split(",").map((one) => one.trim()).filter((one) => one && !known.has(one));
    return strange.length ? `${strange.join(", ")} finns inte i rättskartan.` : null;
  };
  return lawEntry(props, TextFieldEntry, { validate });
}

function LawText(props) {
  return lawEntry(props, TextAreaEntry, { rows: 2, autoResize: true });
}

// ---------------------------------------------------------------- what else Lagrum reads of an element

const YES = [["", "Nej"], ["ja", "Ja"]];
const MORE = [
  {
    type: "bpmn:UserTask",
    id: "beslut",
    label: "Beslut och brev",
    fields: [
      { name: "delegationspunkt", label: "Punkt i delegationsordningen", hint: "När uppgiften är att skriva under ett beslut." },
      { name: "brev", label: "Brev som visas före underskrift", hint: "Namnet på en brevmall i processen." },
    ],
  },
  {
    type: "bpmn:BusinessRuleTask",
    id: "sparr",
    label: "Spärr",
    fields: [{ name: "sparr", label: "Stoppar regeln beslutet när svaret är nej?", choices: YES }],
  },
  {
    type: "bpmn:ServiceTask",
    id: "utan-brev",
    label: "Beslut utan brev",
    fields: [{ name: "utan_brev", label: "Varför beslutet inte har något brev", hint: "Bara när ett beslut registreras utan brev." }],
  },
  {
    type: "bpmn:Process",
    id: "process",
    label: "Processen i Lagrum",
    fields: [
      { name: "beskrivning", label: "Beskrivning", hint: "Visas när någon öppnar ett ärende." },
      { name: "verksamhetsgren", label: "Verksamhetsgren", hint: "socialtjanst, arbetsmarknad, arbetsformedlingsuppdrag eller skola. Flera skiljs med kommatecken." },
      { name: "startroller", label: "Roller som får öppna ärendet", hint: "Flera skiljs med kommatecken." },
      { name: "sekretess", label: "Sekretess", hint: "S26, S28, SK eller SEK0; per gren: socialtjanst:S26,arbetsmarknad:SEK0." },
      { name: "kommuner", label: "Bara i kommunerna", hint: "Tomt: alla." },
      { name: "utan_person", label: "Kan ärendet öppnas utan person?", choices: YES },
    ],
  },
];

function moreGroups(element) {
  const owner = ownerOf(element);
  return MORE.filter((one) => is(owner, one.type)).map((one) => ({
    id: `lagrum-${one.id}`,
    label: one.label,
    entries: one.fields.map((field) => ({
      id: `lagrum-${field.name}`,
      element,
      field,
      component: field.choices ? LawChoice : LawPlain,
      isEdited: field.choices ? isSelectEntryEdited : isTextFieldEntryEdited,
    })),
  }));
}

function LawPlain(props) {
  return lawEntry(props, TextFieldEntry, {});
}

function LawChoice(props) {
  const getOptions = () => props.field.choices.map(([value, label]) => ({ value, label }));
  return lawEntry(props, SelectEntry, { getOptions });
}

// ---------------------------------------------------------------- what a box does

const KINDS = [
  {
    type: "bpmn:UserTask",
    label: "Arbetsuppgift",
    entries: [
      { id: "formular", label: "Formulär", list: "formular", empty: "Välj formulär", extension: "zeebe:FormDefinition", attribute: "formId" },
      { id: "roll", label: "Roller som får göra uppgiften", list: "roller", empty: "Välj roll", extension: "zeebe:AssignmentDefinition", attribute: "candidateGroups", many: true },
    ],
  },
  {
    type: "bpmn:BusinessRuleTask",
    label: "Regel",
    entries: [
      { id: "beslut", label: "Beslut (DMN)", list: "beslut", empty: "Välj beslut", extension: "zeebe:CalledDecision", attribute: "decisionId", also: "resultVariable" },
      { id: "resultat", label: "Svaret heter", extension: "zeebe:CalledDecision", attribute: "resultVariable", hint: "Namnet i villkoren, till exempel bedomning." },
    ],
  },
  {
    type: "bpmn:CallActivity",
    label: "Anropad process",
    entries: [{ id: "anropad", label: "Process", list: "processer", empty: "Välj process", extension: "zeebe:CalledElement", attribute: "processId" }],
  },
];

function whatItDoes(element, data) {
  const kind = KINDS.find((one) => is(element, one.type));
  if (!kind) return null;
  const entries = kind.entries.flatMap((field) => rowsOf(element, field, data));
  return { id: "lagrum-uppgift", label: kind.label, shouldOpen: true, entries };
}

// A field of several values is one picker per value, and one more to add with.
function rowsOf(element, field, data) {
  const row = (place) => ({
    id: place === undefined ? field.id : `${field.id}-${place}`,
    element,
    field,
    place,
    choices: data[field.list] || [],
    component: field.list ? Picker : PlainField,
    isEdited: field.list ? isSelectEntryEdited : isTextFieldEntryEdited,
  });
  if (!field.many) return [row()];
  const given = partsOf(element, field);
  return [...given, ""].map((_, place) => row(place));
}

function partsOf(element, field) {
  const value = readExtension(element, field.extension)?.get(field.attribute) || "";
  return value.split(",").map((one) => one.trim()).filter(Boolean);
}

function Picker({ element, id, field, place, choices }) {
  const modeling = useService("modeling");
  const bpmnFactory = useService("bpmnFactory");
  const many = place !== undefined;
  const current = () => (many ? partsOf(element, field)[place] : readExtension(element, field.extension)?.get(field.attribute)) || "";
  const write = (value) => {
    const parts = partsOf(element, field);
    if (many) parts[place] = value;
    const text = many ? [...new Set(parts.filter(Boolean))].join(",") : value;
    const values = { [field.attribute]: text || undefined };
    // The answer is called as the decision until somebody gives it another name.
    if (field.also && text && !readExtension(element, field.extension)?.get(field.also)) values[field.also] = text;
    writeExtension(element, field.extension, values, modeling, bpmnFactory);
  };
  const label = many && place > 0 ? "Eller" : field.label;
  return h(SelectEntry, { element, id, label, getValue: current, setValue: write, getOptions: () => options(field, choices, current()) });
}

function options(field, choices, now) {
  const shown = choices.map((one) => ({ value: one.id, label: one.namn && one.namn !== one.id ? `${one.namn} (${one.id})` : `${one.id}${folder(one)}` }));
  if (now && !choices.some((one) => one.id === now)) shown.unshift({ value: now, label: `${now} (finns inte)` });
  return [{ value: "", label: field.many && now ? "– ta bort –" : `– ${field.empty} –` }, ...shown];
}

function folder(one) {
  return one.path ? ` (${one.path.split("/")[1]})` : "";
}

function PlainField({ element, id, field }) {
  const modeling = useService("modeling");
  const bpmnFactory = useService("bpmnFactory");
  return h(TextFieldEntry, {
    element,
    id,
    label: field.label,
    description: field.hint,
    debounce: useService("debounceInput"),
    getValue: () => readExtension(element, field.extension)?.get(field.attribute) || "",
    setValue: (value) => writeExtension(element, field.extension, { [field.attribute]: (value || "").trim() || undefined }, modeling, bpmnFactory),
  });
}

