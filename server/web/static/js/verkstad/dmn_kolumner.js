// The annotation columns of a decision table: gren, lagrum, motivering and others that the file has.
// dmn-js keeps them in the file but shows none of them; every change here goes through its command stack.
import {
  Cell,
  Component,
  EditableComponent,
  createComponentVNode,
  createVNode,
} from "../../vendor/modeller/dmn.js";
import { NewRows, columnsOf, lacking } from "./dmn_anteckning.js";

const ELEMENT = 1; // inferno's flag of a plain element
const COMPONENT = 2; // inferno's flag of a class component
const UNKNOWN = 0; // inferno finds out what the children are
const MANY = 4; // inferno's flag of children that are all vnodes
const BEFORE_OTHERS = 2000;
const MOST_COLUMNS = 12;

const SIGNS = { fel: ["▲", "Fel"], varning: ["●", "Varning"], upplysning: ["○", "Upplysning"] };
const WIDTHS = { gren: "7.5rem", lagrum: "11rem", motivering: "30rem", kalla: "8rem" };
const HEADINGS = { gren: "Rättslig gren", lagrum: "Lagrum", motivering: "Motivering", kalla: "Källa" };

function element(name, className, children, props = {}) {
  return createVNode(ELEMENT, name, className, children, MANY, props);
}

function text(name, className, content, props = {}) {
  return createVNode(ELEMENT, name, className, content, UNKNOWN, props);
}

function headingOf(name) {
  return HEADINGS[name] || name;
}

class Watching extends Component {
  constructor(props, context) {
    super(props, context);
    this.again = () => this.forceUpdate();
  }
  // The viewer has nothing to change with.
  get mayEdit() {
    return Boolean(this.context.injector.get("commandStack", false));
  }
  get root() {
    return this.context.injector.get("sheet").getRoot();
  }
  componentWillMount() {
    this.context.changeSupport.onElementsChanged(this.watched(), this.again);
    this.context.changeSupport.onElementsChanged(this.root.id, this.again);
  }
  componentWillUnmount() {
    this.context.changeSupport.offElementsChanged(this.watched(), this.again);
    this.context.changeSupport.offElementsChanged(this.root.id, this.again);
  }
  watched() {
    return this.root.id;
  }
}

// A slot takes one component, and inferno has no fragments here: so there is one component per column.
function headingAt(index) {
  return class Heading extends Watching {
    addColumns = () => this.context.injector.get("commandStack").execute("kolumner.lagg_till", {});

    render() {
      const table = this.root.businessObject;
      const column = columnsOf(table)[index];
      if (column) {
        const heading = [
          text("div", "clause", "Anteckning"),
          text("div", "kolumn__namn", headingOf(column.name)),
          text("div", "input-variable", column.name),
        ];
        const style = { width: WIDTHS[column.name] || "12rem" };
        return element("th", `annotation header kolumn kolumn--${column.name}`, heading, { style });
      }
      if (!this.mayEdit) return null;
      const label = `Lägg till ${listed(lacking(table))}`;
      const button = text("button", "kolumn__ny", label, { type: "button", onClick: this.addColumns });
      return element("th", "annotation header kolumn", [button]);
    }
  };
}

function listed(names) {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} och ${names.at(-1)}` : names[0];
}

function entryAt(index) {
  return class Entry extends Watching {
    watched() {
      return this.props.row.id;
    }
    write = (value) => {
      const { row } = this.props;
      this.context.injector.get("commandStack").execute("kolumner.skriv", { row, index, value });
    };
    render() {
      const { row, rowIndex } = this.props;
      const column = columnsOf(this.root.businessObject)[index];
      if (!column) return this.mayEdit ? element("td", "annotation kolumn", []) : null;
      const entry = row.businessObject.get("annotationEntry")[index];
      if (!this.mayEdit) return text("td", `annotation kolumn kolumn--${column.name}`, (entry && entry.text) || "");
      const editor = createComponentVNode(COMPONENT, EntryEditor, {
        label: `${headingOf(column.name)}, rad ${rowIndex + 1}`,
        value: (entry && entry.text) || "",
        onChange: this.write,
        ctrlForNewline: true,
        className: "annotation-editor",
      });
      return createComponentVNode(COMPONENT, Cell, {
        className: `annotation kolumn kolumn--${column.name}`,
        coords: `${rowIndex}:${this.root.cols.length + index}`,
        elementId: `${row.id}__anteckning_${index}`,
        "data-row-id": row.id,
        children: editor,
      });
    }
  };
}

class EntryEditor extends EditableComponent {
  render() {
    return element("div", this.getClassName(), [this.getEditor()]);
  }
}

// A mark beside the number of a row that the checks have something to say about.
class RowMark extends Component {
  constructor(props, context) {
    super(props, context);
    this.again = () => this.forceUpdate();
    this.marks = context.injector.get("radmarken");
  }
  componentWillMount() {
    this.context.injector.get("eventBus").on("radmarken.changed", this.again);
  }
  componentWillUnmount() {
    this.context.injector.get("eventBus").off("radmarken.changed", this.again);
  }
  render() {
    const found = this.marks.of(this.props.row);
    if (!found.length) return null;
    const gravest = ["fel", "varning"].find((level) => found.some((one) => one.allvar === level)) || "upplysning";
    const [sign, word] = SIGNS[gravest];
    const told = found.map((one) => one.text).join(" ");
    const props = { title: told, role: "img", "aria-label": `${word}: ${told}` };
    return text("span", `radmarke radmarke--${gravest}`, sign, props);
  }
}

class RowMarks {
  static $inject = ["eventBus"];
  constructor(eventBus) {
    this.eventBus = eventBus;
    this.found = [];
  }
  show(found) {
    this.found = found;
    this.eventBus.fire("radmarken.changed");
  }
  of(row) {
    const ids = new Set([row.id, ...row.cells.map((cell) => cell.id)]);
    return this.found.filter((one) => ids.has(one.element));
  }
}

class Columns {
  static $inject = ["components", "sheet"];
  constructor(components, sheet) {
    const many = () => {
      const table = sheet.getRoot().businessObject;
      return table ? columnsOf(table).length + (lacking(table).length ? 1 : 0) : 0;
    };
    for (let index = 0; index < MOST_COLUMNS; index += 1) {
      const slots = { "after-label-cells": headingAt(index), "after-rule-cells": entryAt(index) };
      components.onGetComponent("cell", ({ cellType }) => (index < many() ? slots[cellType] : undefined));
    }
    components.onGetComponent("cell-inner", BEFORE_OTHERS, (context = {}) =>
      context.cellType === "rule-index" ? RowMark : undefined,
    );
  }
}

// Takes the place of dmn-js's own single column of notes, which has the same name.
export const shownColumnsModule = {
  __init__: ["annotationsProvider", "radmarken"],
  annotationsProvider: ["type", Columns],
  radmarken: ["type", RowMarks],
};

export const columnsModule = {
  ...shownColumnsModule,
  __init__: ["annotationsProvider", "nyaRader", "radmarken"],
  nyaRader: ["type", NewRows],
};
