// The names that forms give, so that expressions can complete them: the library knows mappings only.
import { VariableProvider, getBusinessObject, is } from "../../vendor/modeller/bpmn.js";

const TYPES = { number: "number", checkbox: "boolean", checklist: "list", taglist: "list", dynamiclist: "list" };

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
      type: TYPES[field.typ] || "string",
      info: field.namn,
    }));
  }
}

NamesOfForms.$inject = ["variableResolver", "config.sida"];

export const namesModule = { __init__: ["formularnamn"], formularnamn: ["type", NamesOfForms] };
