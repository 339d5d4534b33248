import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Options {
  query?: string;
  /** Of the page, in pixels. */
  size?: { width: number; height: number };
  framed?: boolean;
}

async function open({ query = "", size = { width: 600, height: 480.2 }, framed = true }: Options = {}) {
  const url = `https://example.org/embed/demo/${query}`;
  const window = page('<a href="https://example.org/charts/demo/"><b>more</b></a><p>text</p>', { url });
  const root = window.document.documentElement;
  root.dataset.id = "demo";
  root.getBoundingClientRect = () => ({ ...size }) as DOMRect;
  const told: unknown[] = [];
  const host = { postMessage: (message: unknown, target: string) => told.push(target === "*" ? message : target) };
  vi.stubGlobal("parent", framed ? host : window);
  let observed: () => void = () => {};
  vi.stubGlobal(
    "ResizeObserver",
    vi.fn(function (tell: () => void) {
      observed = tell;
      return { observe: () => {} };
    }),
  );
  // To TypeScript it is a script, which exports nothing.
  const script: string = "./embedded.ts";
  await import(script);
  return {
    told,
    url,
    root,
    resize: (next: { width: number; height: number }) => {
      Object.assign(size, next);
      observed();
    },
    load: () => window.dispatchEvent(new window.Event("load")),
    hear: (data: unknown, source: unknown = host) =>
      window.dispatchEvent(Object.assign(new window.Event("message"), { data, source })),
    /** Whether the browser goes on with the click. */
    click: (selector: string) =>
      window.document
        .querySelector(selector)
        ?.dispatchEvent(new window.Event("click", { bubbles: true, cancelable: true })),
  };
}

describe("the height of an embed", () => {
  test("is told at once, in whole pixels, in every form that hosts listen for", async () => {
    const { told, url } = await open();
    expect(told).toEqual([
      { type: "counting-investment:height", id: "demo", height: 481 },
      { sentinel: "amp", type: "embed-size", height: 481 },
      JSON.stringify({ src: url, context: "iframe.resize", height: 481 }),
      { "datawrapper-height": { demo: 481 } },
      { type: "iframe-resized", width: 600, height: 481 },
    ]);
  });

  test("is told to Pym and to WordPress under the names that they gave the frame", async () => {
    const { told } = await open({ query: "?childId=graphic-1#?secret=ab12" });
    expect(told[0]).toEqual({ message: "height", value: 481, secret: "ab12" });
    expect(told.at(-1)).toBe("pymxPYMxgraphic-1xPYMxheightxPYMx481");
  });

  test("is told again only where it is another", async () => {
    const { told, load, resize } = await open();
    load();
    resize({ width: 600, height: 480.9 });
    expect(told).toHaveLength(5);
    resize({ width: 600, height: 481.1 });
    expect(told).toHaveLength(10);
    expect(told[5]).toEqual({ type: "counting-investment:height", id: "demo", height: 482 });
  });

  test("is told again to whoever says that it is ready, and to nobody else", async () => {
    const { told, hear } = await open();
    hear({ message: "ready" }, {});
    hear(null);
    expect(told).toHaveLength(5);
    hear({ message: "ready", secret: "" });
    expect(told).toHaveLength(10);
    expect(told.slice(5)).toEqual(told.slice(0, 5));
  });

  test.each([
    [99, 0],
    [100, 5],
  ])(
    "in a frame of %i pixels is told in %i messages, for one that is not laid out is no column",
    async (width, count) => {
      const { told } = await open({ size: { width, height: 50 } });
      expect(told).toHaveLength(count);
    },
  );

  test("is told to nobody where the page stands by itself", async () => {
    const { told, load } = await open({ framed: false });
    load();
    expect(told).toEqual([]);
  });
});

describe("the looks of an embed", () => {
  test.each([
    ["", "", []],
    ["?theme=dark&plain=1", "dark", ["plain"]],
    ["?theme=light&transparent=1", "light", ["transparent"]],
    ["?theme=auto&plain=0", "", []],
    ["?theme=pink&plain=yes", "", []],
  ])("by the address %j are the theme %j and %j", async (query, theme, classes) => {
    const { root } = await open({ query });
    expect(root.dataset.theme ?? "").toBe(theme);
    expect([...root.classList]).toEqual(classes);
  });

  test("follow what its host says, and nobody else", async () => {
    const { root, hear } = await open({ query: "?theme=dark" });
    const theme = (name: unknown) => ({ type: "counting-investment:theme", theme: name });
    hear(theme("light"), {});
    hear({ type: "other", theme: "light" });
    hear(null);
    hear(theme(1));
    expect(root.dataset.theme).toBe("dark");
    hear(theme("light"));
    expect(root.dataset.theme).toBe("light");
    hear(theme("auto"));
    expect(root.dataset.theme).toBeUndefined();
  });
});

describe("in WordPress, which hides the frame until it has heard its height", () => {
  const heights = (told: unknown[]) => told.filter((message) => (message as { secret?: string }).secret === "ab12");

  test("it is told of any width: at once, when loaded, when WordPress is ready, and later to one that does not say so", async () => {
    const { told, load, hear } = await open({ query: "#?secret=ab12", size: { width: 0, height: 480.2 } });
    expect(told).toEqual([{ message: "height", value: 481, secret: "ab12" }]);
    load();
    hear({ message: "ready", secret: "ab12" });
    expect(heights(told)).toHaveLength(3);
    vi.runAllTimers();
    expect(heights(told)).toHaveLength(6);
    expect(new Set(told.map((message) => JSON.stringify(message))).size).toBe(1);
  });

  test("a link is opened by the host, for a frame may not", async () => {
    const { told, click } = await open({ query: "#?secret=ab12" });
    told.length = 0;
    expect(click("p")).toBe(true);
    expect(click("a b")).toBe(false);
    expect(told).toEqual([{ message: "link", value: "https://example.org/charts/demo/", secret: "ab12" }]);
  });

  const drawn = [360, 640, 960].map((width) => `<div class="w${width}"><svg></svg></div>`).join("");
  const draw = (tall: number) => {
    const root = document.documentElement;
    const part = document.querySelector<HTMLElement>("p");
    if (part) part.outerHTML = `<div class="drawing">${drawn}</div>`;
    Object.defineProperty(root, "offsetHeight", { value: tall });
    const drawing = document.querySelector(".drawing");
    if (drawing) Object.defineProperty(drawing, "offsetHeight", { value: tall - 300 });
    [0.4, 0.5, 0.3].forEach((a, index) =>
      Object.assign(document.querySelectorAll(".drawing svg")[index] ?? {}, { getScreenCTM: () => ({ a }) }),
    );
    return () => [...document.querySelectorAll<HTMLElement>(".drawing > div")].map(({ style }) => style.cssText);
  };

  test("a chart higher than it makes a frame shows the drawing that is largest in what room is left", async () => {
    const { load } = await open({ query: "#?secret=ab12" });
    const styles = draw(1700);
    load();
    expect(styles().map((css) => css.replaceAll(" ", ""))).toEqual([
      "display:none;max-height:699px;",
      "display:block;max-height:699px;",
      "display:none;max-height:699px;",
    ]);
  });

  test("one that fits is left as it is", async () => {
    const { load } = await open({ query: "#?secret=ab12" });
    const styles = draw(999);
    load();
    expect(styles()).toEqual(["", "", ""]);
  });
});

test("elsewhere a link is the browser's own", async () => {
  const { told, click } = await open();
  told.length = 0;
  click("a b");
  expect(told).toEqual([]);
});
