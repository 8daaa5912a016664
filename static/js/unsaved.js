// Forms with data-unsaved: the save bar says how many fields differ from what was loaded, and leaving asks first.
const sent = new WeakSet();

export function startUnsaved() {
  for (const form of document.querySelectorAll("form[data-unsaved]")) watch(form);
}

function watch(form) {
  const note = form.querySelector("[data-unsaved-note]");
  const loaded = new Map(fields(form).map((field) => [field, value(field)]));
  const count = () => new Set(changed(form, loaded).map((field) => field.name)).size;
  const rejected = form.querySelector(".error-summary") !== null;
  form.addEventListener("input", () => write(note, count()));
  form.addEventListener("submit", () => sent.add(form));
  window.addEventListener("beforeunload", (event) => {
    if (!sent.has(form) && (count() > 0 || rejected)) event.preventDefault();
  });
  // The browser's Back brings the page back as it was left, with fields filled but the note forgotten.
  window.addEventListener("pageshow", () => sent.delete(form));
}

function fields(form) {
  return [...form.elements].filter((field) => field.name && field.type !== "hidden");
}

function changed(form, loaded) {
  return fields(form).filter((field) => loaded.get(field) !== value(field));
}

function value(field) {
  if (field.type === "checkbox" || field.type === "radio") return String(field.checked);
  if (field.type === "select-multiple") return [...field.selectedOptions].map((option) => option.value).join("\n");
  return field.value;
}

function write(note, count) {
  if (!note) return;
  const words = count === 1 ? note.dataset.one : note.dataset.many.replace("{n}", count);
  note.textContent = count === 0 ? "" : words;
}
