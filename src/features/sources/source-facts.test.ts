import { expect, test } from "vitest";
import { citedPage } from "../../../test/lib/cited.ts";
import { world } from "../../../test/lib/fixtures.ts";
import { sourceFacts } from "./source-facts.ts";

const told = (cells: Parameters<typeof citedPage>[0]) =>
  sourceFacts(citedPage(cells), { data: world(), lang: "en" }).map(({ term, words }) => `${term}: ${words}`);

test("a page tells whose it is, when it was published and how much of it was seen", () => {
  expect(told({})).toEqual([
    "Title: 后来",
    "Title in translation: Later",
    "Place: Wuhai",
    "Publisher: 某报",
    "Published: 23 Jan 2025",
    "Standing: a newspaper or news agency",
    "Seen: its beginning",
    "Last read: 1 Jan 2026",
  ]);
});

test("what is not told is said to be missing, and why a copy has no link", () => {
  const copy = told({ publisher: "", published: "", standing: "copy", note: { zh: "注", en: "A note" } });
  expect(copy).toContain("Publisher: not stated");
  expect(copy).toContain("Published: not stated");
  expect(copy.join()).toMatch(/no link/);
  expect(copy.at(-1)).toBe("Note: A note");
});
