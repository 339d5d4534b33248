import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const mark = (id: string, words: string) => `<g id="${id}"><title>${words}</title><rect id="${id}-rect"/></g>`;
const drawing = (svg: string) => `<div class="drawing" data-help="Use the arrows.">${svg}</div><p>outside</p>`;
const chart = drawing(
  `<svg role="img" aria-label="A chart">${mark("a", "A\n1亿元 of it")}${mark("b", "B")}${mark("c", "C")}</svg>`,
);

async function open(html: string, { lang = "en", width = 1000, tip = { width: 100, height: 40 } } = {}) {
  const window = page(html);
  const { document } = window;
  document.documentElement.lang = lang;
  const size = (element: object, name: string, value: number) => Object.defineProperty(element, name, { value });
  size(document.documentElement, "clientWidth", width);
  const scrolled: string[] = [];
  window.Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.id);
  };
  window.Element.prototype.getBoundingClientRect = () => ({ left: 300, top: 200, width: 50 }) as DOMRect;
  const { listenIn } = await import("./tooltip.ts");
  const box = document.querySelector<HTMLElement>(".tip");
  const svg = document.querySelector("svg");
  if (!box || !svg) throw new Error("no tooltip");
  size(box, "offsetWidth", tip.width);
  size(box, "offsetHeight", tip.height);
  return {
    document,
    listenIn,
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
    press: (key: string) => {
      const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      svg.dispatchEvent(event);
      return event.defaultPrevented;
    },
    send: (selector: string, type: string) => document.querySelector(selector)?.dispatchEvent(new window.Event(type)),
  };
}

describe("the tooltip of a pointer", () => {
  test("shows the words of the mark under it, the first line strong, and takes the title away", async () => {
    const { document, box, on, point } = await open(chart);
    expect(document.querySelector("title")).toBeNull();
    expect(box.getAttribute("role")).toBe("status");
    point("#a-rect");
    expect(box.innerHTML).toBe('<strong>A</strong>\n<bdi lang="zh-CN">1亿元</bdi> of it');
    expect(on()).toEqual(["a"]);
    point("#b");
    expect(box.textContent).toBe("B\n");
    expect(on()).toEqual(["b"]);
    point("svg");
    expect(box.textContent).toBe("");
    expect(on()).toEqual([]);
  });

  test("on a Chinese page leaves the Chinese as it is", async () => {
    const { box, point } = await open(chart, { lang: "zh-CN" });
    point("#a");
    expect(box.innerHTML).toBe("<strong>A</strong>\n1亿元 of it");
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
    expect(box.textContent).toBe("");
    point("#a", { type: "pointerdown", pointerType: "touch" });
    point("svg", { type: "pointerleave", pointerType: "touch" });
    expect(box.textContent).toBe("A\n1亿元 of it");
    point("p", { type: "pointerdown", pointerType: "touch" });
    expect(box.textContent).toBe("");
  });
});

describe("the keyboard", () => {
  test("reaches the drawing, which says how", async () => {
    const { svg } = await open(chart);
    expect(["tabindex", "role", "aria-label"].map((name) => svg.getAttribute(name))).toEqual([
      "0",
      "application",
      "A chart Use the arrows.",
    ]);
  });

  test.each([
    [["ArrowRight"], "a"],
    [["ArrowDown", "ArrowRight"], "b"],
    [["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"], "a"],
    [["ArrowLeft"], "c"],
    [["ArrowUp", "ArrowUp"], "b"],
    [["ArrowRight", "ArrowLeft"], "c"],
    [["End"], "c"],
    [["End", "ArrowDown"], "a"],
    [["End", "Home"], "a"],
    [["ArrowRight", "Tab"], "a"],
  ])("goes by %j to the mark %s, and round", async (keys, id) => {
    const { on, press, scrolled, box } = await open(chart);
    for (const key of keys) expect(press(key)).toBe(key !== "Tab");
    expect(on()).toEqual([id]);
    expect(scrolled.at(-1)).toBe(id);
    // Above the middle of the mark.
    expect([box.style.left, box.style.top]).toEqual(["275px", "148px"]);
  });

  test("hides the tooltip by Escape, and where it leaves the drawing", async () => {
    const { box, press, send } = await open(chart);
    press("Home");
    press("Escape");
    expect(box.textContent).toBe("");
    press("Home");
    send("svg", "blur");
    expect(box.textContent).toBe("");
  });

  test("reaches the links of a map by itself; only where it is seen to, they show their words", async () => {
    const map = drawing(`<svg role="group" aria-label="A map">${mark("a", "A\nmore")}${mark("b", "B")}</svg>`);
    const { document, svg, box, send } = await open(map);
    expect([svg.getAttribute("role"), svg.hasAttribute("tabindex")]).toEqual(["group", false]);
    const a = document.querySelector("#a");
    expect(a?.getAttribute("aria-label")).toBe("A\nmore");
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

test("a drawing without marks is no application; one that came later is listened to when told", async () => {
  const { document, listenIn, svg, box, point } = await open(drawing('<svg role="img" aria-label="Empty"></svg>'));
  expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "Empty"]);
  const main = document.createElement("main");
  main.innerHTML = chart;
  document.body.append(main);
  point("#a");
  expect(box.textContent).toBe("");
  listenIn(main);
  point("#a");
  expect(box.textContent).toBe("A\n1亿元 of it");
});
