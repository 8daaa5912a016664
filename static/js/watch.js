// A page with [data-watch] shows work in hand: it asks itself again and takes over its [data-results], until the work is done.
const EVERY = 1500; // milliseconds

export function startWatching() {
  if (document.querySelector("[data-watch]")) setTimeout(look, EVERY);
}

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return location.reload();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const there = page.querySelector("[data-results]");
    if (!there?.matches("[data-watch]")) return location.reload();
    document.querySelector("[data-results]").replaceWith(document.adoptNode(there));
  } catch {
    // The server is not reached just now: ask again.
  }
  setTimeout(look, EVERY);
}
