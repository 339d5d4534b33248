import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const mark = (id: string, words: string) => `<g id="${id}"><title>${words}</title><rect id="${id}-rect"/></g>`;
const drawing = (svg: string) => `<div class="drawing" data-help="Use the arrows.">${svg}</div><p>outside</p>`;
const words = "A:\nCNY 5 bn;\nline 3: 50亿元";
const chart = drawing(
  `<svg role="group" aria-label="A chart">${mark("a", words)}${mark("b", "B")}${mark("c", "C")}</svg>`,
);

async function open(html: string, { lang = "en", width = 1000, tip = { width: 100, height: 40 } } = {}) {
  const window = page(html);
  const { document } = window;
  document.documentElement.lang = lang;
  const size = (element: object, name: string, value: number) => Object.defineProperty(element, name, { value });
  size(document.documentElement, "clientWidth", width);
  const scrolled: string[] = [];
  vi.spyOn(window.Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    scrolled.push(this.id);
  });
  const seen = { left: 300, top: 200, width: 50 } as DOMRect;
  vi.spyOn(window.Element.prototype, "getBoundingClientRect").mockReturnValue(seen);
  const { listenIn, retell } = await import("./tooltip.ts");
  const box = document.querySelector<HTMLElement>(".tip");
  const svg = document.querySelector("svg");
  if (!box || !svg) throw new Error("no tooltip");
  size(box, "offsetWidth", tip.width);
  size(box, "offsetHeight", tip.height);
  return {
    document,
    listenIn,
    retell,
    box,
    svg,
    scrolled,
    on: () => [...document.querySelectorAll(".on")].map(({ id }) => id),
    point: (selector: string, { type = "pointermove", x = 500, y = 300, pointerType = "mouse" } = {}) =>
      document
        .querySelector(selector)
        ?.dispatchEvent(
          Object.assign(new window.Event(type, { bubbles: true }), { clientX: x, clientY: y, pointerType }),
        ),
    /** A key at the mark that has the focus, or the first, to which the tab key goes; whether the drawing took it. */
    press: (key: string, modifiers: KeyboardEventInit = {}) => {
      const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
      (svg.contains(document.activeElement)
        ? document.activeElement
        : svg.querySelector("[tabindex='0']")
      )?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    send: (selector: string, type: string) => document.querySelector(selector)?.dispatchEvent(new window.Event(type)),
  };
}

describe("the tooltip of a pointer", () => {
  test("shows the words of the mark under it, the first line strong, and takes the title away", async () => {
    const { document, box, on, point } = await open(chart);
    expect(document.querySelector("title")).toBeNull();
    // Its words are the mark's own, and are not to be heard twice.
    expect(box.getAttribute("aria-hidden")).toBe("true");
    point("#a-rect");
    expect(box.innerHTML).toBe("<strong>A</strong>\nCNY 5 bn\nline 3: 50亿元");
    expect(on()).toEqual(["a"]);
    point("#b");
    expect(box.textContent).toBe("B\n");
    expect(on()).toEqual(["b"]);
    point("svg");
    await vi.waitFor(() => expect(box.textContent).toBe(""));
    expect(on()).toEqual([]);
  });

  test("stays where it was shown, so that a pointer may go to it, and while that is on it", async () => {
    const { box, point, send } = await open(chart);
    point("#a", { x: 500 });
    point("#a", { x: 520 });
    expect(box.style.left).toBe("450px");
    vi.useFakeTimers();
    point("svg", { type: "pointerleave" });
    send(".tip", "pointerenter");
    vi.runAllTimers();
    expect(box.textContent).not.toBe("");
    point(".tip", { type: "pointerdown" });
    expect(box.textContent).not.toBe("");
    point(".tip", { type: "pointerleave" });
    vi.runAllTimers();
    expect(box.textContent).toBe("");
    vi.useRealTimers();
  });

  test.each([
    ["above the pointer, in its middle", { x: 500, y: 300 }, "450px", "248px"],
    ["within the window at its left", { x: 20, y: 300 }, "8px", "248px"],
    ["within the window at its right", { x: 990, y: 300 }, "892px", "248px"],
    ["just above, where there is just room", { x: 500, y: 60 }, "450px", "8px"],
    ["below, where there is none", { x: 500, y: 59 }, "450px", "79px"],
  ])("stands %s", async (_, at, left, top) => {
    const { box, point } = await open(chart);
    point("#a", at);
    expect([box.style.left, box.style.top]).toEqual([left, top]);
  });

  test("goes with a mouse that leaves, and stays after a finger's tap until the next beside the drawing", async () => {
    const { box, point } = await open(chart);
    point("#a");
    point("svg", { type: "pointerleave" });
    await vi.waitFor(() => expect(box.textContent).toBe(""));
    point("#a", { type: "pointerdown", pointerType: "touch" });
    point("svg", { type: "pointerleave", pointerType: "touch" });
    expect(box.textContent).toBe("A\nCNY 5 bn\nline 3: 50亿元");
    point("p", { type: "pointerdown", pointerType: "touch" });
    expect(box.textContent).toBe("");
  });
});

