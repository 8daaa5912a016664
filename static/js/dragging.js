// Rows of a table with data-drag can be dragged by their handle; the buttons that move them one place stay.
// What is sent is what the buttons send, so many places at once: the server answers with the page as it is then.
export function startDragging() {
  for (const table of document.querySelectorAll("table[data-drag]")) start(table);
}

function start(table) {
  const body = table.tBodies[0];
  let held = null;
  let from = 0;
  for (const row of body.rows) {
    row.draggable = true;
    row.classList.add("is-draggable");
  }
  body.addEventListener("dragstart", (event) => {
    held = event.target.closest("tr");
    from = held.rowIndex;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", held.id);
    held.classList.add("is-held");
  });
  body.addEventListener("dragover", (event) => {
    const over = event.target.closest("tr");
    if (!held || !over || over === held) return;
    event.preventDefault();
    const after = event.clientY > over.getBoundingClientRect().top + over.offsetHeight / 2;
    over[after ? "after" : "before"](held);
  });
  body.addEventListener("drop", (event) => event.preventDefault());
  body.addEventListener("dragend", () => {
    held.classList.remove("is-held");
    const steps = held.rowIndex - from;
    if (steps) send(table, held, steps);
    held = null;
  });
}

function send(table, row, steps) {
  const form = document.getElementById(table.dataset.drag);
  form.action = row.dataset.move;
  form.elements.steps.value = steps;
  form.requestSubmit();
}
