import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const html = `<form hidden data-filters="list">
  <select name="verdict"><option value=""></option><option value="ok"></option><option value="odd"></option></select>
  <select name="report"><option value=""></option><option value="a"></option><option value="b"></option></select>
  <output data-words="显示{n}条"></output></form>
  <div id="list"><section id="s1"><ul>
    <li id="1" data-item data-verdict="ok" data-report="a"></li><li id="2" data-item data-verdict="odd" data-report="a b"></li></ul></section>
    <section id="s2"><ul><li id="3" data-item data-verdict="ok" data-report="ab"></li><li id="plain"></li></ul></section></div>`;

async function open(query = "", body = html) {
  const window = page(body, { url: `https://example.org/checks/${query}` });
  const { document } = window;
  const scrolled: string[] = [];
  vi.spyOn(window.HTMLElement.prototype, "scrollIntoView").mockImplementation(function (this: HTMLElement) {
    scrolled.push(this.id);
  });
  // To TypeScript it is a script, which exports nothing.
  const script: string = "./filter.ts";
  await import(script);
  return {
    scrolled,
    form: document.querySelector("form"),
    select: (name: string, value: string) => {
      const select = document.querySelector<HTMLSelectElement>(`[name=${name}]`);
      if (select) select.value = value;
      select?.dispatchEvent(new window.Event("change", { bubbles: true }));
    },
    chosen: () => [...document.querySelectorAll("select")].map(({ selectedIndex }) => selectedIndex),
    shown: () =>
      [...document.querySelectorAll<HTMLElement>("section, li")].filter((each) => !each.hidden).map(({ id }) => id),
    said: () => document.querySelector("output")?.textContent,
    open: () => [...document.querySelectorAll("details")].map(({ open }) => open),
    address: () => window.location.pathname + window.location.search,
  };
}

describe("the filter of a list", () => {
  test("shows itself and everything at first", async () => {
    const list = await open();
    expect(list.form?.hidden).toBe(false);
    expect(list.shown()).toEqual(["s1", "1", "2", "s2", "3", "plain"]);
    expect(list.said()).toBe("显示3条");
  });

  test("leaves what has every chosen word, hides what is empty then, and says how many there are", async () => {
    const list = await open();
    list.select("report", "a");
    // "ab" is another word than "a"; an item of several words has each of them.
    expect(list.shown()).toEqual(["s1", "1", "2", "plain"]);
    expect(list.said()).toBe("显示2条");
    list.select("verdict", "odd");
    expect(list.shown()).toEqual(["s1", "2", "plain"]);
    expect(list.said()).toBe("显示1条");
  });

  test("counts once what stands in two sections under one name", async () => {
    const list = await open(
      "",
      html.replace('id="1" data-item', 'id="1" data-item="x"').replace('id="3" data-item', 'id="3" data-item="x"'),
    );
    expect(list.said()).toBe("显示2条");
  });

  test("keeps the choice in the page's address, which is bare again without one", async () => {
    const list = await open("#2");
    list.select("verdict", "odd");
    list.select("report", "b");
    expect(list.address()).toBe("/checks/?verdict=odd&report=b");
    list.select("verdict", "");
    expect(list.address()).toBe("/checks/?report=b");
    list.select("report", "");
    expect(list.address()).toBe("/checks/");
  });

  test("takes the choice from the address, where it is one, and leads to what the address points at", async () => {
    const list = await open("?verdict=ok&report=nowhere#3");
    // The empty option, and not none at all.
    expect(list.chosen()).toEqual([1, 0]);
    expect(list.shown()).toEqual(["s1", "1", "s2", "3", "plain"]);
    expect(list.scrolled).toEqual(["3"]);
  });

  test("opens what the address points at, and leaves the rest folded", async () => {
    const list = await open("#3", html.replaceAll("section", "details"));
    expect(list.open()).toEqual([false, true]);
    expect(list.scrolled).toEqual(["3"]);
  });

  test("opens what is folded once something is chosen", async () => {
    const list = await open("", html.replaceAll("section", "details"));
    expect(list.open()).toEqual([false, false]);
    list.select("report", "a");
    expect(list.open()).toEqual([true, true]);
  });
});
