// What fits where in a scenario: our sentences, and in each place of them the words that the server knows.
import { snippet } from "../../vendor/modeller/text.js";

const LETTER = "[\\p{L}\\p{N}_";
const KINDS = {
  ord: `${LETTER}:.\\-]+`,
  text: '[^"]*',
  fras: ".+?",
  rest: ".+",
  datum: "\\d{4}-\\d{2}-\\d{2}",
  manad: "\\d{4}-\\d{2}",
  tal: "\\d+",
};
const SAMPLES = { datum: "ÅÅÅÅ-MM-DD", manad: "ÅÅÅÅ-MM", tal: "antal" };
const KEYWORDS = ["Givet", "När", "Så", "Och", "Men"];
const HEADINGS = ["Scenario: ", "Scenariomall: ", "Regel: ", "Exempel:", "Bakgrund:", "Egenskap: "];
const STEP = /^(\s*)(Givet|När|Så|Och|Men|\*) (.*)$/;
const MANY = 3; // nearest sentences that are offered

export class Words {
  constructor(told) {
    this.told = told;
    this.values = new Map(told.etiketter.map((one) => [one.text.toLowerCase(), one.varden]));
    const roles = told.platser.roll.map(escaped).join("|");
    this.sentences = told.meningar.map((one) => ({ ...one, ...shapes(one.delar, roles) }));
  }

  // ------------------------------------------------------------------ what is not ours

