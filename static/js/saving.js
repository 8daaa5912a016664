// A form that saves as it goes: changes are sent a moment after the last key; without a connection they are kept on
// this device and sent when it is back. Secrets are kept in the tab only. Works on forms with data-saving.
const PATIENCE = 1500; // milliseconds after the last change
const AGAIN = 15000; // milliseconds between attempts without a connection

for (const form of document.querySelectorAll("form[data-saving]")) start(form);

function start(form) {
  const state = { form, key: `eventmgr.kept:${location.pathname}`, timer: 0, going: false, note: form.querySelector("[data-saving-note]") };
  offer(state);
  form.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    keep(state);
    if (form.dataset.saving === "go" && !state.stale) say(state, "going");
    plan(state, PATIENCE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(state.timer);
    state.submitted = true;
  });
  window.addEventListener("online", () => plan(state, 0));
}

// What was typed, by name: hidden fields and files are the page's own.
function typed(form, secret) {
  const found = {};
  for (const field of form.elements) {
    if (!field.name || field.type === "hidden" || field.type === "file" || secret !== "secret" in field.dataset) continue;
    if (field.type === "checkbox" || field.type === "radio") found[`${field.name}=${field.value}`] = field.checked;
    else found[field.name] = field.value;
  }
  return found;
}

function keep({ form, key }) {
  try {
    localStorage.setItem(key, JSON.stringify(typed(form, false)));
    sessionStorage.setItem(key, JSON.stringify(typed(form, true)));
  } catch {
    // A full or forbidden store: the page itself still holds what was typed.
  }
}

function forget({ key }) {
  localStorage.removeItem(key);
  sessionStorage.removeItem(key);
}

function kept({ key }) {
  try {
    const found = { ...JSON.parse(localStorage.getItem(key)), ...JSON.parse(sessionStorage.getItem(key)) };
    return Object.keys(found).length ? found : null;
  } catch {
    return null;
  }
}

// After a page came back from the server what it says counts; what the device still holds is offered, never put in.
function offer(state) {
  const found = kept(state);
  const strip = document.querySelector("[data-kept]");
  if (!found || !strip || !differs(state.form, found)) return forget(state);
  strip.hidden = false;
  strip.querySelector("[data-kept-take]").addEventListener("click", () => {
    put(state.form, found);
    strip.hidden = true;
    plan(state, 0);
  });
  strip.querySelector("[data-kept-drop]").addEventListener("click", () => {
    forget(state);
    strip.hidden = true;
  });
}

function differs(form, found) {
  const now = { ...typed(form, false), ...typed(form, true) };
  return Object.entries(found).some(([name, value]) => name in now && now[name] !== value);
}

function put(form, found) {
  for (const field of form.elements) {
    if (field.type === "checkbox" || field.type === "radio") {
      const name = `${field.name}=${field.value}`;
      if (name in found) field.checked = found[name];
    } else if (field.name in found) field.value = found[field.name];
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function plan(state, wait) {
  if (state.form.dataset.saving !== "go" || state.stale) return;
  clearTimeout(state.timer);
  state.timer = setTimeout(() => send(state), wait);
}

async function send(state) {
  const { form } = state;
  if (state.going || state.submitted || !form.elements.full_name.value.trim()) return plan(state, state.going ? PATIENCE : AGAIN);
  state.going = true;
  say(state, "going");
  const sent = JSON.stringify({ ...typed(form, false), ...typed(form, true) });
  try {
    const data = new FormData(form);
    for (const field of form.elements) if (field.type === "file") data.delete(field.name); // with the button only
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { "X-Save-As-You-Go": "1" } });
    take(state, await answer.json(), sent);
  } catch {
    say(state, "offline");
    plan(state, AGAIN);
  } finally {
    state.going = false;
  }
}

function take(state, told, sent) {
  const { form } = state;
  if (told.stale) {
    state.stale = true;
    return say(state, "stale");
  }
  if (!told.saved) return say(state, "refused");
  if (told.address) {
    form.action = told.address; // a new person is changed from now on, not added again
    history.replaceState(null, "", told.address);
    form.elements.version.value = told.version;
    form.elements.person_version.value = told.person_version;
  }
  forget(state);
  state.key = `eventmgr.kept:${location.pathname}`;
  if (sent === JSON.stringify({ ...typed(form, false), ...typed(form, true) })) say(state, "saved");
  else {
    keep(state);
    plan(state, PATIENCE);
  }
}

function say({ form, note }, word) {
  if (note) note.textContent = form.dataset[word];
}
