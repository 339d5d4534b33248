// A map in time: what was not yet said by the end of the year that is chosen is not displayed. The drawing has its
// periods with it (`data-from`, `data-to`), of which only today's is seen without this script. The year stands in the
// page's address, and the links to the other maps take it along.
import { fill } from "../i18n/fill.ts";
import { whenShown } from "./shown.ts";
import { retell } from "./tooltip.ts";

const all = 9999;

const periods = "[data-from], [data-to]";
const drawings = ".drawing svg";

const isDisplayed = (element: Element): boolean => element.getAttribute("display") !== "none";

function display(element: Element, isSeen: boolean): void {
  if (isSeen) element.removeAttribute("display");
  else element.setAttribute("display", "none");
}

/** Leaves a label that is yet to come in its place as a shadow, which nobody hears, reaches or counts. */
function shade(link: Element, isToCome: boolean): void {
  for (const [name, value] of [
    ["aria-hidden", "true"],
    ["tabindex", "-1"],
  ] as const)
    if (isToCome) link.setAttribute(name, value);
    else link.removeAttribute(name);
}

/** Draws what was said by the end of a year, and lets every mark say no more than that. */
function drawUntil(year: number): void {
  for (const group of document.querySelectorAll<SVGElement>(`:is(${drawings}) :is(${periods})`)) {
    const { from = 0, to = all } = group.dataset;
    display(group, Number(from) <= year && year <= Number(to));
  }
  for (const link of document.querySelectorAll(`:is(${drawings}) a`)) {
    const own = [...link.children].filter((child) => child.matches(periods)) as SVGElement[];
    if (own.length === 0) continue;
    const now = own.find(isDisplayed);
    display(link, now !== undefined);
    if (!link.hasAttribute("data-more")) shade(link, now === undefined);
    retell(link, now?.dataset.told);
  }
}

/** How many marks a link on a card stands for: one, or those that the card only counts. */
function marksOf(link: Element): number {
  if (!link.hasAttribute("data-more")) return 1;
  const now = [...link.children].find((child) => child.matches("g, text") && isDisplayed(child));
  return Number(/\d+/.exec(now?.textContent ?? "")?.[0] ?? 0);
}

/** What is displayed, counted: marks on nodes, nodes that have any, and marks below the map. */
function count(): { marks: number; nodes: number; loose: number } {
  const links = [...(document.querySelector(drawings)?.querySelectorAll("a") ?? [])];
  const seen = Map.groupBy(links.filter(isDisplayed), (link) => link.closest("[data-node]"));
  const loose = seen.get(null)?.length ?? 0;
  seen.delete(null);
  // The first link of a card is its node.
  const onNodes = [...seen.values()].map((own) => own.slice(1).reduce((sum, link) => sum + marksOf(link), 0));
  return { marks: onNodes.reduce((sum, n) => sum + n, 0), nodes: onNodes.filter((n) => n > 0).length, loose };
}

/** The year that the address asks for. */
function chosen(): number | undefined {
  const asked = new URLSearchParams(location.search).get("year") ?? "";
  return /^\d{4}$/.test(asked) ? Number(asked) : undefined;
}

/** Writes a year into the address and into those of the other maps, or takes it away. */
function choose(year: number | undefined): void {
  const address = new URL(location.href);
  if (year === undefined) address.searchParams.delete("year");
  else address.searchParams.set("year", String(year));
  history.replaceState(null, "", address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-switch] a")) link.search = address.search;
}

function begin(): void {
  const form = document.querySelector<HTMLElement>("[data-years]");
  const slider = form?.querySelector("input");
  const year = chosen();
  if (!form || !slider) {
    choose(year);
    return;
  }
  // Another place may have its first source later, or its last earlier.
  choose(year && Math.min(Math.max(year, Number(slider.min)), Number(slider.max)));
  const show = () => showChosen(form, slider);
  slider.addEventListener("input", () => {
    choose(Number(slider.value));
    show();
  });
  form.querySelector("button")?.addEventListener("click", () => {
    choose(undefined);
    show();
  });
  form.hidden = false;
  show();
}

/** Draws the year of the address, and says what is displayed. */
function showChosen(form: HTMLElement, slider: HTMLInputElement): void {
  const year = chosen();
  const { until = "", all: whole = "", words = "", loose = "" } = form.dataset;
  const when = year ? fill(until, { year }) : whole;
  drawUntil(year ?? all);
  slider.value = year ? String(year) : slider.max;
  slider.setAttribute("aria-valuetext", when);
  const over = form.querySelector<HTMLElement>("b");
  const [first, last] = [Number(slider.min), Number(slider.max)];
  over?.style.setProperty("--at", String((Number(slider.value) - first) / (last - first)));
  if (over) over.textContent = slider.value;
  const output = form.querySelector("output");
  const counts = count();
  if (output) output.textContent = fill(counts.loose > 0 ? words + loose : words, { when, ...counts });
}

whenShown(begin);
// On paper a map stands as it is without a script.
addEventListener("beforeprint", () => drawUntil(all));
addEventListener("afterprint", () => drawUntil(chosen() ?? all));
