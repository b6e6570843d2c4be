// The parts of the form editor, in one file for the browser.
import "./nonce.js";

export { FormEditor, createFormEditor, schemaVersion } from "@bpmn-io/form-js-editor";
export { Form, createForm } from "@bpmn-io/form-js-viewer";
// What our own fields in the panel of properties are built of.
export { h } from "preact";
