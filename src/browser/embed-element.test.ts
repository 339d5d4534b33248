import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let window: ReturnType<typeof page>;
beforeEach(async () => {
  window = page("", { url: "https://news.example/story/" });
  vi.stubGlobal("HOME", "https://example.org/x/");
  vi.useFakeTimers();
  await import("./embed-element.ts");
});

/** An element in the page of a newsroom. */
function add(attributes: string, inner = '<a href="#">A headline</a>') {
  window.document.body.innerHTML = `<counting-investment ${attributes}>${inner}</counting-investment>`;
  const element = window.document.querySelector<HTMLElement>("counting-investment");
  if (!element) throw new Error("no element");
  return element;
}

/** The same with the frame that it shows. */
function place(attributes: string, inner?: string) {
  const element = add(attributes, inner);
  const frame = element.shadowRoot?.querySelector("iframe");
  if (!frame) throw new Error("no frame");
  return { element, frame };
}

describe("the element", () => {
  test.each([
    ['chart="demo"', "https://example.org/x/embed/demo/"],
    ['chart="demo" lang="en"', "https://example.org/x/en/embed/demo/"],
    ['chart="demo" lang="zh" version="1.2.0"', "https://example.org/x/v/1.2.0/embed/demo/"],
    ['chart="demo" lang="en" version="1.2.0"', "https://example.org/x/en/v/1.2.0/embed/demo/"],
    [
      'chart="demo" theme="dark" plain="1" transparent',
      "https://example.org/x/embed/demo/?theme=dark&plain=1&transparent=1",
    ],
    ['chart="chain-pv" place="wuhai" view="directions"', "https://example.org/x/embed/chain-pv/wuhai/directions/"],
    ['chart="chain-pv" place="wuhai"', "https://example.org/x/embed/chain-pv/wuhai/prospect/"],
    ['chart="chain-pv" view="panorama" lang="en"', "https://example.org/x/en/embed/chain-pv/region/panorama/"],
    ['chart="chain-pv" place="" view=""', "https://example.org/x/embed/chain-pv/"],
    ['chart="demo" lang="en-GB"', "https://example.org/x/en/embed/demo/"],
    ['chart="demo" lang="EN"', "https://example.org/x/en/embed/demo/"],
    ['chart="demo" lang="zh-Hans"', "https://example.org/x/embed/demo/"],
    ['chart="demo" lang="eno"', "https://example.org/x/embed/demo/"],
  ])("with %s shows %j", (attributes, address) => {
    expect(place(attributes).frame.src).toBe(address);
  });

  describe("shows one line and no frame", () => {
    const line = (attributes: string, inner?: string) => {
      const { shadowRoot } = add(attributes, inner);
      vi.runAllTimers();
      return shadowRoot?.innerHTML;
    };
    const slot = "<slot>没有此图 No such chart</slot>";

    test.each([
      ...["", 'chart=""', 'chart="../../evil"', 'chart="//evil.example"', 'chart="demo" version="../.."'],
      ...['chart="demo" place="../../evil"', 'chart="demo" view="a/b"', 'chart="demo" place="乌海"'],
    ])("with %s: the link that stands in it", (attributes) => {
      expect(line(attributes)).toBe(slot);
    });

    test.each([
      ["", "https://example.org/x/charts/"],
      ['lang="en"', "https://example.org/x/en/charts/"],
    ])("with %s and only blanks in it: a link to all charts", (attributes, address) => {
      expect(line(attributes, " \n ")).toBe(`<a href="${address}">没有此图 No such chart</a>`);
    });

    test.each([
      ["has told no height, a while after it has loaded", { wide: 600, told: false }, slot],
      ["has told one", { wide: 600, told: true }, undefined],
      ["is not laid out, and so tells none", { wide: 0, told: false }, undefined],
    ])("where the frame %s", (_, { wide, told }, shown) => {
      const { element, frame } = place('chart="demo"');
      const source = {};
      Object.defineProperties(frame, { contentWindow: { value: source }, offsetWidth: { value: wide } });
      const data = { type: "counting-investment:height", height: 300 };
      if (told) window.dispatchEvent(Object.assign(new window.Event("message"), { data, source }));
      frame.dispatchEvent(new window.Event("load"));
      expect(element.shadowRoot?.firstElementChild).toBe(frame);
      vi.runAllTimers();
      expect(element.shadowRoot?.innerHTML).toBe(shown ?? frame.outerHTML);
    });

    test("until it is asked for another chart, whose frame no doubt of the last one takes away", () => {
      const { element, frame } = place('chart="wrong"');
      Object.defineProperty(frame, "offsetWidth", { value: 600 });
      frame.dispatchEvent(new window.Event("load"));
      element.setAttribute("chart", "demo");
      vi.runAllTimers();
      expect(element.shadowRoot?.firstElementChild).toBe(frame);
      frame.dispatchEvent(new window.Event("load"));
      vi.runAllTimers();
      expect(element.shadowRoot?.innerHTML).toBe(slot);
      element.setAttribute("chart", "third");
      expect(element.shadowRoot?.firstElementChild).toBe(frame);
    });
  });

  test.each([
    ["<details>", "eager"],
    ["<details open>", "lazy"],
  ])("in %s is loaded %s", (details, loading) => {
    window.document.body.innerHTML = `${details}<counting-investment chart="demo"></counting-investment></details>`;
    const element = window.document.querySelector("counting-investment");
    expect(element?.shadowRoot?.querySelector("iframe")?.loading).toBe(loading);
  });

  test("takes its charts from where its script was loaded", async () => {
    window = page("", { url: "https://news.example/" });
    vi.stubGlobal("HOME", "https://example.org/");
    Object.defineProperty(window.document, "currentScript", { value: { src: "https://mirror.example/a/embed.js" } });
    await import("./embed-element.ts");
    expect(place('chart="demo"').frame.src).toBe("https://mirror.example/a/embed/demo/");
  });

  test.each([
    ['title="Given"', "<a>Text</a>", "Given"],
    ["", " <a>Text</a> ", "Text"],
    ["", " ", "counting-investment"],
  ])("with %j and %j calls its frame %j", (attributes, inner, title) => {
    const { frame } = place(`chart="demo" ${attributes}`, inner);
    // A page that is still arriving has the tag before what stands in it.
    frame.dispatchEvent(new window.Event("load"));
    expect(frame.title).toBe(title);
  });

  test("calls its frame something at once, and anew when it has loaded", () => {
    const { element, frame } = place('chart="demo" title="First"');
    expect(frame.title).toBe("First");
    element.title = "Second";
    frame.dispatchEvent(new window.Event("load"));
    expect(frame.title).toBe("Second");
  });

  test.each([
    ['height="620"', "620px"],
    ["", "480px"],
    ['height="tall"', "480px"],
  ])("with %j stands %s high before it is told, and waits to be seen", (attributes, height) => {
    const { frame } = place(`chart="demo" ${attributes}`);
    expect(frame.style.height).toBe(height);
    expect(frame.style.width).toBe("100%");
    expect(frame.loading).toBe("lazy");
  });
});

