// Keys for people who work here all day. Single keys act only outside fields, and can be switched off.
const OFF = "eventmgr.keys-off";
const PATIENCE = 1500; // milliseconds between "g" and its letter

let waiting = 0; // until when a letter after "g" counts
let row = -1;

export function startKeys() {
  const dialog = document.querySelector("#keys-dialog");
  if (dialog) startDialog(dialog);
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") return save(event);
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || switchedOff()) return;
    if (document.querySelector("dialog[open]")) return;
    if (act(event.key, dialog)) event.preventDefault();
  });
}

function startDialog(dialog) {
  const opener = document.querySelector("[data-keys-open]");
  if (opener) {
    opener.hidden = false;
    opener.addEventListener("click", () => dialog.showModal());
  }
  const box = dialog.querySelector("[data-keys-off]");
  box.checked = switchedOff();
  box.addEventListener("change", () => localStorage.setItem(OFF, box.checked ? "1" : ""));
}

export function switchedOff() {
  return localStorage.getItem(OFF) === "1";
}

function isField(target) {
  return target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}

function save(event) {
  const button = document.querySelector(".save [type=submit]");
  if (!button) return;
  event.preventDefault();
  button.click();
}

function act(key, dialog) {
  if (Date.now() < waiting) {
    waiting = 0;
    return press(`[data-go="${CSS.escape(key)}"]`);
  }
  if (key === "g") {
    waiting = Date.now() + PATIENCE;
    return true;
  }
  if (key === "?" && dialog) {
    dialog.showModal();
    return true;
  }
  if (key === "/") return find();
  if (key === "j" || key === "k") return step(key === "j" ? 1 : -1);
  if (key === "Enter") return document.activeElement === document.body && press("tr.is-row .row-link, tr.is-row a");
  return key.length === 1 && press(`[data-key="${CSS.escape(key)}"]`);
}

function press(selector) {
  const target = document.querySelector(selector);
  target?.click();
  return target !== null;
}

// The list's own search comes first, the band's after it.
function find() {
  const field = document.querySelector("form[data-filter] input[type=search]") ?? document.querySelector('[data-key="/"]');
  field?.focus();
  field?.select();
  return Boolean(field);
}

function step(by) {
  const rows = [...document.querySelectorAll("table[data-rows] tbody tr:not(.group)")];
  if (rows.length === 0) return false;
  rows[row]?.classList.remove("is-row");
  row = Math.min(Math.max(row + by, 0), rows.length - 1);
  rows[row].classList.add("is-row");
  rows[row].scrollIntoView({ block: "nearest" });
  return true;
}
