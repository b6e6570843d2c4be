// The names that forms give, so that expressions can complete them: the library knows mappings only.
import { VariableProvider, getBusinessObject, is } from "../../vendor/modeller/bpmn.js";

const TYPES = { number: "number", checkbox: "boolean", datetime: "string", textfield: "string", textarea: "string" };

class NamesOfForms extends VariableProvider {
  constructor(variableResolver, page) {
    super(variableResolver);
    this.forms = new Map((page.data.formular || []).map((form) => [form.id, form]));
  }

  getVariables(element) {
    if (!is(element, "bpmn:UserTask")) return [];
    const values = getBusinessObject(element).extensionElements?.get("values") || [];
    const id = values.find((one) => is(one, "zeebe:FormDefinition"))?.formId;
    return (this.forms.get(id)?.falt || []).map((field) => ({
      name: field.id,
      type: TYPES[field.typ],
      info: field.namn,
      scope: scopeOf(element),
    }));
  }
}

NamesOfForms.$inject = ["variableResolver", "config.sida"];

function scopeOf(element) {
  let at = getBusinessObject(element);
  while (at && !is(at, "bpmn:Process")) at = at.$parent;
  return at;
}

export const namesModule = { __init__: ["formularnamn"], formularnamn: ["type", NamesOfForms] };
