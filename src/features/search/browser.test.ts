import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";
import { searchFiles } from "./files.ts";
import type { SearchRecord } from "./index-format.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const record = (title: string, cells: Partial<SearchRecord> = {}): SearchRecord => ({
  path: `charts/${title}/`,
  kind: "chart",
  title,
  text: `about ${title}`,
  other: "",
  ...cells,
});
const words = {
  kinds: { chart: "Chart", place: "Place" },
  found: "{q}: {n}",
  many: "{q}: {n}, first {most}",
  none: "nothing for {q}",
  as: " as {as}",
  parts: "apart:",
  failed: "failed",
};

async function open(records: readonly SearchRecord[] | undefined, query = "") {
  const window = page(
    '<form class="search" hidden><input name="q"></form><p class="found"></p><p class="parts" hidden></p><ol class="results"></ol>',
    {
      url: `https://example.org/search/${query}`,
    },
  );
  const { document } = window;
  const [form, input] = [document.querySelector("form"), document.querySelector("input")];
  if (!form || !input) throw new Error("no page");
  Object.assign(form.dataset, { files: "/search/1/", home: "/x/", words: JSON.stringify(words) });
  const files = searchFiles(records ?? []).files;
  const fetch = vi.fn(async (address: string) => {
    if (!records) throw new Error("offline");
    const name = address.slice("/search/1/".length, -".json".length);
    return { ok: files.has(name), json: async () => JSON.parse(files.get(name) ?? "nothing") as unknown };
  });
  vi.stubGlobal("fetch", fetch);
  await import("./browser.ts");
  await vi.advanceTimersByTimeAsync(300);
  return {
    window,
    form,
    input,
    fetch,
    type: async (value: string, composing = false) => {
      input.value = value;
      input.dispatchEvent(Object.assign(new window.InputEvent("input"), { isComposing: composing }));
      await vi.advanceTimersByTimeAsync(0);
    },
    parts: () => document.querySelector<HTMLElement>(".parts:not([hidden])")?.innerHTML,
    said: () => document.querySelector(".found")?.textContent,
    items: () => [...document.querySelectorAll("li")].map((item) => item.innerHTML),
    address: () => window.location.pathname + window.location.search,
  };
}

