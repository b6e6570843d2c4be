// What the checks say of the file as it reads now: a list beside the editor, and marks in it.
const WAIT = 1000;
const WORDS = { fel: "Fel", varning: "Varning", upplysning: "Upplysning" };

export class Findings {
  constructor(page, go) {
    this.page = page;
    this.go = go;
    this.list = document.getElementById("fynd");
    this.notes = document.getElementById("upplysningar");
    this.text = document.getElementById("fynd-text");
    this.count = document.getElementById("antal-fynd");
    this.timer = 0;
    this.turn = 0;
    this.found = [];
  }

  attach(editor) {
    this.editor = editor;
    if (this.found.length) editor.showFindings(this.own());
  }

  own() {
    return this.found.filter((one) => one.fil === this.page.path);
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), WAIT);
  }

  async check() {
    clearTimeout(this.timer);
    if (!this.editor) return;
    const turn = ++this.turn;
    try {
      const innehall = await this.editor.content();
      const found = await this.page.fetchJson(this.page.urls.granska, {
        method: "POST",
        body: JSON.stringify({ path: this.page.path, innehall }),
        headers: { "Content-Type": "application/json" },
      });
      if (turn === this.turn) this.show(found);
    } catch (error) {
      if (turn === this.turn) this.text.textContent = `Kontrollen gick inte att göra. ${error.message}`;
    }
  }

  show(found) {
    this.found = found;
    this.editor.showFindings(this.own());
    const wrong = found.filter((one) => one.allvar === "fel").length;
    const warnings = found.filter((one) => one.allvar === "varning").length;
    this.count.textContent = wrong + warnings ? `(${wrong} fel, ${warnings} varningar)` : "";
    this.text.textContent = wrong + warnings ? "Välj en rad för att hitta stället." : "Inget att anmärka på.";
    const notes = found.filter((one) => one.allvar === "upplysning");
    this.list.replaceChildren(...found.filter((one) => one.allvar !== "upplysning").map((one) => this.row(one)));
    this.notes.hidden = notes.length === 0;
    this.notes.querySelector("summary").textContent = `Upplysningar (${notes.length})`;
    this.notes.querySelector("ul").replaceChildren(...notes.map((one) => this.row(one)));
  }

  row(one) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = `fynd--${one.allvar}`;
    const kind = document.createElement("span");
    kind.className = "fynd__slag";
    kind.textContent = `${WORDS[one.allvar] || one.allvar}: `;
    const elsewhere = one.fil === this.page.path ? "" : ` (${one.fil})`;
    button.append(kind, `${one.text}${elsewhere}`);
    button.disabled = Boolean(elsewhere);
    button.addEventListener("click", () => this.go(one));
    item.append(button);
    return item;
  }
}
