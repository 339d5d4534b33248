import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

const listenIn = vi.hoisted(() => vi.fn());
vi.mock("./tooltip.ts", () => ({ listenIn }));
beforeEach(() => {
  listenIn.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const html = (name: string) =>
  `<header class="masthead"><a href="/en/${name}/">${name}</a></header><main><nav data-switch><a id="a" href="/map/a/">A</a><a id="b" href="/map/b/"><b>B</b></a></nav><p>${name}</p></main><footer>kept ${name}</footer>`;

const head = (name: string) =>
  `<meta name="description" content="${name}"><meta property="og:url" content="https://example.org/map/${name}/"><link rel="canonical" href="https://example.org/map/${name}/"><link rel="alternate" hreflang="en" href="https://example.org/en/map/${name}/">`;

async function open(answer: (address: string) => Partial<Response> | Promise<never>) {
  const window = page(html("a"), { url: "https://example.org/map/a/" });
  window.document.head.insertAdjacentHTML("beforeend", head("a"));
  const fetch = vi.fn(async (address: string) => answer(address));
  vi.stubGlobal("fetch", fetch);
  const [assign, reload] = [vi.fn(), vi.fn()];
  window.location.assign = assign;
  window.location.reload = reload;
  const focus = vi.spyOn(window.HTMLElement.prototype, "focus");
  await import("./switch.ts");
  const { document } = window;
  return {
    window,
    fetch,
    focus,
    assign,
    reload,
    shown: () => ["header", "p", "footer"].map((part) => document.querySelector(part)?.textContent),
    /** Whether the browser was left to follow the link. */
    click: async (selector: string, keys: MouseEventInit = {}) => {
      const event = new window.MouseEvent("click", { bubbles: true, cancelable: true, ...keys });
      // Nothing is loaded here: what is not the script's own ends with the test.
      window.addEventListener("click", (each) => each.preventDefault(), { once: true });
      let taken = false;
      const prevent = event.preventDefault.bind(event);
      document.addEventListener("click", () => (taken = event.defaultPrevented), { once: true });
      document.querySelector(selector)?.dispatchEvent(event);
      prevent();
      await vi.waitFor(() => expect(fetch.mock.results.every(({ type }) => type !== "incomplete")).toBe(true), 60_000);
      await new Promise(setImmediate);
      return taken;
    },
  };
}

const found = (name: string) => ({
  ok: true,
  text: async () =>
    `<!doctype html><html><head><title>Map ${name}</title>${head(name)}</head><body>${html(name)}</body></html>`,
});

describe("a link of the switch", () => {
  test("puts the next map in place, with its masthead, title, address and focus, and lets its marks speak", async () => {
    const { window, fetch, focus, shown, click } = await open(() => found("b"));
    expect(await click("#b b")).toBe(true);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://example.org/map/b/");
    expect(shown()).toEqual(["b", "b", "kept a"]);
    expect(window.document.title).toBe("Map b");
    const named = window.document.head.querySelectorAll("meta, link");
    expect([...named].map((one) => one.outerHTML).join("")).toBe(head("b"));
    expect(window.location.pathname).toBe("/map/b/");
    expect(window.document.activeElement?.id).toBe("b");
    // The reader stays where they are on the page.
    expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
    expect(listenIn).toHaveBeenCalledExactlyOnceWith(window.document.querySelector("main"));
  });

  test("tells the other scripts when the next map is in place at its address; its link has the focus with any question", async () => {
    const { window, click } = await open(() => found("b"));
    const at: string[] = [];
    const { whenShown } = await import("./shown.ts");
    whenShown(() => {
      at.push(`${window.location.pathname} ${window.document.querySelector("p")?.textContent}`);
      const link = window.document.querySelector<HTMLAnchorElement>("#b");
      if (link) link.search = "?year=2022";
    });
    await click("#b");
    expect(at).toEqual(["/map/a/ a", "/map/b/ b"]);
    expect(window.document.activeElement?.id).toBe("b");
  });

  test.each<[string, string, MouseEventInit]>([
    ["elsewhere on the page", "header a", {}],
    ["with the middle button", "#b", { button: 1 }],
    ["for a new tab", "#b", { ctrlKey: true }],
    ["for a new tab of a Mac", "#b", { metaKey: true }],
    ["for a new window", "#b", { shiftKey: true }],
    ["for a download", "#b", { altKey: true }],
  ])("is the browser's own %s", async (_, selector, keys) => {
    const { fetch, click } = await open(() => found("b"));
    expect(await click(selector, keys)).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ["is not there", () => ({ ok: false, status: 404, text: async () => "gone" })],
    ["cannot be reached", () => Promise.reject(new Error("offline"))],
  ])("is followed as usual where the map %s", async (_, answer) => {
    const { window, shown, click, assign } = await open(answer);
    await click("#b");
    expect(assign).toHaveBeenCalledExactlyOnceWith("https://example.org/map/b/");
    expect(shown()).toEqual(["a", "a", "kept a"]);
    expect(window.location.pathname).toBe("/map/a/");
  });
});

describe("a step back", () => {
  test("shows the map of the address; one within a map is left to the browser", async () => {
    const { window, fetch, shown } = await open(() => found("b"));
    const heard = vi.fn();
    const { whenShown } = await import("./shown.ts");
    whenShown(heard);
    window.dispatchEvent(new window.Event("popstate"));
    expect(fetch).not.toHaveBeenCalled();
    window.history.pushState(null, "", "/map/b/");
    window.dispatchEvent(new window.Event("popstate"));
    await new Promise(setImmediate);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://example.org/map/b/");
    expect(shown()).toEqual(["b", "b", "kept a"]);
    expect(heard).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new window.Event("popstate"));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("loads the page anew where the map cannot be had", async () => {
    const { window, reload } = await open(() => Promise.reject(new Error("offline")));
    window.history.pushState(null, "", "/map/b/");
    window.dispatchEvent(new window.Event("popstate"));
    await new Promise(setImmediate);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
