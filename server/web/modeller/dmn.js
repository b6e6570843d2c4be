// The parts of the rule editor, in one file for the browser.
import "./nonce.js";

export { default as Modeler } from "dmn-js/lib/Modeler";
export { default as modelerModdle } from "modeler-moddle/resources/dmn-modeler.json";
export { default as zeebeModdle } from "zeebe-dmn-moddle/resources/zeebe.json";
export { is, getBusinessObject } from "dmn-js-shared/lib/util/ModelUtil";