  // Returns the lines that no sentence says: [{ rad, kolumn, slut, text, gor }]
  unknown(text) {
    const found = [];
    let quoted = false;
    text.split("\n").forEach((line, index) => {
      if (/^\s*("""|```)/.test(line)) quoted = !quoted;
      const step = quoted ? null : STEP.exec(line);
      if (!step || step[3].includes("<") || !step[3].trim()) return;
      const said = step[3].trim();
      if (this.sentences.some((one) => one.whole.test(said))) return;
      const start = line.length - step[3].length;
      found.push({
        rad: index + 1,
        kolumn: start + 1,
        slut: line.trimEnd().length,
        allvar: "fel",
        text: "Ingen mening i ordlistan säger så. De närmaste:",
        gor: this.nearest(said).map((one) => ({ namn: filled(one, said), text: filled(one, said) })),
      });
    });
    return found;
  }

  nearest(said) {
    const own = pairs(said);
    return [...this.sentences]
      .map((one) => ({ one, like: likeness(own, pairs(fixed(one))) }))
      .sort((a, b) => b.like - a.like)
      .slice(0, MANY)
      .map(({ one }) => one);
  }

  // ------------------------------------------------------------------ what is offered

  complete(context) {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const found = this.tags(before) || this.cells(before) || this.steps(before, context) || starts(before, context);
    return found && { ...found, from: context.pos - found.length };
  }

  tags(before) {
    const tag = /(?:^|\s)(@\S*)$/.exec(before);
    if (!tag || !/^\s*(@\S+\s+)*@\S*$/.test(before)) return null;
    const options = this.told.grenar.map((one) => ({ label: `@${one.id}`, detail: one.namn, type: "keyword" }));
    return { length: tag[1].length, options };
  }

  cells(before) {
    if (!/^\s*\|/.test(before)) return null;
    const cells = before.trimStart().slice(1).split("|");
    const typed = cells.at(-1).trimStart();
    const words = cells.length === 1 ? this.labels() : this.values.get(cells[0].trim().toLowerCase()) || [];
    return { length: typed.length, options: words.map((label) => ({ label, apply: `${label} ` })) };
  }

  steps(before, context) {
    const step = STEP.exec(before);
    if (!step) return null;
    const said = step[3];
    const options = said.length < 40 ? this.sentences.map((one, rank) => offered(one, rank)) : [];
    const inside = this.places(said);
    if (inside.options.length) return inside;
    if (!said && !context.explicit && step[2] === "*") return null;
    return { length: said.length, options, filter: true };
  }

  // The words that fit at the end of what is said, when it ends inside a place of some sentence.
  places(said) {
    const options = new Map();
    let length = 0;
    for (const one of this.sentences) {
      for (const open of one.opens) {
        const match = open.pattern.exec(said);
        if (!match) continue;
        const typed = match[1];
        for (const option of this.fitting(open, typed)) options.set(option.label, option);
        length = Math.max(length, typed.length);
      }
    }
    return { length, options: [...options.values()] };
  }

  fitting(open, typed) {
    const known = this.told.platser;
    if (open.plats === "sats") return this.facts(typed);
    if (open.plats === "grenar" || (open.plats === "gren" && open.after.startsWith("avgör"))) return this.branches();
    if (open.plats === "gren" && open.after.includes("varnas")) return this.branches();
    if (open.plats === "fakta") return this.labels().map((label) => ({ label }));
    const words = known[open.plats] || (open.slag === "roll" ? known.roll : []);
    return words.map((label) => ({ label }));
  }

  facts(typed) {
    const told = /^(.*?) är (.*)$/.exec(typed);
    if (!told) return this.labels().map((label) => ({ label: `${label} är `, type: "variable" }));
    const values = [...(this.values.get(told[1].toLowerCase()) || []), "okänt"];
    return values.map((value) => ({ label: `${told[1]} är ${value}` }));
  }

  branches() {
    return this.told.grenar.map((one) => ({ label: one.id, detail: one.namn }));
  }

  labels() {
    return this.told.etiketter.map((one) => one.text);
  }
}

// ------------------------------------------------------------------ sentences as patterns

function shapes(parts, roles) {
  let source = "";
  let after = "";
  const opens = [];
  for (const part of parts) {
    if (part.ord) {
      source += escaped(part.ord);
      after += part.ord;
      continue;
    }
    // A place is open when what comes before it is said, and it is not yet closed.
    const typed = part.slag === "text" ? '[^"]*' : ".*";
    if (source) opens.push({ pattern: new RegExp(`^${source}(${typed})$`, "iu"), plats: part.plats, slag: part.slag, after });
    source += `(?:${part.slag === "roll" ? roles : KINDS[part.slag]})`;
  }
  return { whole: new RegExp(`^${source}$`, "iu"), opens };
}

function offered(one, rank) {
  const fields = one.delar.map((part) => part.ord || `\${${SAMPLES[part.slag] || part.plats}}`).join("");
  return {
    label: shown(one),
    info: one.betyder,
    apply: snippet(one.tabell ? `${fields}\n  | \${fråga} | \${svar} |` : fields),
    boost: -rank / 100,
    type: "function",
  };
}

function shown(one) {
  return one.delar.map((part) => part.ord || `<${part.plats}>`).join("");
}

// The sentence with the days, months and roles that were said already.
function filled(one, said) {
  const days = said.match(/\d{4}-\d{2}-\d{2}/g) || [];
  const quoted = [...said.matchAll(/"([^"]*)"/g)].map((found) => found[1]);
  const branches = said.match(/R-\d+\w*/g) || [];
  const taken = { datum: days, text: quoted };
  const named = { gren: branches[0], grenar: branches.join(" och ") };
  const fitting = (part) => part.ord || taken[part.slag]?.shift() || named[part.plats] || `<${part.plats}>`;
  return one.delar.map(fitting).join("");
}

function fixed(one) {
  return one.delar.map((part) => part.ord || " ").join("");
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function starts(before, context) {
  const word = /^\s*([\p{L}]*)$/u.exec(before);
  if (!word || (!word[1] && !context.explicit)) return null;
  const keywords = KEYWORDS.map((label) => ({ label, apply: `${label} `, type: "keyword" }));
  const headings = HEADINGS.map((label) => ({ label, type: "keyword", boost: -1 }));
  return { length: word[1].length, options: [...keywords, ...headings] };
}

function pairs(text) {
  const flat = text.toLowerCase().replace(/\s+/g, " ");
  return new Set(Array.from({ length: Math.max(flat.length - 1, 0) }, (_, at) => flat.slice(at, at + 2)));
}

function likeness(a, b) {
  const both = [...a].filter((one) => b.has(one)).length;
  return (2 * both) / (a.size + b.size || 1);
}
