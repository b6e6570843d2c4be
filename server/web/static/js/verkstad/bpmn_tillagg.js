// Reads and writes extension elements with undoable commands.
import { getBusinessObject, is } from "../../vendor/modeller/bpmn.js";

// The ground of a pool is that of its process.
export function ownerOf(element) {
  const own = getBusinessObject(element);
  return is(own, "bpmn:Participant") && own.processRef ? own.processRef : own;
}

export function readExtension(element, type) {
  return (ownerOf(element).get("extensionElements")?.get("values") || []).find((one) => is(one, type));
}

// Set attributes of the extension element of this type; one with nothing left in it is removed.
export function writeExtension(element, type, values, modeling, bpmnFactory) {
  const owner = ownerOf(element);
  const found = readExtension(element, type);
  const next = { ...plain(found), ...values };
  const empty = Object.values(next).every((value) => value === undefined || value === "");
  if (found && !empty) {
    modeling.updateModdleProperties(element, found, values);
  } else if (found || !empty) {
    replaceValues(element, owner, found, empty ? null : create(bpmnFactory, type, next), modeling, bpmnFactory);
  }
}

function plain(found) {
  if (!found) return {};
  return Object.fromEntries(found.$descriptor.properties.filter((one) => one.isAttr).map((one) => [one.ns.localName, found.get(one.name)]));
}

function create(bpmnFactory, type, values, parent) {
  const made = bpmnFactory.create(type, values);
  made.$parent = parent;
  return made;
}

function replaceValues(element, owner, old, made, modeling, bpmnFactory) {
  const container = owner.get("extensionElements");
  if (!container) {
    const fresh = create(bpmnFactory, "bpmn:ExtensionElements", { values: [] }, owner);
    if (made) made.$parent = fresh;
    fresh.values = made ? [made] : [];
    modeling.updateModdleProperties(element, owner, { extensionElements: fresh });
    return;
  }
  if (made) made.$parent = container;
  const kept = container.get("values").filter((one) => one !== old);
  modeling.updateModdleProperties(element, container, { values: made ? [...kept, made] : kept });
}

// ---------------------------------------------------------------- zeebe:properties

export function propertyOf(element, name) {
  const rows = readExtension(element, "zeebe:Properties")?.get("properties") || [];
  return rows.find((one) => one.name === name)?.value || "";
}

export function setProperty(element, name, value, modeling, bpmnFactory) {
  const holder = readExtension(element, "zeebe:Properties");
  const rows = holder?.get("properties") || [];
  const row = rows.find((one) => one.name === name);
  if (row && value) {
    modeling.updateModdleProperties(element, row, { value });
  } else if (row) {
    const kept = rows.filter((one) => one !== row);
    if (kept.length) modeling.updateModdleProperties(element, holder, { properties: kept });
    else replaceValues(element, ownerOf(element), holder, null, modeling, bpmnFactory);
  } else if (value && holder) {
    const made = create(bpmnFactory, "zeebe:Property", { name, value }, holder);
    modeling.updateModdleProperties(element, holder, { properties: [...rows, made] });
  } else if (value) {
    const made = create(bpmnFactory, "zeebe:Properties", { properties: [] });
    made.properties = [create(bpmnFactory, "zeebe:Property", { name, value }, made)];
    replaceValues(element, ownerOf(element), null, made, modeling, bpmnFactory);
  }
}
