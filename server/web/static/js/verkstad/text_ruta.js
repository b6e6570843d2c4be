// A box of text with line numbers, search, undo and marks; what the text editors have in common.
import {
  Compartment,
  EditorState,
  EditorView,
  HighlightStyle,
  autocompletion,
  bracketMatching,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  defaultKeymap,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  history,
  historyKeymap,
  keymap,
  lineNumbers,
  lintGutter,
  lintKeymap,
  redo,
  search,
  searchKeymap,
  setDiagnostics,
  syntaxHighlighting,
  tags,
  undo,
} from "../../vendor/modeller/text.js";

const PHRASES = {
  "Control character": "Styrtecken",
  "Selection deleted": "Markeringen togs bort",
  "Folded lines": "Dolda rader",
  "Unfolded lines": "Visade rader",
  to: "till",
  "folded code": "dold text",
  unfold: "visa",
  "Fold line": "Dölj rad",
  "Unfold line": "Visa rad",
  "Go to line": "Gå till rad",
  go: "gå",
  Find: "Sök",
  Replace: "Ersätt med",
  next: "nästa",
  previous: "föregående",
  all: "alla",
  "match case": "skiftlägeskänslig",
  "by word": "hela ord",
  regexp: "mönster",
  replace: "ersätt",
  "replace all": "ersätt alla",
  close: "stäng",
  "current match": "den här träffen",
  "replaced $ matches": "$ träffar ersatta",
  "replaced match on line $": "träffen på rad $ ersatt",
  "on line": "på rad",
  Completions: "Förslag",
  Diagnostics: "Anmärkningar",
  "No diagnostics": "Inga anmärkningar",
};

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "#5b2d8e", fontWeight: "600" },
  { tag: tags.tagName, color: "#1d4e89" },
  { tag: tags.string, color: "#22633a" },
  { tag: tags.number, color: "#8a4b00" },
  { tag: tags.variableName, color: "#8a1c3b" },
  { tag: tags.labelName, color: "#1d4e89", fontWeight: "600" },
  { tag: tags.heading, fontWeight: "700" },
  { tag: tags.comment, color: "#545b66", fontStyle: "italic" },
  { tag: tags.propertyName, color: "#1d4e89" },
]);

const nonce = document.querySelector('meta[name="stilnonce"]')?.nonce || "";

export class TextBox {
  // options: { language, label, readonly, complete: [sources], more: [extensions] }
  constructor(element, content, options = {}) {
    this.listeners = [];
    this.original = content;
    this.findings = [];
    this.own = [];
    const complete = options.complete ? { override: options.complete, icons: false } : {};
    this.fixed = new Compartment();
    this.view = new EditorView({
      parent: element,
      doc: content,
      extensions: [
        nonce ? EditorView.cspNonce.of(nonce) : [],
        EditorState.phrases.of(PHRASES),
        EditorState.readOnly.of(Boolean(options.readonly)),
        EditorView.contentAttributes.of({ "aria-label": options.label || "Filens text", lang: "sv" }),
        lineNumbers(),
        lintGutter(),
        highlightActiveLineGutter(),
        highlightActiveLine(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        search({ top: true }),
        autocompletion(complete),
        syntaxHighlighting(COLOURS),
        EditorView.lineWrapping,
        options.language || [],
        options.more || [],
        // Tab is left alone: it goes on to the next control.
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) for (const listener of this.listeners) listener();
        }),
      ],
    });
  }

  get text() {
    return this.view.state.doc.toString();
  }

  async content() {
    // A file whose lines end in another way keeps doing so.
    return this.original.includes("\r\n") ? this.text.replaceAll("\n", "\r\n") : this.text;
  }

  onChange(fn) {
    this.listeners.push(fn);
  }

  showFindings(list) {
    this.findings = list;
    this.#draw();
  }

  // Marks of the editor itself: [{ rad, kolumn, slut, allvar, text, gor: [{ namn, text }] }]
  showOwn(list) {
    this.own = list;
    this.#draw();
  }

  goTo(place) {
    const line = Number(/(\d+)\s*$/.exec(place)?.[1] || 1);
    const at = this.view.state.doc.line(Math.min(line, this.view.state.doc.lines)).from;
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    this.view.focus();
  }

  insert(words) {
    this.view.dispatch(this.view.state.replaceSelection(words), { scrollIntoView: true });
    this.view.focus();
  }

  undo() {
    undo(this.view);
  }

  redo() {
    redo(this.view);
  }

  destroy() {
    this.view.destroy();
  }

  #draw() {
    const { doc } = this.view.state;
    const said = JSON.stringify([this.findings, this.own]);
    if (said === this.drawn) return; // drawn again they would close what the reader is reading
    this.drawn = said;
    const marks = [...this.findings, ...this.own].map((one) => diagnosticOf(doc, one)).filter(Boolean);
    this.view.dispatch(setDiagnostics(this.view.state, marks));
  }
}

function diagnosticOf(doc, found) {
  const number = Number(found.rad || /rad[ :](\d+)/.exec(found.element || "")?.[1] || 0);
  if (!number) return null;
  const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
  const start = Math.min(line.from + Math.max((found.kolumn || 1) - 1, 0), line.to);
  const indent = found.kolumn ? 0 : line.text.length - line.text.trimStart().length;
  return {
    from: Math.min(start + indent, line.to),
    to: found.slut ? Math.min(line.from + found.slut, line.to) : line.to,
    severity: found.allvar === "fel" ? "error" : found.allvar === "varning" ? "warning" : "info",
    message: found.text,
    actions: (found.gor || []).map((one) => ({
      name: one.namn,
      apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: one.text } }),
    })),
  };
}
