// Menus are <details>: they open by themselves. Here they close again, on Escape and on a press elsewhere.
export function startMenus() {
  document.addEventListener("click", (event) => {
    for (const menu of opened()) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of opened()) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}

function opened() {
  return document.querySelectorAll("details.more-menu[open]");
}
