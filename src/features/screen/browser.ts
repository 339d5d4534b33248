// The round with a script: timed, to be stopped and stepped. Without one, the style sheet turns the slides by itself.
import { actionOf, type Action, type Press } from "./keys.ts";
import { say } from "../../browser/say.ts";
import { secondsOf, stepFrom } from "./round.ts";

const root = document.documentElement;
const slides = [...document.querySelectorAll<HTMLElement>(".slide")];
const anchors = [...document.querySelectorAll<HTMLAnchorElement>(".bar ol a")];
const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-does]")];
const said = document.querySelector<HTMLElement>(".bar [role=status]");
const milliseconds = secondsOf(location.search) * 1000;
const wantsRest = matchMedia("(prefers-reduced-motion: reduce)");

let now = Math.max(0, fromAddress());
let running = !wantsRest.matches;
let timer: ReturnType<typeof setTimeout> | undefined;

function fromAddress(): number {
  return slides.findIndex(({ id }) => `#${id}` === location.hash);
}

/** Whether one slide fills the window; where it is too small, the style sheet lists them all and nothing turns. */
function isStage(): boolean {
  return getComputedStyle(root).getPropertyValue("--stage").trim() === "1";
}

function draw(): void {
  slides.forEach((slide, index) => slide.toggleAttribute("data-now", index === now));
  anchors.forEach((anchor, index) => {
    if (index === now) anchor.setAttribute("aria-current", "true");
    else anchor.removeAttribute("aria-current");
  });
  for (const button of buttons) {
    if (button.dataset.does === "toggle")
      button.textContent = (running ? button.dataset.running : button.dataset.held) ?? "";
  }
  said?.setAttribute("aria-live", running ? "off" : "polite");
  clearTimeout(timer);
  if (running) timer = setTimeout(turn, milliseconds);
}

function turn(): void {
  if (isStage()) show(stepFrom(now, { by: 1, count: slides.length }));
  else draw();
}

function show(index: number): void {
  now = index;
  draw();
  const slide = slides[now];
  if (!slide) return;
  // Replaced and not added: a day's round would otherwise be thousands of steps back.
  history.replaceState(null, "", `${location.search}#${slide.id}`);
  if (said && !running)
    say(said, `${index + 1} / ${slides.length} ${slide.querySelector("h2")?.textContent.trim() ?? ""}`);
}

/** Whoever asks for a slide wants to read it: the round stops, and the slide is announced. */
function goTo(index: number): void {
  running = false;
  show(index);
}

function run(on: boolean): void {
  running = on;
  draw();
}

const does: Readonly<Record<Action, () => void>> = {
  toggle: () => run(!running),
  previous: () => goTo(stepFrom(now, { by: -1, count: slides.length })),
  next: () => goTo(stepFrom(now, { by: 1, count: slides.length })),
  first: () => goTo(0),
  last: () => goTo(slides.length - 1),
  full: () => void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()).catch(() => {}),
};

function focusOf(target: EventTarget | null): Press["on"] {
  if (!(target instanceof HTMLElement)) return "page";
  if (target.isContentEditable || target.matches("input, select, textarea")) return "field";
  return target.matches("a, button, summary") ? "control" : "page";
}

document.addEventListener("keydown", (event) => {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const action = actionOf({ key, altKey, ctrlKey, metaKey, shiftKey, on: focusOf(event.target) });
  if (!action || !isStage() || (action === "full" && !document.fullscreenEnabled)) return;
  event.preventDefault();
  does[action]();
});
for (const button of buttons) {
  button.hidden = button.dataset.does === "full" && !document.fullscreenEnabled;
  button.addEventListener("click", () => does[button.dataset.does as Action]());
}
// Whoever has gone into a slide by keyboard is not to lose it.
for (const slide of slides) slide.addEventListener("focusin", () => isStage() && run(false));
addEventListener("hashchange", () => {
  const index = fromAddress();
  if (index >= 0) goTo(index);
});
wantsRest.addEventListener("change", () => wantsRest.matches && run(false));

const theme = new URLSearchParams(location.search).get("theme");
const dark = document.querySelector<HTMLStyleElement>("style#dark");
if (dark && (theme === "light" || theme === "dark")) dark.media = theme === "dark" ? "screen" : "not all";
for (const steps of document.querySelectorAll<HTMLElement>(".steps")) steps.hidden = false;
root.classList.replace("round", "scripted");
draw();
