import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { firstState } from "./state.ts";
import { pageSize, tableOf } from "./table-of.ts";

const loaded = readExplored(exploreJson(data));
const table = tableOf(loaded.entries, loaded.data);
const chosen = { ...firstState.chosen, indicator: ["any-funds"], place: ["150200"] };

test("nothing chosen shows every row as listed, a page at a time", () => {
  const { entries, onPage, page, pages } = table(firstState);
  expect(entries).toEqual(loaded.entries);
  expect(onPage).toEqual(loaded.entries.slice(0, pageSize));
  expect([page, pages]).toEqual([1, Math.ceil(loaded.entries.length / pageSize)]);
});

test("all pages together are all rows, each once; a page beyond the last is the last", () => {
  const { pages } = table(firstState);
  const each = Array.from({ length: pages }, (_, index) => table({ ...firstState, page: index + 1 }).onPage);
  expect(each.flat()).toEqual(loaded.entries);
  expect(table({ ...firstState, page: 4000 }).page).toBe(pages);
});

test("what is chosen narrows the table, and so do words", () => {
  const { entries } = table({ ...firstState, chosen });
  const own = loaded.entries.filter(({ of }) => of.place === "150200" && /^funds-/.test(of.indicator));
  expect(entries.length).toBeGreaterThan(3);
  expect(own).toEqual(expect.arrayContaining([...entries]));
  const named = table({ ...firstState, chosen, text: "577.22" }).entries;
  expect(named.map(({ of }) => of.value)).toContain(577.22);
  expect(named.length).toBeLessThan(entries.length);
});

test("the count of a value is how many rows it shows, whatever is chosen beside it", () => {
  const { counts } = table({ ...firstState, chosen });
  for (const [place, count] of counts.place)
    expect(table({ ...firstState, chosen: { ...chosen, place: [place] } }).entries, place).toHaveLength(count);
});

test("what no row has leaves an empty page", () => {
  const none = table({ ...firstState, text: "没有这样的行" });
  expect([none.entries, none.page, none.pages]).toEqual([[], 1, 1]);
});

test("5,000 rows are narrowed to a page of few", () => {
  const many = Array.from({ length: 5000 }, (_, index) => loaded.entries[index % loaded.entries.length]).flatMap(
    (entry) => entry ?? [],
  );
  const shown = tableOf(many, loaded.data)({ ...firstState, order: { column: "value", down: true }, page: 100 });
  expect([shown.entries.length, shown.onPage.length]).toEqual([5000, pageSize]);
});
