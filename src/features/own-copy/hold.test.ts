import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeReports } from "../../../test/lib/made-report.ts";
import type { AccountRow } from "./account-format.ts";
import { hold, type Held } from "./hold.ts";

const fixed = [{ word: "进一步", about: "更" }];
const print = (printed: string, at: { line?: number; column?: number } = {}): AccountRow => ({
  ...{ line: 1, column: 1, fate: "taken", anchor: `a-${printed}`, words: "" },
  ...at,
  printed,
});

/** What a copy comes to: its marks as `kind:text`, and the prints that it lacks. */
function told({ text, marks, missing }: Held) {
  return {
    marks: marks.map(({ kind, from, to, row }) => `${kind}:${text.slice(from, to)}${row ? `=${row.printed}` : ""}`),
    missing: missing.map(({ printed }) => printed),
  };
}

const standing = ({ marks }: Held) =>
  marks.flatMap(({ kind, row }) => (kind === "taken" || kind === "aside" ? [row] : []));
const loose = ({ marks }: Held) => marks.filter(({ kind }) => kind === "extra" || kind === "differing");

describe("a made-up report", () => {
  test("is held whole against its own account, each numeral by its own row", () => {
    fc.assert(
      fc.property(madeReports, ({ lines, rows }) => {
        const held = hold(lines.join("\n"), { rows, fixed });
        expect(standing(held)).toEqual(rows);
        expect([loose(held), held.missing]).toEqual([[], []]);
      }),
    );
  });

  test("is held whole in any other line breaks and spaces", () => {
    fc.assert(
      fc.property(
        madeReports,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom("\n", "\r\n", " ", "　", ""),
        (made, n, end) => {
          const letters = [...made.lines.join("")];
          const copy = letters.map((letter, at) => (at % n === 0 ? end + letter : letter)).join("");
          const held = hold(copy, { rows: made.rows, fixed });
          expect(standing(held)).toEqual(made.rows);
          expect([loose(held), held.missing]).toEqual([[], []]);
        },
      ),
    );
  });

  test("without a line lacks as many numerals as stood there, and has no other", () => {
    fc.assert(
      fc.property(madeReports, fc.nat(), ({ lines, rows }, n) => {
        const cut = n % lines.length;
        const copy = lines.filter((_, at) => at !== cut).join("\n");
        const held = hold(copy, { rows, fixed });
        const lost = rows.filter(({ line }) => line === cut + 1);
        expect(held.missing).toHaveLength(lost.length);
        expect(standing(held)).toHaveLength(rows.length - lost.length);
        expect(loose(held)).toEqual([]);
        // What it lacks may be told by an equal print of its neighbours, never by another.
        const names = (all: readonly AccountRow[]) => all.map(({ printed }) => printed).sort();
        expect(names(held.missing)).toEqual(names(lost));
      }),
    );
  });

  test("with one number changed differs in that one", () => {
    fc.assert(
      fc.property(madeReports, fc.nat(), ({ lines, rows }, n) => {
        const row = rows[n % Math.max(1, rows.length)];
        fc.pre(/^约?\d/.test(row?.printed ?? ""));
        if (!row) return;
        const letters = [...(lines[row.line - 1] ?? "")];
        letters[row.column - 1] = `77777${letters[row.column - 1] ?? ""}`;
        const copy = lines.map((own, at) => (at === row.line - 1 ? letters.join("") : own)).join("\n");
        const held = hold(copy, { rows, fixed });
        expect(loose(held).map(({ kind, row: of }) => [kind, of])).toEqual([["differing", row]]);
        expect(held.missing).toEqual([]);
        expect(standing(held)).toEqual(rows.filter((other) => other !== row));
      }),
    );
  });
});

describe("a copy", () => {
  test.each([
    [
      "tells a number that its line end breaks",
      "到位12\n.5亿元",
      [print("12.5亿元")],
      ["taken:12\n.5亿元=12.5亿元"],
      [],
    ],
    ["in other characters is the same", "到位１２．５亿元", [print("12.5亿元")], ["taken:１２．５亿元=12.5亿元"], []],
    ["has fixed words", "进一步引进3个", [print("3个")], ["fixed:进一步", "taken:3个=3个"], []],
    ["has no row within a fixed word", "进一步", [print("一")], ["fixed:进一步"], ["一"]],
    ["has no row within a longer number", "13个", [print("3个")], ["differing:13个=3个"], []],
    ["differs in a unit only", "3家", [print("3个")], ["differing:3=3个"], []],
    ["differs in a hedge only", "约3个", [print("超3个")], ["differing:3=超3个"], []],
    ["may have another instead", "投资3万元", [print("5家")], ["extra:3万"], ["5家"]],
    [
      "has what is in no account",
      "2个，3个，4个",
      [print("2个"), print("4个")],
      ["taken:2个=2个", "extra:3", "taken:4个=4个"],
      [],
    ],
    ["of nothing lacks all", "", [print("2个"), print("4个")], [], ["2个", "4个"]],
    [
      "has two rows in one number of letters",
      "围绕1，4-丁二醇",
      [print("1"), print("4-丁二醇")],
      ["taken:1=1", "taken:4-丁二醇=4-丁二醇"],
      [],
    ],
    ["has two rows side by side", "十二个", [print("十"), print("二个")], ["taken:十=十", "taken:二个=二个"], []],
    [
      "has a print without a numeral",
      "零距离3个",
      [print("零距离"), print("3个")],
      ["taken:零距离=零距离", "taken:3个=3个"],
      [],
    ],
  ] as const)("%s", (_, source, rows, marks, missing) => {
    const held = told(hold(source, { rows, fixed }));
    expect(held).toEqual({ marks, missing });
  });

  test("in another order keeps as much of the order of the account as it can", () => {
    const held = hold("4个，2个", { rows: [print("2个"), print("4个")], fixed });
    expect([held.missing, standing(held), loose(held)].map(({ length }) => length)).toEqual([1, 1, 1]);
  });
});
