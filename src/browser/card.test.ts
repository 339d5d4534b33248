import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const html = `<main><h2 id="steps">Map</h2>
  <svg class="chain-map"><a id="firm" href="/ventures/x/"><text id="label">X</text></a><a id="row" href="#node"><text>n</text></a></svg>
  <a id="other" href="/ventures/x/">elsewhere</a>
  <dialog data-cards><form method="dialog"><button>Close</button></form><h2></h2><div></div><p><a>whole</a></p></dialog></main>`;

const card = `<html><head></head><body><main><header class="head"><h1> X </h1><p class="subtitle">Far.</p></header>
  <dl data-card><a href="/places/y/">Y</a></dl><p>not of it</p>
  <section aria-labelledby="steps" data-card><h2 id="steps">Steps</h2><a href="#one">one</a><a href="https://news.example/">page</a></section></main></body></html>`;

async function open(answer: () => Partial<Response> | Promise<never>) {
  const window = page(html, { url: "https://example.org/chains/a/" });
  const fetch = vi.fn(async () => answer());
  vi.stubGlobal("fetch", fetch);
  const assign = vi.fn();
  window.location.assign = assign;
  await import("./card.ts");
  const { document } = window;
  const dialog = document.querySelector("dialog");
  if (!dialog) throw new Error("no dialog");
  return {
    window,
    document,
    dialog,
    fetch,
    assign,
    root: () => dialog.querySelector("div")?.shadowRoot,
    /** Whether the browser was left to follow the link. */
    click: (selector: string, keys: MouseEventInit = {}) => {
      const event = new window.MouseEvent("click", { bubbles: true, cancelable: true, ...keys });
      let taken = false;
      document.addEventListener(
        "click",
        () => {
          taken = event.defaultPrevented;
          // Nothing is loaded here.
          event.preventDefault();
        },
        { once: true },
      );
      document.querySelector(selector)?.dispatchEvent(event);
      return taken;
    },
  };
}
const found = () => ({ ok: true, text: async () => card });

describe("a label that leads to another page", () => {
  test("opens its summary as a card, with its title and a link to the whole", async () => {
    const { click, dialog, fetch, root, assign } = await open(found);
    expect(click("#label")).toBe(true);
    await vi.waitFor(() => expect(dialog.open).toBe(true), 60_000);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://example.org/ventures/x/");
    expect(dialog.querySelector("h2")?.textContent).toBe("X");
    expect(dialog.querySelector("p a")?.getAttribute("href")).toBe("https://example.org/ventures/x/");
    expect(root()?.textContent.replace(/\s+/g, " ").trim()).toBe("Far.YStepsonepage");
    expect(assign).not.toHaveBeenCalled();
  });

  test("has its links lead where they lead on its page, and its ids in a tree of their own", async () => {
    const { click, dialog, document, root } = await open(found);
    click("#firm");
    await vi.waitFor(() => expect(dialog.open).toBe(true), 60_000);
    expect([...(root()?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toEqual([
      "https://example.org/places/y/",
      "https://example.org/ventures/x/#one",
      "https://news.example/",
    ]);
    expect(document.querySelectorAll("#steps")).toHaveLength(1);
  });

  test("has the focus again when the card is closed, which a click beside it does and one within it does not", async () => {
    const { click, dialog, document } = await open(found);
    const focus = vi.fn();
    const label = document.querySelector<SVGAElement>("#firm");
    if (label) label.focus = focus;
    click("#firm");
    await vi.waitFor(() => expect(dialog.open).toBe(true), 60_000);
    dialog.getBoundingClientRect = () => ({ left: 100, top: 100, right: 500, bottom: 400 }) as DOMRect;
    click("dialog h2", { clientX: 5, clientY: 5 });
    click("dialog", { clientX: 105, clientY: 395 });
    expect([dialog.open, focus.mock.calls.length]).toEqual([true, 0]);
    click("dialog", { clientX: 105, clientY: 405 });
    expect(dialog.open).toBe(false);
    expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
  });

  test("is a step of its own: Back closes the card and stays, and closing it otherwise takes the step back", async () => {
    const { click, dialog, window } = await open(found);
    const back = vi.fn();
    window.history.back = back;
    click("#firm");
    await vi.waitFor(() => expect(dialog.open).toBe(true), 60_000);
    expect(window.history.state).toEqual({ card: true });
    window.history.replaceState(null, "");
    window.dispatchEvent(new window.Event("popstate"));
    expect([dialog.open, back.mock.calls.length]).toEqual([false, 0]);
    click("#firm");
    await vi.waitFor(() => expect(dialog.open).toBe(true), 60_000);
    dialog.close();
    expect(back).toHaveBeenCalledOnce();
  });

  test("waits for the sheets of its page, though one cannot be had", async () => {
    const { click, dialog, root, window } = await open(() => ({
      ok: true,
      text: async () => card.replace("</head>", '<link rel="stylesheet" href="/_astro/a.css"></head>'),
    }));
    click("#firm");
    await vi.waitFor(() => expect(root()?.querySelector("link")).toBeTruthy(), 60_000);
    const sheet = root()?.querySelector("link");
    expect(sheet?.getAttribute("href")).toBe("https://example.org/_astro/a.css");
    sheet?.dispatchEvent(new window.Event("error"));
    await vi.waitFor(() => expect(dialog.open).toBe(true), 60_000);
  });

  test.each<[string, () => Partial<Response> | Promise<never>]>([
    ["is not there", () => ({ ok: false, status: 404, text: async () => card })],
    ["cannot be reached", () => Promise.reject(new Error("offline"))],
    ["has no summary", () => ({ ok: true, text: async () => "<main><h1>X</h1></main>" })],
  ])("is followed where its page %s", async (_, answer) => {
    const { click, assign, dialog } = await open(answer);
    click("#firm");
    await vi.waitFor(() => expect(assign).toHaveBeenCalledExactlyOnceWith("https://example.org/ventures/x/"), 60_000);
    expect(dialog.open).toBe(false);
  });
});

test.each<[string, string, MouseEventInit]>([
  ["of a label to the same page", "#row", {}],
  ["of a link beside the map", "#other", {}],
  ["for a new tab", "#firm", { ctrlKey: true }],
  ["with the middle button", "#firm", { button: 1 }],
])("a click %s is the browser's own", async (_, selector, keys) => {
  const { click, fetch } = await open(found);
  expect(click(selector, keys)).toBe(false);
  expect(fetch).not.toHaveBeenCalled();
});
