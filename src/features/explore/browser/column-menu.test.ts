import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("columns come and go by their boxes; with none ticked the usual ones stand", async () => {
  const { all, query, tick } = await explorePage();
  const heads = () => all("[data-sort]").map(({ dataset }) => dataset.sort);
  const usual = heads();
  tick("[data-columns] [value=note]");
  expect(heads()).toContain("note");
  expect(query()).toContain("columns=");
  for (const column of heads()) tick(`[data-columns] [value=${column ?? ""}]`, false);
  expect(heads()).toEqual(usual);
  expect(query()).toBe("");
});

test("the table can be sorted by the columns that it shows", async () => {
  const { all } = await explorePage("?columns=value,id");
  expect(all<HTMLOptionElement>("[name=sort] option").map(({ value }) => value)).toEqual(["", "value", "id"]);
});
