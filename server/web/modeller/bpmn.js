// The parts of the process editor, in one file for the browser.
import "./nonce.js";

export { default as Modeler } from "camunda-bpmn-js/lib/camunda-cloud/Modeler";
export { default as minimapModule } from "diagram-js-minimap";
export { default as simulationModule } from "bpmn-js-token-simulation";
export { default as modelerModdle } from "modeler-moddle/resources/modeler.json";
export { default as VariableProvider } from "@bpmn-io/variable-resolver/lib/VariableProvider";
export { useService } from "bpmn-js-properties-panel";
export {
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
} from "@bpmn-io/properties-panel";
export { h } from "@bpmn-io/properties-panel/preact";
export { is, getBusinessObject } from "bpmn-js/lib/util/ModelUtil";
