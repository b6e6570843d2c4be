// Changes of a table's annotations, all of them on the command stack of dmn-js: undone and redone as others.
import { CommandInterceptor } from "../../vendor/modeller/dmn.js";

const OUR_COLUMNS = ["gren", "lagrum", "motivering"];

export function columnsOf(table) {
  return table.get("annotation") || [];
}

export function lacking(table) {
  const names = columnsOf(table).map((column) => column.name);
  return OUR_COLUMNS.filter((name) => !names.includes(name));
}

class EditEntry {
  static $inject = ["moddle"];
  constructor(moddle) {
    this.moddle = moddle;
  }
  execute(context) {
    const { row, index, value } = context;
    const rule = row.businessObject;
    context.before = rule.get("annotationEntry").slice();
    context.old = context.before[index] && context.before[index].text;
    fill(this.moddle, rule, index + 1);
    rule.get("annotationEntry")[index].text = value;
    return row;
  }
  revert(context) {
    const { row, index, before, old } = context;
    if (before[index]) before[index].text = old;
    row.businessObject.set("annotationEntry", before);
    return row;
  }
}

class AddColumns {
  static $inject = ["moddle", "sheet"];
  constructor(moddle, sheet) {
    this.moddle = moddle;
    this.sheet = sheet;
  }
  execute(context) {
    const root = this.sheet.getRoot();
    const table = root.businessObject;
    context.before = columnsOf(table).slice();
    context.entries = root.rows.map((row) => row.businessObject.get("annotationEntry").slice());
    const added = lacking(table).map((name) => {
      const column = this.moddle.create("dmn:RuleAnnotationClause", { name });
      column.$parent = table;
      return column;
    });
    table.set("annotation", [...context.before, ...added]);
    for (const row of root.rows) fill(this.moddle, row.businessObject, columnsOf(table).length);
    return [root, ...root.rows];
  }
  revert(context) {
    const root = this.sheet.getRoot();
    root.businessObject.set("annotation", context.before);
    root.rows.forEach((row, at) => row.businessObject.set("annotationEntry", context.entries[at]));
    return [root, ...root.rows];
  }
}

function fill(moddle, rule, length) {
  const entries = rule.get("annotationEntry").slice();
  while (entries.length < length) {
    const entry = moddle.create("dmn:RuleAnnotation", { text: "" });
    entry.$parent = rule;
    entries.push(entry);
  }
  rule.set("annotationEntry", entries);
}

// A new row gets an empty entry per column: without them the file would not be valid.
export class NewRows extends CommandInterceptor {
  static $inject = ["eventBus", "moddle", "sheet", "commandStack"];
  constructor(eventBus, moddle, sheet, commandStack) {
    super(eventBus);
    commandStack.registerHandler("kolumner.skriv", EditEntry);
    commandStack.registerHandler("kolumner.lagg_till", AddColumns);
    this.preExecute("row.add", (event) => {
      const rule = event.context.row.businessObject;
      const columns = columnsOf(sheet.getRoot().businessObject);
      if (rule && rule.$type === "dmn:DecisionRule" && columns.length) fill(moddle, rule, columns.length);
    });
  }
}
