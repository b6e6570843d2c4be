// The parts of the text editor, in one file for the browser.
import "./nonce.js";

export * from "@codemirror/state";
export * from "@codemirror/view";
export * from "@codemirror/commands";
export * from "@codemirror/search";
export * from "@codemirror/autocomplete";
export * from "@codemirror/lint";
export * from "@codemirror/language";
export { tags } from "@lezer/highlight";
