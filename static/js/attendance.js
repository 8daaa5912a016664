// The register: a mark is saved as soon as it is chosen, and letters are keys (P L D A E on the row in focus).
// Without this script the same form saves all marks of the page with its button.

const form = document.querySelector("form[data-register]");

const LETTERS = new Set(["p", "l", "d", "a", "e"]);

function say(text, kind = "quiet") {
  const place = form.querySelector("[data-said]");
  place.textContent = text;
  place.className = `small ${kind}`;
}

function fieldsOf(radio) {
  const body = new FormData();
  const number = radio.name.slice("mark-".length);
  body.set("csrf_token", form.elements.csrf_token.value);
  body.set("participation", number);
  body.set("letter", radio.value);
  body.set("was", form.elements[`was-${number}`].value);
  return body;
}

async function save(radio) {
  const words = form.dataset;
  say(words.saving);
  try {
    const answer = await fetch(words.markUrl, { method: "POST", body: fieldsOf(radio), headers: { Accept: "application/json" } });
    if (!answer.headers.get("Content-Type")?.includes("json")) throw new Error("no answer");
    const told = await answer.json();
    if (!answer.ok) {
      say(told.sentence, "st-bad");
      return;
    }
    form.elements[`was-${radio.name.slice("mark-".length)}`].value = radio.value;
    say(told.sentence);
  } catch {
    say(words.broken, "st-bad");
  }
}

function onKey(event) {
  const row = event.target.closest("tr[data-person]");
  const letter = event.key.toLowerCase();
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  if (LETTERS.has(letter)) {
    const radio = row.querySelector(`input[type=radio][value="${letter.toUpperCase()}"]`);
    if (radio && !radio.checked) {
      radio.checked = true;
      save(radio);
    }
    event.stopPropagation();
    event.preventDefault();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const rows = [...form.querySelectorAll("tr[data-person]")];
    const next = rows[rows.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)];
    next?.querySelector("input[type=radio]:checked, input[type=radio]")?.focus();
    event.preventDefault();
  }
}

if (form) {
  form.addEventListener("change", (event) => {
    if (event.target.matches('input[type=radio][name^="mark-"]')) save(event.target);
  });
  form.addEventListener("keydown", onKey, true);
}
