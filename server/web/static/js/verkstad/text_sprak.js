// How our text files are coloured: letters (HTML with Jinja), scenarios (Gherkin in Swedish) and TOML.
import { LanguageSupport, StreamLanguage } from "../../vendor/modeller/text.js";

const JINJA_WORDS = /^(?:if|elif|else|endif|for|in|endfor|set|block|endblock|extends|is|not|and|or|defined|with|endwith)\b/;

const letter = {
  name: "brev",
  startState: () => ({ inside: "" }),
  token(stream, state) {
    if (state.inside === "jinja") return jinja(stream, state);
    if (state.inside === "tag") return tag(stream, state);
    if (stream.match("{#")) {
      stream.skipTo("#}") ? stream.match("#}") : stream.skipToEnd();
      return "comment";
    }
    if (stream.match("{{") || stream.match(/^\{%-?/)) {
      state.inside = "jinja";
      return "keyword";
    }
    if (stream.match("<!--")) {
      stream.skipTo("-->") ? stream.match("-->") : stream.skipToEnd();
      return "comment";
    }
    if (stream.match(/^<\/?[a-zA-Z][\w-]*/)) {
      state.inside = "tag";
      return "tagName";
    }
    stream.next();
    stream.eatWhile((sign) => sign !== "<" && sign !== "{");
    return null;
  },
};

function jinja(stream, state) {
  if (stream.match(/^-?%\}/) || stream.match("}}")) {
    state.inside = "";
    return "keyword";
  }
  if (stream.match(/^"[^"]*"?/) || stream.match(/^'[^']*'?/)) return "string";
  if (stream.match(/^\|\s*\w+/)) return "labelName";
  if (stream.match(JINJA_WORDS)) return "keyword";
  if (stream.match(/^[\w.]+/)) return "variableName";
  stream.next();
  return null;
}

function tag(stream, state) {
  if (stream.match(/^\/?>/)) {
    state.inside = "";
    return "tagName";
  }
  if (stream.match(/^"[^"]*"?/)) return "string";
  if (stream.match(/^[\w-]+/)) return "propertyName";
  stream.next();
  return null;
}

const HEADINGS = /^(?:Egenskap|Bakgrund|Regel|Scenariomall|Abstrakt Scenario|Scenario|Exempel):/;
export const STEP = /^(\s*)(Givet|När|Så|Och|Men|\*)\s/;

const scenario = {
  name: "scenario",
  token(stream) {
    if (stream.sol()) stream.eatSpace();
    if (stream.match("#")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match(/^@[^\s]+/)) return "labelName";
    if (stream.match(HEADINGS)) return "heading";
    if (stream.match(/^(?:Givet|När|Så|Och|Men|\*)(?=\s)/)) return "keyword";
    if (stream.match(/^"[^"]*"?/)) return "string";
    if (stream.match(/^<[^>]*>/)) return "variableName";
    if (stream.match(/^\d{4}-\d{2}(?:-\d{2})?|^\d+(?:[.,]\d+)?/)) return "number";
    if (stream.match(/^R-\d+\w?/)) return "labelName";
    if (stream.match("|")) return "propertyName";
    stream.next();
    stream.eatWhile(/[^\s"<|]/);
    return null;
  },
};

const toml = {
  name: "toml",
  token(stream) {
    if (stream.match("#")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.sol() && stream.match(/^\s*\[.*\]/)) return "heading";
    if (stream.match(/^"[^"]*"?/) || stream.match(/^'[^']*'?/)) return "string";
    if (stream.match(/^[\w.-]+(?=\s*=)/)) return "propertyName";
    if (stream.match(/^\d[\d.:-]*/)) return "number";
    if (stream.match(/^(?:true|false)\b/)) return "keyword";
    stream.next();
    return null;
  },
};

function supported(language) {
  return new LanguageSupport(StreamLanguage.define({ ...language, languageData: {} }));
}

export const letterLanguage = supported(letter);
export const scenarioLanguage = supported(scenario);
export const tomlLanguage = supported(toml);
