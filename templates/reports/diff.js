
"use strict";
(() => {
  const changes = [...document.querySelectorAll(".change")];
  const levels = [...document.querySelectorAll("input[name=level]")];
  const subject = document.getElementById("subject");
  const operation = document.getElementById("operation");
  const shown = document.getElementById("shown");
  if (!subject) return;
  const show = () => {
    const wanted = new Set(levels.filter((box) => box.checked).map((box) => box.value));
    const words = operation.value.trim().toLowerCase();
    let count = 0;
    for (const change of changes) {
      const reached = [...change.querySelectorAll("[data-operation]")];
      const fits = wanted.has(change.dataset.level)
        && (!subject.value || change.dataset.subject === subject.value)
        && (!words || reached.some((each) => each.dataset.operation.toLowerCase().includes(words)));
      change.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.value = `${count} of ${changes.length} changes`;
  };
  for (const control of [...levels, subject, operation]) control.addEventListener("input", show);
  // Browsers restore what was chosen before a reload.
  show();
})();
