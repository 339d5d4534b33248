import { stackSteps } from "./steps.ts";

stackSteps(document);

// What a number tells on hover or focus goes away with Escape, and comes again once it is left.
const isOpen = (number: Element) => number.matches(":hover") || number.contains(document.activeElement);

document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  for (const number of document.querySelectorAll<HTMLElement>(".number")) {
    if (!isOpen(number)) continue;
    number.dataset.quiet = "";
    const again = () => delete number.dataset.quiet;
    for (const event of ["mouseleave", "focusout"]) number.addEventListener(event, again, { once: true });
  }
});
