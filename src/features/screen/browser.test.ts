import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const slide = (id: string) => `<section class="slide" id="${id}"><h2> Slide ${id} </h2><a href="#">more</a></section>`;
const html = `${["a", "b", "c"].map(slide).join("")}<input id="field"><div class="bar">
  <ol>${["a", "b", "c"].map((id) => `<li><a href="#${id}">${id}</a></li>`).join("")}</ol>
  <div class="steps" hidden>${["previous", "toggle", "next", "full"]
    .map((does) => `<button data-does="${does}" data-running="Hold" data-held="Go on" hidden>${does}</button>`)
    .join("")}</div><p role="status"></p></div>`;

async function open({ query = "", stage = true, rest = false, fullscreen = true } = {}) {
  const window = page(html, { url: `https://example.org/screen/${query}` });
  const { document } = window;
  document.documentElement.classList.add("round");
  const dark = Object.assign(document.createElement("style"), { id: "dark" });
  dark.media = "screen and (prefers-color-scheme:dark)";
  document.head.append(dark);
  const wantsRest = Object.assign(new window.EventTarget(), { matches: rest });
  const state = { stage };
  vi.stubGlobal("matchMedia", () => wantsRest);
  vi.stubGlobal("getComputedStyle", () => ({ getPropertyValue: () => (state.stage ? " 1" : "") }));
  const [request, exit] = [vi.fn(async () => {}), vi.fn(async () => {})];
  Object.assign(document.documentElement, { requestFullscreen: request });
  Object.defineProperty(document, "fullscreenEnabled", { value: fullscreen });
  Object.defineProperty(document, "fullscreenElement", { value: null, writable: true });
  Object.assign(document, { exitFullscreen: exit });
  await import("./browser.ts");
  return {
    window,
    document,
    dark,
    state,
    wantsRest,
    request,
    exit,
    now: () => [...document.querySelectorAll("[data-now]")].map(({ id }) => id).join(),
    current: () => [...document.querySelectorAll("[aria-current=true]")].map(({ textContent }) => textContent).join(),
    address: () => window.location.search + window.location.hash,
    said: () => document.querySelector("[role=status]"),
    toggle: () => document.querySelector("[data-does=toggle]")?.textContent,
    click: (does: string) => document.querySelector<HTMLElement>(`[data-does=${does}]`)?.click(),
    press: (key: string, on = "body", keys: KeyboardEventInit = {}) => {
      const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...keys });
      document.querySelector(on)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
  };
}

describe("the round", () => {
  test("begins at the first slide and turns, over and over, in the page's address too", async () => {
    const { document, now, current, address, said } = await open();
    expect([now(), current()]).toEqual(["a", "a"]);
    expect(document.documentElement.className).toBe("scripted");
    expect(document.querySelector<HTMLElement>(".steps")?.hidden).toBe(false);
    const seen = ["b", "c", "a"].map(() => {
      vi.advanceTimersByTime(12_000);
      return now();
    });
    expect(seen).toEqual(["b", "c", "a"]);
    expect(current()).toBe("a");
    expect(address()).toBe("#a");
    // What turns by itself is not read aloud.
    expect(said()?.getAttribute("aria-live")).toBe("off");
    vi.advanceTimersByTime(100);
    expect(said()?.textContent).toBe("");
  });

  test("keeps the seconds, the slide and the theme that the address asks for", async () => {
    const { dark, now, address } = await open({ query: "?seconds=20&theme=dark#b" });
    expect(now()).toBe("b");
    expect(dark.media).toBe("screen");
    vi.advanceTimersByTime(19_999);
    expect(now()).toBe("b");
    vi.advanceTimersByTime(1);
    expect(now()).toBe("c");
    expect(address()).toBe("?seconds=20&theme=dark#c");
  });

  test("leaves the dark sheet out where the light theme is asked for", async () => {
    const { dark } = await open({ query: "?theme=light" });
    expect(dark.media).toBe("not all");
  });

  test.each(["auto", "pink"])("wears no theme called %s", async (theme) => {
    const { dark } = await open({ query: `?theme=${theme}` });
    expect(dark.media).toBe("screen and (prefers-color-scheme:dark)");
  });

  test("turns only where a slide fills the window, and goes on where it does again", async () => {
    const { now, state } = await open({ stage: false });
    vi.advanceTimersByTime(12_000);
    expect(now()).toBe("a");
    state.stage = true;
    vi.advanceTimersByTime(12_000);
    expect(now()).toBe("b");
  });

  test("does not turn for a reader who wants rest, nor once they say so", async () => {
    const still = await open({ rest: true });
    vi.advanceTimersByTime(24_000);
    expect([still.now(), still.toggle()]).toEqual(["a", "Go on"]);
    const { now, wantsRest, window } = await open();
    wantsRest.dispatchEvent(new window.Event("change"));
    vi.advanceTimersByTime(12_000);
    expect(now()).toBe("b");
    wantsRest.matches = true;
    wantsRest.dispatchEvent(new window.Event("change"));
    vi.advanceTimersByTime(12_000);
    expect(now()).toBe("b");
  });
});

