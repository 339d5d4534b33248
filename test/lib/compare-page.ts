import { expect, vi } from "vitest";
import { exploreJson } from "../../src/features/explore/explore-file.ts";
import { data } from "../../src/model/data.ts";
import { page } from "./page.ts";

/** The markup of the form, as far as its scripts ask for it. */
const html = `<main><section id="compare" data-file="/x/explore/0.json" hidden><div class="asked"></div><p class="announced"></p>
  <form class="pick"><input name="q"><p class="count"></p><ul id="found" hidden></ul><ul class="picked" hidden></ul></form>
  <form class="own"><input name="value"><select name="unit"><option value="亿元" data-base="CNY" data-factor="100000000"></option><option value="个" data-base="个" data-factor="1"></option></select>
  <select name="place"></select><select name="indicator"></select><input name="start"><input name="end">
  <select name="status"><option value="actual"></option><option value="target"></option></select><span role="status"></span></form>
  <div class="result"></div><div class="take" hidden>${["link", "frame", "table", "csv", "svg", "png"].map((kind) => `<button data-take="${kind}"></button>`).join("")}<span role="status"></span></div></section></main>`;

/** The page of comparisons with its script running, at an address; `answer` stands for the file of figures. */
export async function comparePage(query = "", answer: unknown = exploreJson(data)) {
  const window = page(html, { url: `https://example.org/x/compare/${query}` });
  const { document } = window;
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve({ ok: answer !== null, json: () => Promise.resolve(answer) })),
  );
  // Every frame is painted at once.
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => work());
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  // To TypeScript it is a script, which exports nothing.
  const script: string = "../../src/features/compare/browser/start.ts";
  await import(script);
  const root = document.querySelector<HTMLElement>("#compare");
  await expect.poll(() => root?.hidden === false || document.querySelector("[role=alert]") !== null).toBe(true);
  const all = <Kind extends HTMLElement = HTMLElement>(selector: string) => [
    ...document.querySelectorAll<Kind>(selector),
  ];
  const one = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`missing: ${selector}`);
    return found;
  };
  const field = () => one("[name=q]") as HTMLInputElement;
  return {
    window,
    all,
    one,
    field,
    text: (selector: string) => one(selector).textContent,
    click: (selector: string) => one(selector).click(),
    query: () => decodeURIComponent(window.location.search),
    focused: () => window.document.activeElement as HTMLElement,
    find: (words: string) => {
      field().value = words;
      field().dispatchEvent(new window.InputEvent("input"));
      return all<HTMLButtonElement>("#found button").map(({ value }) => value);
    },
    press: (selector: string, key: string) =>
      one(selector).dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true })),
  };
}