describe("the frame's height", () => {
  function heard(data: unknown, { own = true, gone = false } = {}) {
    const { element, frame } = place('chart="demo"');
    const contentWindow = {};
    // The test's own browser knows no clamp().
    Object.defineProperties(frame, { contentWindow: { value: contentWindow }, style: { value: { height: "480px" } } });
    if (gone) element.remove();
    const source = own ? contentWindow : {};
    window.dispatchEvent(Object.assign(new window.Event("message"), { data, source }));
    return frame.style.height;
  }
  const told = (height: unknown) => ({ type: "counting-investment:height", height });

  test.each([
    [500, "clamp(120px,500px,4000px)"],
    [119, "clamp(120px,119px,4000px)"],
  ])("told as %i is set to %s", (height, set) => {
    expect(heard(told(height))).toBe(set);
  });

  test.each<[string, unknown, Parameters<typeof heard>[1]]>([
    ["another frame", told(500), { own: false }],
    ["a message of another type", { type: "height", height: 500 }, {}],
    ["nothing", undefined, {}],
    ["a frame that was taken away", told(500), { gone: true }],
  ])("is not set by %s", (_, data, options) => {
    expect(heard(data, options)).toBe("480px");
  });
});

describe("an attribute that changes", () => {
  test("shows another chart", () => {
    const { element, frame } = place('chart="demo"');
    element.setAttribute("chart", "second");
    expect(frame.src).toBe("https://example.org/x/embed/second/");
    element.setAttribute("view", "panorama");
    expect(frame.src).toBe("https://example.org/x/embed/second/region/panorama/");
    element.removeAttribute("view");
    element.setAttribute("plain", "");
    expect(frame.src).toBe("https://example.org/x/embed/second/?plain=1");
  });

  test("tells the chart another theme without loading it anew", () => {
    const { element, frame } = place('chart="demo" theme="light"');
    const postMessage = vi.fn();
    Object.defineProperty(frame, "contentWindow", { value: { postMessage } });
    element.setAttribute("theme", "dark");
    element.removeAttribute("theme");
    expect(postMessage.mock.calls).toEqual([
      [{ type: "counting-investment:theme", theme: "dark" }, "https://example.org/x/"],
      [{ type: "counting-investment:theme", theme: "auto" }, "https://example.org/x/"],
    ]);
    expect(frame.src).toBe("https://example.org/x/embed/demo/?theme=light");
  });

  test("waits for an element that is in no page", () => {
    const element = window.document.createElement("counting-investment");
    element.setAttribute("chart", "demo");
    expect(element.shadowRoot?.childElementCount).toBe(0);
  });
});

