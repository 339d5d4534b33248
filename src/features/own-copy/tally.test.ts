import { describe, expect, test } from "vitest";
import type { Account, AccountRow } from "./account-format.ts";
import type { Mark } from "./hold.ts";
import { scriptWords } from "./choices.ts";
import { countsOf, verdict } from "./tally.ts";

const row: AccountRow = { line: 3, column: 1, printed: "3个", fate: "taken", anchor: "a", words: "" };
const account: Account = { sha256: "ab", rows: [row, row, row, row], fixed: [] };
const mark = (kind: Mark["kind"]): Mark => ({ kind, from: 0, to: 1, row });
const marks = (...kinds: readonly Mark["kind"][]) => kinds.map(mark);

test("marks are counted by kind", () => {
  expect(countsOf({ marks: marks("taken", "aside", "taken", "extra") })).toEqual({
    ...{ taken: 2, aside: 1, fixed: 0, differing: 0, extra: 1 },
  });
});

describe("the verdict", () => {
  const even = { marks: marks("taken", "aside", "taken", "aside", "fixed"), missing: [] };
  const tell = (sha256: string | undefined, held: Parameters<typeof verdict>[0], lang: "zh" | "en") =>
    verdict(held, { account, sha256, words: scriptWords(lang) });

  test("says whether the bytes are the same", () => {
    expect(tell("ab", even, "zh")).toBe(
      "与本站所读的文本逐字节相同（SHA-256一致）。登记的4处数字全部对上，没有多出的。",
    );
    expect(tell("cd", even, "en")).toMatch(
      /^Not byte for byte .* All 4 numerals of the account stand in it, and no other\.$/,
    );
    expect(tell(undefined, even, "en")).toMatch(/^This browser cannot compute a checksum here/);
  });

  test("counts what differs", () => {
    const uneven = { marks: marks("taken", "aside", "differing", "extra", "extra"), missing: [row] };
    expect(tell("cd", uneven, "en")).toContain(
      "Of the 4 numerals of the account, 2 stand in it, 1 differs and 1 is not in it; 2 in it are not in the account.",
    );
    expect(tell("cd", uneven, "zh")).not.toContain("可能不是这份报道");
  });

  test("says that it may be another report where most is missing", () => {
    expect(tell("cd", { marks: marks("taken"), missing: [row, row, row] }, "zh")).toMatch(/可能不是这份报道。$/);
  });
});
