// A mark is an SVG element with a `<title>`. Without this script the browser shows that title to the mouse; with it,
// mouse, finger and keyboard get the same tooltip, and a screen reader hears it.
const tip = document.createElement("div");
tip.className = "tip";
tip.setAttribute("role", "status");
document.body.append(tip);

interface Mark {
  element: SVGElement;
  text: string;
}

let shown: SVGElement | undefined;

function hide(): void {
  tip.textContent = "";
  shown?.classList.remove("on");
  shown = undefined;
}

/** A print is Chinese on an English page too, and is to be read aloud as such. */
function spoken(text: string): (string | HTMLElement)[] {
  if (document.documentElement.lang.startsWith("zh")) return [text];
  return text.split(/(\S*\p{Script=Han}\S*)/u).map((part, index) => {
    if (index % 2 === 0) return part;
    const print = document.createElement("bdi");
    print.lang = "zh-CN";
    print.textContent = part;
    return print;
  });
}

/** Shows a mark's words above a point of the window, or below it where there is no room. */
function show({ element, text }: Mark, { x, y }: { x: number; y: number }): void {
  if (element !== shown) {
    hide();
    shown = element;
    element.classList.add("on");
    const [first = "", ...rest] = text.split("\n");
    const name = document.createElement("strong");
    name.textContent = first;
    tip.append(name, "\n", ...spoken(rest.join("\n")));
  }
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

/** Takes the titles off a drawing's marks, so that none shows twice. */
function takeMarks(svg: SVGSVGElement): Mark[] {
  return [...svg.querySelectorAll("title")].flatMap((title) => {
    const element = title.parentElement as SVGElement | null;
    title.remove();
    return element ? [{ element, text: title.textContent }] : [];
  });
}

/** On a map every mark is a link that the keyboard reaches by itself. */
function listenToLinks(marks: readonly Mark[]): void {
  for (const mark of marks) {
    mark.element.setAttribute("aria-label", mark.text);
    mark.element.addEventListener("focus", () => mark.element.matches(":focus-visible") && showAt(mark));
    mark.element.addEventListener("blur", hide);
  }
}

function listenToPointer(svg: SVGSVGElement, marks: readonly Mark[]): void {
  const point = (event: PointerEvent): void => {
    const mark = marks.find(({ element }) => element.contains(event.target as Node));
    if (mark) show(mark, { x: event.clientX, y: event.clientY });
    else hide();
  };
  svg.addEventListener("pointermove", point);
  svg.addEventListener("pointerdown", point);
  // A finger leaves as soon as it has tapped; its tooltip stays until the next tap.
  svg.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hide());
}

function listen(svg: SVGSVGElement, help: string): void {
  const marks = takeMarks(svg);
  if (marks.length === 0) return;
  listenToPointer(svg, marks);
  if (svg.getAttribute("role") === "group") {
    listenToLinks(marks);
    return;
  }
  let at = -1;
  svg.setAttribute("tabindex", "0");
  // An application gets the arrow keys also where a screen reader would keep them to itself.
  svg.setAttribute("role", "application");
  svg.setAttribute("aria-label", `${svg.getAttribute("aria-label") ?? ""} ${help}`);
  svg.addEventListener("keydown", (event) => {
    const last = marks.length - 1;
    const [before, after] = [at <= 0 ? last : at - 1, at === last ? 0 : at + 1];
    const keys = { ArrowRight: after, ArrowDown: after, ArrowLeft: before, ArrowUp: before, Home: 0, End: last };
    const next = (keys as Record<string, number>)[event.key];
    const mark = marks[next ?? -1];
    if (next === undefined || !mark) return;
    event.preventDefault();
    at = next;
    showAt(mark);
  });
  svg.addEventListener("blur", hide);
}

/** Makes the drawings below an element answer to pointer and keyboard. */
export function listenIn(root: ParentNode): void {
  for (const drawing of root.querySelectorAll<HTMLElement>(".drawing"))
    for (const svg of drawing.querySelectorAll("svg")) listen(svg, drawing.dataset.help ?? "");
}

listenIn(document);

document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
document.addEventListener("pointerdown", (event) => {
  if (!(event.target as Element).closest(".drawing")) hide();
});
