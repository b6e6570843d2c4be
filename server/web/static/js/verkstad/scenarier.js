// Lets the list of scenarios grow while they are run: one letter comes for each that is done, in order.
const STATES = {
  h: ["håller", "success"],
  f: ["håller inte", "error"],
};
const rows = document.querySelectorAll("[data-scenario]");
const sum = document.querySelector("[data-antal]");

document.addEventListener("jobb", (event) => {
  const letters = event.detail.del?.lage || "";
  const count = { h: 0, f: 0 };
  for (const letter of letters) count[letter] += 1;
  for (const row of rows) {
    const state = STATES[letters[Number(row.dataset.scenario)]];
    if (state && row.dataset.lage !== state[0]) show(row, ...state);
  }
  const left = rows.length - count.h - count.f;
  if (sum) sum.textContent = `${count.h} håller, ${count.f} håller inte, ${left} inte körda`;
});

function show(row, text, kind) {
  row.dataset.lage = text;
  const badge = row.querySelector(".badge");
  badge.textContent = text;
  badge.className = `badge badge--${kind}-inverted etikett`;
}
