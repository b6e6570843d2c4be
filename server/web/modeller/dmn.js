// The parts of the rule editor, in one file for the browser.
import "./nonce.js";

export { default as Modeler } from "dmn-js/lib/Modeler";
export { default as Viewer } from "dmn-js/lib/NavigatedViewer";
export { default as modelerModdle } from "modeler-moddle/resources/dmn-modeler.json";
export { default as zeebeModdle } from "zeebe-dmn-moddle/resources/zeebe.json";
export { is, getBusinessObject } from "dmn-js-shared/lib/util/ModelUtil";
// What our own columns of a decision table are built of.
export { Component, createComponentVNode, createVNode } from "inferno";
export { default as EditableComponent } from "dmn-js-shared/lib/components/EditableComponent";
export { Cell } from "table-js/lib/components";
export { default as CommandInterceptor } from "diagram-js/lib/command/CommandInterceptor";
