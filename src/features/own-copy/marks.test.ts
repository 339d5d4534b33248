import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";
import type { AccountRow } from "./account-format.ts";
import { scriptWords } from "./choices.ts";
import { hold } from "./hold.ts";
import { differences, nodesOf, toldOf } from "./marks.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const words = scriptWords("zh");
const row = (printed: string, cells: Partial<AccountRow> = {}): AccountRow => ({
  ...{ line: 4, column: 1, printed, fate: "taken", anchor: "a-001", words: "到位资金 · 乌海市" },
  ...cells,
});
const rows = [row("3个"), row("第二届", { fate: "aside", anchor: "L4", words: "序数" }), row("5家"), row("7人")];
const held = hold("<b>3个</b>，第二届，进一步，6家，8吨", { rows, fixed: [{ word: "进一步", about: "固定词" }] });

test("each kind of mark is told in words", () => {
  expect(held.marks.map((mark) => toldOf(mark, words))).toEqual([
    "登记为数据：到位资金 · 乌海市",
    "不计入：序数",
    "不是数字：固定词",
    "登记的是“5家”（第4行），这份不同",
    "登记里没有这一处",
  ]);
});

test("the text stands whole, its markup as text, with a mark at each numeral that leads to its row", () => {
  const { document } = page("<div></div>");
  document.querySelector("div")?.append(...nodesOf(held, words));
  expect(document.querySelector("div")?.textContent).toBe(held.text);
  const marks = [...document.querySelectorAll(".n")];
  expect(marks.map((mark) => [mark.id, mark.className, mark.getAttribute("href"), mark.textContent])).toEqual([
    ["own-1", "n taken", "#a-001", "3个"],
    ["own-2", "n aside", "#L4", "第二届"],
    ["own-3", "n fixed", null, "进一步"],
    ["own-4", "n differing", "#a-001", "6家"],
    ["own-5", "n extra", null, "8"],
  ]);
  expect(document.querySelector("b")).toBeNull();
});

test("differences are told with where they stand", () => {
  expect(differences(held, words)).toEqual({
    missing: [{ words: "第4行：7人", href: "#a-001" }],
    extra: [{ words: "8", href: "#own-5" }],
    differing: [{ words: "第4行：登记的是5家，这份是6家", href: "#own-4" }],
  });
});
