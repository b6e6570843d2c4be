// form-js speaks English only, and has no place for other words: its own texts are exchanged as they appear.
// Only its palette, panel and menus; never the form that is being made.
const PARTS = ".fjs-palette-container, .fjs-properties-container, .fjs-context-pad, .fjs-empty-editor";
const WORDS = {
  Components: "Komponenter",
  "Search components": "Sök komponent",
  Form: "Formulär",
  Input: "Svar",
  Selection: "Val",
  Presentation: "Visas",
  Containers: "Ramar",
  "No components found.": "Ingen komponent heter så.",
  "Clear content": "Töm",
  General: "Allmänt",
  Condition: "Villkor",
  Layout: "Placering",
  Appearance: "Utseende",
  Validation: "Kontroll av svaret",
  Serialization: "Hur värdet lämnas",
  Constraints: "Gränser",
  "Options source": "Varifrån alternativen kommer",
  "Static options": "Alternativ",
  "Options expression": "Uttryck för alternativen",
  "Dynamic options": "Alternativ från data",
  "Headers source": "Varifrån rubrikerna kommer",
  "Header items": "Rubriker",
  "Field label": "Fråga",
  "Field description": "Hjälptext",
  "Group label": "Avsnittets rubrik",
  "Table label": "Tabellens rubrik",
  "Date label": "Datumets fråga",
  "Time label": "Tidens fråga",
  Label: "Text",
  Value: "Värde",
  Key: "Nyckel",
  Path: "Namn på gruppen av svar",
  ID: "Id",
  Text: "Text",
  Type: "Slag",
  Required: "Måste besvaras",
  "Read only": "Bara att läsa",
  Disabled: "Avstängd",
  "Default value": "Svar från början",
  "Hide if": "Dölj om",
  Columns: "Bredd (av 16)",
  Auto: "Av sig själv",
  "Minimum length": "Minsta antal tecken",
  "Maximum length": "Största antal tecken",
  Minimum: "Minst",
  Maximum: "Högst",
  "Validation pattern": "Mönster",
  "Custom regular expression": "Eget mönster",
  "Regular expression pattern": "Mönster",
  Custom: "Eget",
  Email: "E-postadress",
  Phone: "Telefonnummer",
  "Decimal digits": "Decimaler",
  Increment: "Steg",
  "Output as string": "Lämna som text",
  Subtype: "Slag",
  Date: "Datum",
  Time: "Tid",
  "Date & time": "Datum och tid",
  "Use 24h": "24 timmar",
  "Time interval": "Minuter mellan tiderna",
  "Time format": "Tidens format",
  "Disallow past dates": "Inte datum som har varit",
  Searchable: "Går att söka i",
  Prefix: "Före fältet",
  Suffix: "Efter fältet",
  Height: "Höjd",
  "Show outline": "Visa ram",
  "Vertical alignment": "Lodrätt",
  Top: "Överst",
  Center: "Mitten",
  Bottom: "Nederst",
  "Default number of items": "Rader från början",
  "Allow add/delete items": "Rader kan läggas till och tas bort",
  "Disable collapse": "Visa alltid alla rader",
  "Number of non-collapsing items": "Rader som alltid visas",
  "Image source": "Bildens adress",
  "Alternative text": "Bilden i ord",
  Expression: "Uttryck",
  "Target value": "Uttryck",
  "Compute on": "Räknas ut",
  "Value changes": "När svar ändras",
  "Form submission": "När formuläret lämnas",
  "Data source": "Data",
  "Version tag": "Versionsmärke",
  "Expression language": "Uttrycksspråk",
  Static: "Fasta",
  "Input data": "Från data",
  "List of items": "Lista",
  Repeatable: "Upprepas",
  "Form field": "Fält",
  "Build your form": "Bygg formuläret",
  "Drag and drop components here to start designing.": "Dra hit komponenter för att börja.",
  "Select a form field to edit its properties.": "Välj ett fält för att ändra det.",
  "Multiple form fields selected. Select a single form field to edit its properties.": "Välj ett fält i taget.",
  "Binds to a form variable": "Namnet som svaret får",
  "Use an underscore to separate words": "Skilj ord åt med understreck",
  "Routes the children of this component into a form variable, may be left empty to route at the root level.":
    "Svaren i avsnittet samlas under det namnet. Lämna tomt för att inte samla dem.",
  Delete: "Ta bort",
  Remove: "Ta bort",
  "Remove form field": "Ta bort fältet",
  "Create new list item": "Lägg till",
  "<none>": "inget",
  Checked: "Ikryssad",
  "Not checked": "Inte ikryssad",
  Group: "Avsnitt",
  "Dynamic list": "Rader",
  "Date & Time": "Datum och tid",
  "No timezone": "Utan tidszon",
  "UTC normalized": "Omräknad till UTC",
  "UTC offset": "Med tidszon",
  "Deactivate if": "Stäng av om",
  "Allows arbitrary precision values": "För tal med hur många siffror som helst",
  "Condition under which the field is deactivated": "När fältet ska vara avstängt, som FEEL-uttryck",
  "Condition under which the field is hidden": "När fältet inte ska visas, som FEEL-uttryck",
  "Define an expression to calculate the value of this field": "FEEL-uttrycket som räknar ut värdet",
  "Expression or static value (link/data URI)": "Adress eller FEEL-uttryck",
  "Specify the source from which to populate the table": "Var tabellens rader hämtas",
  "Where the child variables of this component are pathed to.": "Svaren i rutan samlas under det namnet.",
  "Click to set a dynamic value with FEEL expression": "Räkna ut med ett FEEL-uttryck",
  "Click to remove FEEL expression": "Skriv en fast text i stället",
  "FEEL expression is mandatory": "Ska vara ett FEEL-uttryck",
  "Open pop-up editor": "Öppna i ett större fönster",
  "Delete item": "Ta bort",
  "Toggle list item": "Visa eller dölj",
  "Toggle section": "Visa eller dölj",
  "Section contains edits": "Något är ifyllt",
  "List contains 1 item": "1 i listan",
  "Must not be empty.": "Fyll i.",
  "Must be unique.": "Finns redan.",
  Create: "Lägg till",
};
const OPTIONS_HELP = {
  '"Static" defines a constant': "Fasta: alternativen skrivs här. Från data: de hämtas ur ärendets uppgifter. Uttryck: de räknas ut med FEEL.",
  '"List of items" defines a constant': "Lista: rubrikerna skrivs här. Uttryck: de räknas ut med FEEL.",
};
const ADD = /^Create an? (.*) element$/;
const ATTRIBUTES = ["placeholder", "title", "aria-label"];

