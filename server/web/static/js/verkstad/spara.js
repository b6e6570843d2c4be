// What is written is kept: as the writer's own draft as one works, and as a shared save when one says so.
const WAIT = 2000;
const RETRY = 10000;

export class Refused extends Error {
  constructor(status, told) {
    super(told.fel || textOf(status));
    this.status = status;
    this.told = told;
  }
}

function textOf(status) {
  if (status === 413) return "Filen är för stor. Högst 5 MB går att spara.";
  if (status === 400 || status === 401) return "Du kan ha blivit utloggad. Logga in i en annan flik och försök igen.";
  if (status === 403) return "Din roll får inte göra detta.";
  return "Det gick inte. Försök igen om en stund.";
}

export async function fetchJson(page, url, { method = "GET", body, headers = {}, keepalive = false } = {}) {
  const answer = await fetch(url, {
    method,
    body,
    keepalive,
    credentials: "same-origin",
    headers: { Accept: "application/json", "X-CSRFToken": page.csrf, ...headers },
  });
  const json = (answer.headers.get("content-type") || "").includes("json");
  const told = json ? await answer.json() : {};
  if (!answer.ok || !json) throw new Refused(answer.ok ? 401 : answer.status, told);
  return told;
}

// Keeps the content of one editor. `tell(text, wrong)` shows how it went.
export class Keeper {
  constructor(page, tell) {
    this.page = page;
    this.tell = tell;
    this.content = null;
    this.dirty = false;
    this.busy = false;
    this.timer = 0;
    this.listeners = [];
  }

  onState(fn) {
    this.listeners.push(fn);
  }

  // The editor says that something changed.
  note() {
    this.dirty = true;
    this.changedSinceSave = true;
    this.tell("Osparade ändringar …");
    this.listeners.forEach((fn) => fn());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), WAIT);
  }

  async keep(leaving = false) {
    clearTimeout(this.timer);
    if (!this.dirty || !this.content) return;
    if (this.busy && !leaving) {
      this.timer = setTimeout(() => this.keep(), WAIT);
      return;
    }
    this.busy = true;
    this.dirty = false;
    try {
      const body = await this.content();
      // A browser carries at most 64 kB out of a page that is left; larger ones were kept 2 seconds ago.
      const told = await this.send(this.page.urls.kladd, body, leaving && body.length < 60000);
      const others = told.fore ? ` ${told.fore} har sparat filen sedan du öppnade den: versionerna jämförs när du sparar.` : "";
      this.tell(`Kladd sparad ${told.tid}.${others || " Tryck Spara när andra ska få den."}`);
    } catch (error) {
      this.dirty = true;
      this.tell(error instanceof Refused ? error.message : "Ingen kontakt med servern. Kladden sparas när kontakten är tillbaka.", true);
      if (!(error instanceof Refused)) this.timer = setTimeout(() => this.keep(), RETRY);
    } finally {
      this.busy = false;
    }
  }

  // Save for all who share the draft. Returns false when somebody was first: the page then compares.
  async save() {
    clearTimeout(this.timer);
    try {
      const told = await this.send(this.page.urls.spara, await this.content());
      this.page.sparning = told.sparning;
      this.dirty = false;
      this.changedSinceSave = false;
      this.tell(`Sparad ${told.tid}.`);
      this.listeners.forEach((fn) => fn());
      return true;
    } catch (error) {
      if (error instanceof Refused && error.told.krock) {
        this.dirty = false;
        window.location.assign(this.page.urls.krock);
        return false;
      }
      this.tell(error instanceof Refused ? error.message : "Ingen kontakt med servern. Inget är sparat.", true);
      this.note();
      return false;
    }
  }

  async discard() {
    clearTimeout(this.timer);
    this.dirty = false;
    await fetchJson(this.page, this.page.urls.kladd, { method: "DELETE" });
  }

  send(url, body, keepalive = false) {
    return fetchJson(this.page, url, {
      method: "PUT",
      body,
      keepalive,
      headers: { "Content-Type": "text/plain; charset=utf-8", "X-Bygger-Pa": String(this.page.sparning) },
    });
  }
}