describe("a reader", () => {
  test("holds the round and lets it go on", async () => {
    const { now, toggle, click } = await open();
    expect(toggle()).toBe("Hold");
    click("toggle");
    vi.advanceTimersByTime(12_000);
    expect([now(), toggle()]).toEqual(["a", "Go on"]);
    click("toggle");
    vi.advanceTimersByTime(12_000);
    expect([now(), toggle()]).toEqual(["b", "Hold"]);
  });

  test("who asks for a slide stops the round, and hears which it is", async () => {
    const { now, said, toggle, click } = await open();
    click("previous");
    expect([now(), toggle(), said()?.getAttribute("aria-live")]).toEqual(["c", "Go on", "polite"]);
    vi.advanceTimersByTime(50);
    expect(said()?.textContent).toBe("3 / 3 Slide c");
    click("next");
    vi.advanceTimersByTime(12_000);
    expect(now()).toBe("a");
  });

  test.each([
    ["ArrowRight", "b"],
    ["PageDown", "b"],
    ["ArrowLeft", "c"],
    ["End", "c"],
    ["Home", "a"],
  ])("comes by %s to the slide %s", async (key, id) => {
    const { now, press, toggle } = await open();
    expect(press(key)).toBe(true);
    expect([now(), toggle()]).toEqual([id, "Go on"]);
  });

  test.each<[string, string, string, KeyboardEventInit]>([
    ["in a field", "ArrowRight", "#field", {}],
    ["with Control held", "ArrowRight", "body", { ctrlKey: true }],
    ["with Alt held", "ArrowRight", "body", { altKey: true }],
    ["with Command held", "ArrowRight", "body", { metaKey: true }],
    ["with Shift held", "ArrowRight", "body", { shiftKey: true }],
    ["on a link", " ", ".slide a", {}],
    ["of another key", "x", "body", {}],
  ])("keeps a press %s", async (_, key, on, keys) => {
    const { now, press, toggle } = await open();
    expect(press(key, on, keys)).toBe(false);
    expect([now(), toggle()]).toEqual(["a", "Hold"]);
  });

  test("keeps all keys where the slides are a list", async () => {
    const { now, press } = await open({ stage: false });
    expect(press("ArrowRight")).toBe(false);
    expect(now()).toBe("a");
  });

  test("who goes into a slide by keyboard does not lose it", async () => {
    const { document, window, state, toggle } = await open({ stage: false });
    const enter = () => document.querySelector("#a")?.dispatchEvent(new window.Event("focusin"));
    enter();
    expect(toggle()).toBe("Hold");
    state.stage = true;
    enter();
    expect(toggle()).toBe("Go on");
  });

  test("who follows the address to a slide is shown it", async () => {
    const { window, now, toggle } = await open();
    window.history.replaceState(null, "", "#nowhere");
    window.dispatchEvent(new window.Event("hashchange"));
    expect([now(), toggle()]).toEqual(["a", "Hold"]);
    window.history.replaceState(null, "", "#c");
    window.dispatchEvent(new window.Event("hashchange"));
    expect([now(), toggle()]).toEqual(["c", "Go on"]);
  });
});

describe("the full screen", () => {
  test("is offered where there is one, entered and left", async () => {
    const { document, click, request, exit } = await open();
    expect([...document.querySelectorAll("button")].map(({ hidden }) => hidden)).toEqual([false, false, false, false]);
    click("full");
    expect([request.mock.calls.length, exit.mock.calls.length]).toEqual([1, 0]);
    Object.assign(document, { fullscreenElement: document.body });
    click("full");
    expect([request.mock.calls.length, exit.mock.calls.length]).toEqual([1, 1]);
  });

  test("is not offered where there is none", async () => {
    const { document } = await open({ fullscreen: false });
    expect([...document.querySelectorAll("button")].map(({ hidden }) => hidden)).toEqual([false, false, false, true]);
  });
});
