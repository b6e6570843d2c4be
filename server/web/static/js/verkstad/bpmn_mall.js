// A template that is put on a box keeps what the box already had: its ground, and mappings of its own.
import { getBusinessObject } from "../../vendor/modeller/bpmn.js";
import { readExtension, setProperty } from "./bpmn_tillagg.js";

const COMMAND = "commandStack.propertiesPanel.zeebe.changeTemplate";

class KeepWhatWas {
  constructor(eventBus, modeling, bpmnFactory) {
    eventBus.on(`${COMMAND}.preExecute`, 3000, ({ context }) => {
      context.before = before(context.element);
    });
    eventBus.on(`${COMMAND}.postExecute`, 100, ({ context }) => {
      putBack(context.element, context.before, modeling, bpmnFactory);
    });
  }
}

KeepWhatWas.$inject = ["eventBus", "modeling", "bpmnFactory"];

export const templateModule = { __init__: ["behallVidMall"], behallVidMall: ["type", KeepWhatWas] };

function before(element) {
  const mapping = readExtension(element, "zeebe:IoMapping");
  const copy = (rows) => (rows || []).map((one) => ({ source: one.source, target: one.target }));
  return {
    properties: (readExtension(element, "zeebe:Properties")?.get("properties") || []).map((one) => ({ name: one.name, value: one.value })),
    outputs: copy(mapping?.get("outputParameters")),
  };
}

function putBack(element, { properties, outputs }, modeling, bpmnFactory) {
  const now = readExtension(element, "zeebe:Properties")?.get("properties") || [];
  for (const { name, value } of properties) {
    if (!now.some((one) => one.name === name)) setProperty(element, name, value, modeling, bpmnFactory);
  }
  const mapping = readExtension(element, "zeebe:IoMapping");
  const had = mapping?.get("outputParameters") || [];
  const lost = outputs.filter((old) => !had.some((one) => one.target === old.target));
  if (!mapping || !lost.length || !getBusinessObject(element)) return;
  const rows = lost.map((row) => Object.assign(bpmnFactory.create("zeebe:Output", row), { $parent: mapping }));
  modeling.updateModdleProperties(element, mapping, { outputParameters: [...had, ...rows] });
}
