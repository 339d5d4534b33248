import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const html = `<form hidden data-finds="list"><input name="q" /><output data-words="找到{n}个"></output></form>
  <div id="list">
    <details id="pv"><ul><li data-names="硅片 silicon wafers 单晶硅片"><a id="w" href="#w"></a></li>
      <li data-names="组件 modules 光伏板 solar panels"><a id="m" href="#m"></a></li></ul></details>
    <details id="al"><ul><li data-names="铝箔 foil"><a id="f" href="#f"></a></li></ul></details></div>`;

async function open(query = "") {
  const window = page(html, { url: `https://example.org/chains/find/${query}` });
  // To TypeScript it is a script, which exports nothing.
  const script: string = "./browser.ts";
  await import(script);
  const { document } = window;
  const input = document.querySelector("input");
  return {
    form: document.querySelector("form"),
    type: (text: string) => {
      if (input) input.value = text;
      input?.dispatchEvent(new window.Event("input", { bubbles: true }));
    },
    shown: () => [...document.querySelectorAll("a")].filter((link) => !link.closest("[hidden]")).map(({ id }) => id),
    opened: () => [...document.querySelectorAll("details[open]")].map(({ id }) => id),
    said: () => document.querySelector("output")?.textContent,
    address: () => window.location.pathname + window.location.search,
    submit: () => {
      const clicked: string[] = [];
      for (const link of document.querySelectorAll("a")) link.addEventListener("click", () => clicked.push(link.id));
      document.querySelector("form")?.dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true }));
      return clicked;
    },
  };
}

test("at first all products are there, folded by chain", async () => {
  const list = await open();
  expect(list.form?.hidden).toBe(false);
  expect([list.shown(), list.opened(), list.said()]).toEqual([["w", "m", "f"], [], "找到3个"]);
});

test("what is typed leaves those that answer to all its words, in either language and by other names, unfolded", async () => {
  const list = await open();
  list.type("光伏板");
  expect([list.shown(), list.opened(), list.said()]).toEqual([["m"], ["pv"], "找到1个"]);
  list.type("Silicon  WAF");
  expect(list.shown()).toEqual(["w"]);
  expect(list.address()).toBe("/chains/find/?q=Silicon++WAF");
  list.type("");
  expect([list.shown().length, list.opened(), list.address()]).toEqual([3, [], "/chains/find/"]);
});

test("an address with a question finds at once, and Enter leads to the first that answers", async () => {
  const list = await open("?q=foil");
  expect(list.shown()).toEqual(["f"]);
  expect(list.submit()).toEqual(["f"]);
});
