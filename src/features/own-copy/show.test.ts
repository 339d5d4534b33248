import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";
import type { Account } from "./account-format.ts";
import { scriptWords } from "./choices.ts";
import { hold } from "./hold.ts";
import { show, showOnly } from "./show.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const account: Account = {
  sha256: "ab",
  rows: [
    { line: 1, column: 1, printed: "3个", fate: "taken", anchor: "a-1", words: "项目" },
    { line: 1, column: 4, printed: "第二", fate: "aside", anchor: "L1", words: "序数" },
  ],
  fixed: [],
};
const html = `<div hidden><span class="n taken" data-count="taken"></span><span class="n aside" data-count="aside"></span>
  <div class="own-text"></div>
  <div data-differs="missing" hidden><ol></ol></div><div data-differs="extra" hidden><ol></ol></div></div>`;

function open(source: string) {
  const { document } = page(html);
  const result = document.querySelector("div");
  if (!result) throw new Error("no result");
  const words = show(result, { held: hold(source, account), account, sha256: "ab", words: scriptWords("zh") });
  return { result, words };
}

describe("a held copy", () => {
  test("is shown with its counts and what differs, and told in words", () => {
    const { result, words } = open("3个，第五");
    expect(result.hidden).toBe(false);
    expect(words).toContain("对上1处，写法不同1处");
    expect([...result.querySelectorAll("[data-count]")].map(({ textContent }) => textContent)).toEqual(["1", "0"]);
    const lists = [...result.querySelectorAll<HTMLElement>("[data-differs]")];
    expect(lists.map(({ hidden }) => hidden)).toEqual([true, true]);
  });

  test("lists what it lacks, with a link to the account", () => {
    const { result } = open("3个，7家");
    expect(result.querySelector("[data-differs=missing]")?.innerHTML).toContain('<a href="#L1">第1行：第二</a>');
    expect(result.querySelector("[data-differs=extra]")?.innerHTML).toContain('<a href="#own-2">7</a>');
  });

  test("lets one kind of marks stand out, and the focus reach only those", () => {
    const { result } = open("3个，第二");
    const marks = () => [...result.querySelectorAll<HTMLElement>(".own-text .n")];
    const seen = () => marks().map((mark) => [mark.classList.contains("dim"), mark.tabIndex]);
    showOnly(result, "aside");
    expect(seen()).toEqual([
      [true, -1],
      [false, 0],
    ]);
    showOnly(result, "all");
    expect(seen()).toEqual([
      [false, 0],
      [false, 0],
    ]);
  });
});
