// Every save of the file: who, when, and the way back to it.
const WORDS = { sparad: "sparade", ny: "lade till", återställd: "återställde", borttagen: "tog bort", krock: "sparade samtidigt, gäller inte", grund: "ny grund", import: "importerade" };

export class History {
  constructor(page, form) {
    this.page = page;
    this.form = form;
    this.list = document.getElementById("historik");
    this.text = document.getElementById("historik-text");
  }

  async load() {
    const { rader } = await this.page.fetchJson(this.page.urls.historik).catch(() => ({ rader: [] }));
    this.text.hidden = rader.length > 0;
    this.list.replaceChildren(...rader.map((row, place) => this.row(row, place)));
  }

  row(row, place) {
    const item = document.createElement("li");
    item.append(`${row.tid} ${row.av} ${WORDS[row.slag] || row.slag}. `);
    if (place > 0 && !this.page.skrivskydd && row.slag !== "borttagen") {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Återställ";
      button.setAttribute("aria-label", `Återställ versionen från ${row.tid}, ${row.av}`);
      button.addEventListener("click", () => this.restore(row));
      item.append(button);
    }
    return item;
  }

  restore(row) {
    if (!window.confirm(`Spara versionen från ${row.tid} som den nyaste? Det som gäller nu finns kvar i historiken.`)) return;
    this.form.elements.sparning.value = String(row.nr);
    this.form.requestSubmit();
  }
}
