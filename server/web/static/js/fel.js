// A page that came back with faults starts at their summary.
const first = document.getElementById("stopp") || document.getElementById("fel");
if (first) first.focus();
