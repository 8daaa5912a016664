// The register: a mark is saved as soon as it is chosen, and letters are keys (P L D A E on the row in focus).
// Without this script the same form saves all marks of the page with its button. The search replaces the form, so
// everything is heard at the document.
import { switchedOff } from "./keys.js";

const KEYS = new Set(["P", "L", "D", "A", "E"]);

function registerOf(element) {
  return element.closest?.("form[data-register]");
}

function say(form, text, kind = "quiet") {
  const place = form.querySelector("[data-said]");
  place.textContent = text;
  place.className = `small ${kind}`;
}

function seenOf(form, number) {
  return form.elements[`was-${number}`];
}

function sentBy(form, number, letter) {
  const body = new FormData();
  body.set("csrf_token", form.elements.csrf_token.value);
  body.set("participation", number);
  body.set("letter", letter);
  body.set("was", seenOf(form, number).value);
  return body;
}

async function post(form, number, letter) {
  const answer = await fetch(form.dataset.markUrl, {
    method: "POST",
    body: sentBy(form, number, letter),
    headers: { Accept: "application/json" },
  });
  if (answer.redirected || !answer.headers.get("Content-Type")?.includes("json")) throw new Error("no answer");
  return [answer.ok, await answer.json()];
}

// Marks of one person go one after the other: each says what the one before has made of it.
const turns = new Map();

function save(radio) {
  const form = registerOf(radio);
  const number = radio.name.slice("mark-".length);
  const turn = (turns.get(number) ?? Promise.resolve()).then(() => send(form, number, radio.value));
  turns.set(number, turn);
}

async function send(form, number, letter) {
  say(form, form.dataset.saving);
  try {
    const [saved, told] = await post(form, number, letter);
    if (told.letter) seenOf(form, number).value = told.letter;
    if (!saved) show(form, number, told.letter ?? seenOf(form, number).value);
    say(form, told.sentence, saved ? "quiet" : "st-bad");
  } catch {
    say(form, form.dataset.broken, "st-bad");
  }
}

// What is in force; nobody's mark yet (·) is shown as present, as the page does, and partial (M) has no letter here.
function show(form, number, letter) {
  const wanted = letter === "·" ? "P" : letter;
  for (const radio of form.elements[`mark-${number}`]) radio.checked = radio.value === wanted;
}

function mark(row, letter) {
  const radio = row.querySelector(`input[type=radio][value="${letter}"]`);
  if (!radio) return;
  radio.focus();
  if (radio.checked) return;
  radio.checked = true;
  save(radio);
}

function step(row, by) {
  const rows = [...row.closest("tbody").querySelectorAll("tr[data-person]")];
  const next = rows[rows.indexOf(row) + by];
  const place = ["input[type=radio]:checked", "input[type=radio]", ".row-link"];
  place.map((selector) => next?.querySelector(selector)).find(Boolean)?.focus();
}

function onKey(event) {
  const row = event.target.closest?.("form[data-register] tr[data-person]");
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  const letter = event.key.toUpperCase();
  if (KEYS.has(letter) && !switchedOff()) mark(row, letter);
  else if (event.key === "ArrowDown") step(row, 1);
  else if (event.key === "ArrowUp") step(row, -1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

document.addEventListener("change", (event) => {
  if (registerOf(event.target) && event.target.matches('input[type=radio][name^="mark-"]')) save(event.target);
});
document.addEventListener("keydown", onKey, true);
