// A mark is an SVG element with a `<title>`. Without this script the browser shows that title to the mouse and tells it
// to a screen reader; with it, mouse, finger and keyboard get the same tooltip, and the title is the mark's name.
const tip = document.createElement("div");
tip.className = "tip";
// Who hears the mark has heard what the tooltip shows.
tip.setAttribute("aria-hidden", "true");
document.body.append(tip);

interface Mark {
  element: SVGElement;
  text: string;
}

/** Every mark with what it said at first. */
const known = new WeakMap<Element, { mark: Mark; own: string }>();

/** Lets a mark say something else; without words what it said at first. */
export function retell(element: Element, words?: string): void {
  const found = known.get(element);
  if (!found) return;
  found.mark.text = words ?? found.own;
  element.setAttribute("aria-label", nameOf(found.mark.text));
}

let shown: SVGElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

function stay(): void {
  clearTimeout(leaving);
  leaving = undefined;
}

function hide(): void {
  stay();
  tip.textContent = "";
  shown?.classList.remove("on");
  shown = undefined;
}

/** A pointer has this long, in milliseconds, to come from a mark to its tooltip. */
const patience = 300;

/** Hides, unless the pointer comes back to the mark or reaches the tooltip: one may read it with a magnifier. */
function leave(): void {
  leaving ??= setTimeout(hide, patience);
}

/** A finger leaves as soon as it has tapped; its tooltip stays until the next tap. */
function leaveBy({ pointerType }: PointerEvent): void {
  if (pointerType === "mouse") leave();
}

/** Shows a mark's words above a point of the window, or below it where there is no room. */
function show({ element, text }: Mark, { x, y }: { x: number; y: number }): void {
  stay();
  if (element === shown) return;
  hide();
  shown = element;
  element.classList.add("on");
  const [first = "", ...rest] = text.split("\n").map((line) => line.replace(/[：:；;]$/u, ""));
  const name = document.createElement("strong");
  name.textContent = first;
  tip.append(name, "\n", rest.join("\n"));
  const left = Math.min(
    Math.max(x - tip.offsetWidth / 2, 8),
    document.documentElement.clientWidth - tip.offsetWidth - 8,
  );
  const above = y - tip.offsetHeight - 12;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${(above < 8 ? y + 20 : above) + scrollY}px`;
}

function showAt(mark: Mark): void {
  mark.element.scrollIntoView({ block: "nearest" });
  const { left, top, width } = mark.element.getBoundingClientRect();
  show(mark, { x: left + width / 2, y: top });
}

/** What a mark is called: its words without the print, which says the value again, and in Chinese. */
function nameOf(text: string): string {
  return text
    .replace(/(第\d+行|line \d+)(：|: )[^\n]*$/u, "$1")
    .replaceAll("\n", document.documentElement.lang === "en" ? " " : "");
}

/** Takes the titles off a drawing's marks, so that none shows twice, and names the marks by them. */
function takeMarks(svg: SVGSVGElement): Mark[] {
  return [...svg.querySelectorAll("title")].flatMap((title) => {
    const element = title.parentElement as SVGElement | null;
    title.remove();
    if (!element) return [];
    const mark = { element, text: title.textContent };
    known.set(element, { mark, own: mark.text });
    retell(element);
    return [mark];
  });
}

function listenToPointer(svg: SVGSVGElement, marks: readonly Mark[]): void {
  const point = (event: PointerEvent): void => {
    const mark = marks.find(({ element }) => element.contains(event.target as Node));
    if (mark) show(mark, { x: event.clientX, y: event.clientY });
    else if (event.type === "pointerdown") hide();
    else leave();
  };
  svg.addEventListener("pointermove", point);
  svg.addEventListener("pointerdown", point);
  svg.addEventListener("pointerleave", leaveBy);
}

/** A mark that has the focus shows its tooltip. */
function listenToFocus(marks: readonly Mark[]): void {
  for (const mark of marks) {
    mark.element.addEventListener("focus", () => {
      if (mark.element.matches(":focus-visible")) showAt(mark);
    });
    mark.element.addEventListener("blur", hide);
  }
}

/** The whole drawing is one stop of the tab key; the arrows go from mark to mark. */
function listenToKeys(svg: SVGSVGElement, marks: readonly Mark[]): void {
  marks.forEach(({ element }, at) => {
    element.setAttribute("tabindex", at === 0 ? "0" : "-1");
  });
  svg.addEventListener("keydown", (event) => {
    // With another key the arrows belong to the browser: back, the beginning of the page.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = marks.findIndex(({ element }) => element === event.target);
    const last = marks.length - 1;
    const [before, after] = [at <= 0 ? last : at - 1, at === last ? 0 : at + 1];
    const keys = { ArrowRight: after, ArrowDown: after, ArrowLeft: before, ArrowUp: before, Home: 0, End: last };
    const next = marks[(keys as Record<string, number>)[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    for (const { element } of marks) element.setAttribute("tabindex", element === next.element ? "0" : "-1");
    next.element.focus();
  });
}

function listen(svg: SVGSVGElement, help: string): void {
  const marks = takeMarks(svg);
  if (marks.length === 0) return;
  listenToPointer(svg, marks);
  listenToFocus(marks);
  // On a map every mark is a link, which the keyboard reaches by itself.
  if (marks.some(({ element }) => element.matches("a"))) return;
  svg.setAttribute("aria-label", `${svg.getAttribute("aria-label") ?? ""} ${help}`);
  listenToKeys(svg, marks);
}

/** Makes the drawings below an element answer to pointer and keyboard. */
export function listenIn(root: ParentNode): void {
  for (const drawing of root.querySelectorAll<HTMLElement>(".drawing"))
    for (const svg of drawing.querySelectorAll("svg")) listen(svg, drawing.dataset.help ?? "");
}

listenIn(document);

// Who presses on the tooltip leaves the focus on its mark, and so keeps it.
tip.addEventListener("mousedown", (event) => {
  event.preventDefault();
});
tip.addEventListener("pointerenter", stay);
tip.addEventListener("pointerleave", leaveBy);
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") hide();
});
document.addEventListener("pointerdown", (event) => {
  if (!(event.target as Element).closest(".drawing, .tip")) hide();
});
