// Forms with data-filter search as you type. The answer is the page itself: its [data-results] and chips replace
// those on the screen, so that what JavaScript shows is never anything else than what the server prints.
const PAUSE = 250; // milliseconds without a key

export function startFilter() {
  for (const form of document.querySelectorAll("form[data-filter]")) watch(form);
}

function watch(form) {
  let timer = 0;
  let running = null;
  const ask = () => {
    running?.abort();
    running = new AbortController();
    show(form, running.signal);
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    if (!document.querySelector("[data-results]")) return;
    event.preventDefault();
    clearTimeout(timer);
    ask();
  });
}

async function show(form, signal) {
  const results = document.querySelector("[data-results]");
  if (!results) return form.submit();
  const address = addressOf(form);
  try {
    const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return form.submit();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    swap(page, "[data-results]");
    swap(page, "[data-filter-chips]");
    swapIcons(page);
    history.replaceState(null, "", address);
  } catch (error) {
    if (error.name !== "AbortError") form.submit();
  }
}

function addressOf(form) {
  const address = new URL(form.getAttribute("action") || location.pathname, location.href);
  for (const [name, value] of new FormData(form)) if (value) address.searchParams.append(name, value);
  return address;
}

function swap(page, selector) {
  const here = document.querySelector(selector);
  const there = page.querySelector(selector);
  if (here && there) here.replaceWith(document.adoptNode(there));
}

// A page carries only the icons it uses: take over those that the answer needs and this page does not have.
function swapIcons(page) {
  const home = document.querySelector("#hatch")?.parentNode;
  for (const symbol of page.querySelectorAll("symbol[id]")) {
    if (home && !document.getElementById(symbol.id)) home.append(document.adoptNode(symbol));
  }
}