test("the element is a block, which the host may outweigh", () => {
  const { element } = place('chart="demo"');
  const [sheet] = element.shadowRoot?.adoptedStyleSheets ?? [];
  expect([...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText.replaceAll(/\s/g, ""))).toEqual([
    ":host{display:block;}",
  ]);
});

describe("a frame that stands in the page by itself", () => {
  /** Frames of these addresses, of which the first tells a height. */
  function heard(data: unknown, addresses: readonly string[]) {
    window.document.body.innerHTML = addresses.map((address) => `<iframe src="${address}"></iframe>`).join("");
    const frames = [...window.document.querySelectorAll("iframe")];
    const windows = frames.map(() => ({}));
    frames.forEach((frame, index) =>
      Object.defineProperties(frame, { contentWindow: { value: windows[index] }, style: { value: { height: "" } } }),
    );
    window.dispatchEvent(Object.assign(new window.Event("message"), { data, origin: "null", source: windows[0] }));
    return frames.map(({ style }) => style.height);
  }
  const told = (height: unknown) => ({ type: "counting-investment:height", height });
  const ours = "https://example.org/x/embed/demo/";

  test.each([
    [500, "clamp(120px,500px,4000px)"],
    [119, "clamp(120px,119px,4000px)"],
  ])("and tells %j is set to %j, and no other is", (height, set) => {
    expect(heard(told(height), [ours, "https://example.org/x/embed/second/"])).toEqual([set, ""]);
  });

  test.each([
    ["of another site", told(500), "https://elsewhere.example/?https://example.org/x/"],
    ["with another message", { type: "height", height: 500 }, ours],
    ["with nothing", null, ours],
  ])("%s is left alone", (_, data, address) => {
    expect(heard(data, [address])).toEqual([""]);
  });

  test("and came before the script is asked for its height, and no other site's is", async () => {
    window = page(`<iframe src="${ours}"></iframe><iframe src="https://elsewhere.example/"></iframe>`, {
      url: "https://news.example/",
    });
    const asked = [...window.document.querySelectorAll("iframe")].map((frame) => {
      const postMessage = vi.fn();
      Object.defineProperty(frame, "contentWindow", { value: { postMessage } });
      return postMessage;
    });
    vi.stubGlobal("HOME", "https://example.org/x/");
    await import("./embed-element.ts");
    expect(asked.map(({ mock }) => mock.calls)).toEqual([[[{ message: "ready" }, "*"]], []]);
  });
});

test("a page may load the script once a chart", async () => {
  vi.resetModules();
  await expect(import("./embed-element.ts")).resolves.toBeDefined();
});
