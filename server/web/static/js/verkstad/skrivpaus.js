// dmn-js and form-js take what is typed a moment after the last key: a file that is saved in between would lack it.
const PAUSE = 400; // ms; theirs is 300

export class Typing {
  constructor(element) {
    this.last = 0;
    element.addEventListener("input", () => (this.last = Date.now()), true);
  }

  // Resolves when what was typed has been taken.
  async settled() {
    const left = this.last + PAUSE - Date.now();
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  }
}
