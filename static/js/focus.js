// After a form that was not accepted, the list of errors is what should be read first.
export function focusFirst() {
  document.querySelector("[data-focus]")?.focus();
}