export class Swedish {
  constructor(surface) {
    this.surface = surface;
    this.observer = new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === "childList") for (const node of change.addedNodes) this.#translate(node);
        else this.#translate(change.target);
      }
    });
    const what = { subtree: true, childList: true, characterData: true, attributes: true };
    this.observer.observe(surface, { ...what, attributeFilter: ATTRIBUTES });
  }

  stop() {
    this.observer.disconnect();
  }

  #translate(node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element || !(element.closest(PARTS) || element.querySelector?.(PARTS))) return;
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode(); text; text = texts.nextNode()) {
      this.#text(text);
    }
    const holders = node.nodeType === Node.ELEMENT_NODE ? [node, ...node.querySelectorAll("*")] : [];
    for (const one of holders) this.#attributes(one);
  }

  #text(text) {
    const holder = text.parentElement;
    if (!holder || !holder.closest(PARTS) || holder.closest("[contenteditable], textarea, .cm-editor")) return;
    const said = text.data.trim();
    const words = WORDS[said] || OPTIONS_HELP[Object.keys(OPTIONS_HELP).find((start) => said.startsWith(start))];
    if (words && words !== text.data) text.data = words;
  }

  #attributes(element) {
    if (!element.closest(PARTS)) return;
    for (const name of ATTRIBUTES) {
      const said = element.getAttribute(name) || "";
      const words = WORDS[said] || (ADD.test(said) && said.replace(ADD, "Lägg till $1"));
      if (words) element.setAttribute(name, words);
    }
  }
}