describe("the search", () => {
  test("finds as the reader types: what it is, where it stands, and the word in its title and text", async () => {
    const search = await open([record("wind"), record("sun", { kind: "place", path: "places/1/" })]);
    expect(search.fetch).toHaveBeenCalledExactlyOnceWith("/search/1/index.json");
    expect(search.form.hidden).toBe(false);
    expect(search.items()).toEqual([]);
    await search.type(" sun ");
    expect(search.items()).toEqual([
      '<span class="kind">Place</span><a href="/x/places/1/"><mark>sun</mark></a><p>about <mark>sun</mark></p>',
    ]);
    await search.type("wind");
    expect(search.items()[0]).toContain('<span class="kind">Chart</span><a href="/x/charts/wind/">');
  });

  test("says what a headline is about behind it, and of a figure where it stands behind its text", async () => {
    const search = await open([record("sun", { about: "2022" }), record("sunny", { kind: "figure", about: "line 3" })]);
    await search.type("sun");
    expect(search.items()[0]).toContain("</mark> · 2022</a><p>");
    expect(search.items()[1]).toContain("ny</a><p>about <mark>sun</mark>ny · line 3</p>");
  });

  test("shows no markup of a record, but its text", async () => {
    const search = await open([record("<b>sun</b>", { path: "a/" })], "?q=sun");
    expect(search.items()[0]).toContain('<a href="/x/a/">&lt;b&gt;<mark>sun</mark>&lt;/b&gt;</a>');
  });

  test("shows a long title whole, and of a long text the part around the word", async () => {
    const [title, text] = [`sun ${"a".repeat(150)}`, `${"b".repeat(150)} sun ${"c".repeat(150)}`];
    const search = await open([record(title, { path: "a/", text })], "?q=sun");
    const [item = ""] = search.items();
    expect(item).toContain(`<a href="/x/a/"><mark>sun</mark> ${"a".repeat(150)}</a>`);
    const shown = /<p>(.*)<\/p>/.exec(item)?.[1]?.replace(/<\/?mark>/g, "");
    expect(shown).toMatch(/^…b+ sun c+…$/);
    // 110 characters of the text between two ellipses.
    expect(shown).toHaveLength(112);
  });

  test("says how many there are once the reader stops typing, and nothing of no query", async () => {
    const search = await open([record("sun")]);
    await search.type("su");
    await vi.advanceTimersByTimeAsync(299);
    expect(search.said()).toBe("");
    await search.type("sun");
    await vi.advanceTimersByTimeAsync(299);
    expect(search.said()).toBe("");
    await vi.advanceTimersByTimeAsync(1);
    expect(search.said()).toBe("sun: 1");
    await search.type("moon");
    await vi.advanceTimersByTimeAsync(300);
    expect(search.said()).toBe("nothing for moon");
    await search.type("");
    await vi.advanceTimersByTimeAsync(300);
    expect(search.said()).toBe("");
  });

  test("says what it looked for where that is not what was typed", async () => {
    const search = await open([record("太阳 和 风")], `?q=${encodeURIComponent("太陽")}`);
    await vi.advanceTimersByTimeAsync(300);
    expect(search.said()).toBe("太陽: 1 as 太阳");
    await search.type("什么是太阳！");
    await vi.advanceTimersByTimeAsync(300);
    expect(search.said()).toBe("什么是太阳！: 1");
  });

  test("of what is not found it offers the words that are, and of what is found none", async () => {
    const search = await open([record("wind"), record("sun")], "?q=sun+moon+wind");
    expect(search.parts()).toBe('apart: <a href="?q=sun">sun (1)</a> <a href="?q=wind">wind (1)</a>');
    await search.type("moon");
    expect(search.parts()).toBeUndefined();
    await search.type("sun");
    expect(search.parts()).toBeUndefined();
  });

  test.each([
    [60, "sun: 60"],
    [61, "sun: 61, first 60"],
  ])("lists sixty of %i, and says %j", async (count, said) => {
    const search = await open(
      Array.from({ length: count }, (_, n) => record("sun", { path: `${n}/` })),
      "?q=sun",
    );
    expect(search.items()).toHaveLength(60);
    expect(search.said()).toBe(said);
  });

  test("keeps the query in the address, and takes it from there", async () => {
    const search = await open([record("sun")], "?q=sun");
    expect(search.input.value).toBe("sun");
    expect(search.items()).toHaveLength(1);
    await search.type("wind & rain");
    expect(search.address()).toBe("/search/?q=wind+%26+rain");
    await search.type(" ");
    expect(search.address()).toBe("/search/");
    search.window.history.pushState(null, "", "?q=sun");
    search.window.dispatchEvent(new search.window.Event("popstate"));
    await vi.advanceTimersByTimeAsync(0);
    expect(search.input.value).toBe("sun");
    expect(search.items()).toHaveLength(1);
  });

  test("takes no letters on their way to a Chinese word for a query", async () => {
    const search = await open([record("sun")]);
    await search.type("sun", true);
    expect(search.items()).toEqual([]);
    expect(search.address()).toBe("/search/");
    search.input.dispatchEvent(new search.window.Event("compositionend"));
    await vi.advanceTimersByTimeAsync(0);
    expect(search.items()).toHaveLength(1);
    expect(search.address()).toBe("/search/?q=sun");
  });

  test("does not leave the page when it is sent", async () => {
    const { window, form } = await open([]);
    const event = new window.Event("submit", { cancelable: true });
    form.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test("says so where the index cannot be had", async () => {
    const search = await open(undefined, "?q=sun");
    expect(search.said()).toBe("failed");
    expect(search.form.hidden).toBe(false);
  });
});