test("a mark that is told anew says so to pointer and ear, and without words again what it said at first", async () => {
  const { document, box, point, retell } = await open(chart);
  const mark = document.querySelector("#b");
  if (!mark) throw new Error("no mark");
  retell(mark, "Then:\nsigned");
  point("#b-rect");
  expect([mark.getAttribute("aria-label"), box.textContent]).toEqual(["Then: signed", "Then\nsigned"]);
  point("#a-rect");
  retell(mark);
  point("#b-rect");
  expect([mark.getAttribute("aria-label"), box.textContent]).toEqual(["B", "B\n"]);
  // What is no mark has nothing to say.
  retell(document.body, "x");
  expect(document.body.hasAttribute("aria-label")).toBe(false);
});

describe("the keyboard", () => {
  test("reaches the drawing by one stop, whose marks are named by their words but for the print", async () => {
    const { document, svg } = await open(chart);
    expect(svg.getAttribute("aria-label")).toBe("A chart Use the arrows.");
    expect([...document.querySelectorAll("g")].map((one) => one.getAttribute("tabindex"))).toEqual(["0", "-1", "-1"]);
    expect(document.querySelector("#a")?.getAttribute("aria-label")).toBe("A: CNY 5 bn; line 3");
  });

  test("in Chinese, a name needs no spaces", async () => {
    const said = "包头：\n50亿元；\n原文第3行：50亿元";
    const { document } = await open(drawing(`<svg role="group">${mark("a", said)}</svg>`), { lang: "zh-CN" });
    expect(document.querySelector("#a")?.getAttribute("aria-label")).toBe("包头：50亿元；原文第3行");
  });

  test.each([
    [["ArrowRight"], "b"],
    [["ArrowDown", "ArrowRight"], "c"],
    [["ArrowRight", "ArrowRight", "ArrowRight"], "a"],
    [["ArrowLeft"], "c"],
    [["ArrowUp", "ArrowUp"], "b"],
    [["ArrowRight", "ArrowLeft"], "a"],
    [["End"], "c"],
    [["End", "ArrowDown"], "a"],
    [["End", "Home"], "a"],
    [["ArrowRight", "Tab"], "b"],
  ])("goes by %j to the mark %s, and round", async (keys, id) => {
    const { document, on, press, scrolled, box } = await open(chart);
    for (const key of keys) expect(press(key)).toBe(key !== "Tab");
    expect(on()).toEqual([id]);
    expect([...document.querySelectorAll("[tabindex='0']")].map((one) => one.id)).toEqual([id]);
    expect(scrolled.at(-1)).toBe(id);
    // Above the middle of the mark.
    expect([box.style.left, box.style.top]).toEqual(["275px", "148px"]);
  });

  test.each(["altKey", "ctrlKey", "metaKey", "shiftKey"])("leaves keys with %s to the browser", async (modifier) => {
    const { on, press } = await open(chart);
    for (const key of ["ArrowLeft", "Home", "End"]) expect(press(key, { [modifier]: true })).toBe(false);
    expect(on()).toEqual([]);
  });

  test("hides the tooltip by Escape, and where it leaves the drawing", async () => {
    const { document, box, press } = await open(chart);
    press("End");
    press("Escape");
    expect(box.textContent).toBe("");
    press("Home");
    document.querySelector<HTMLElement>("#a")?.blur();
    expect(box.textContent).toBe("");
  });

  test("reaches the links of a map by itself; only where it is seen to, they show their words", async () => {
    const link = (id: string, words: string) => `<a id="${id}" href="#"><title>${words}</title></a>`;
    const map = drawing(`<svg role="group" aria-label="A map">${link("a", "A:\nmore")}${link("b", "B")}</svg>`);
    const { document, svg, box, send } = await open(map);
    expect([svg.getAttribute("aria-label"), document.querySelector("[tabindex]")]).toEqual(["A map", null]);
    const a = document.querySelector("#a");
    expect(a?.getAttribute("aria-label")).toBe("A: more");
    const matches = vi.fn(() => false);
    Object.assign(a ?? {}, { matches });
    send("#a", "focus");
    expect(box.textContent).toBe("");
    matches.mockReturnValue(true);
    send("#a", "focus");
    expect(box.textContent).toBe("A\nmore");
    expect(matches).toHaveBeenCalledWith(":focus-visible");
    send("#a", "blur");
    expect(box.textContent).toBe("");
  });
});

test("a drawing without marks is not reached; one that came later is listened to when told", async () => {
  const { document, listenIn, svg, box, point } = await open(drawing('<svg role="img" aria-label="Empty"></svg>'));
  expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "Empty"]);
  const main = document.createElement("main");
  main.innerHTML = chart;
  document.body.append(main);
  point("#a");
  expect(box.textContent).toBe("");
  listenIn(main);
  point("#a");
  expect(box.textContent).toBe("A\nCNY 5 bn\nline 3: 50亿元");
});
