import { describe, expect, test } from "vitest";
import { budgets } from "../../model/budgets.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { accountFile, accountFilesIn, accountOf } from "./account.ts";
import { hold } from "./hold.ts";

const each = data.reports.flatMap((report) => languages.map((lang) => ({ id: report.id, report, lang })));

describe.each(each)("the account of $id in $lang", ({ report, lang }) => {
  const account = accountOf(report, { data, lang });

  test("has every numeral, each with words and a place on the page", () => {
    expect(account.sha256).toBe(report.sha256);
    expect(account.rows.map(({ line, column, printed }) => ({ line, column, printed }))).toEqual(
      data.numerals
        .filter((numeral) => numeral.report === report.id)
        .map(({ line, column, printed }) => ({ line, column, printed })),
    );
    for (const { words, anchor, fate } of account.rows) {
      expect(words).not.toBe("");
      expect(anchor).toMatch(fate === "taken" ? new RegExp(`^${report.id}-\\d+$`) : /^L\d+$/);
    }
  });

  test("is within its budget, at an address that names its bytes", () => {
    const { path, text } = accountFile(report, { data, lang });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budgets["account of a report"]);
    expect(path).toMatch(new RegExp(`^reports/${report.id}/account-[0-9a-f]{10}\\.json$`));
    expect(accountFilesIn({ data, lang })[path]?.()).toBe(text);
  });

  test("holds a text that is made of its own prints", () => {
    const text = account.rows.map(({ printed }) => printed).join("。\n");
    const { marks, missing } = hold(text, account);
    expect(missing).toEqual([]);
    expect(marks.flatMap(({ row }) => row ?? [])).toEqual(account.rows);
    expect(marks.filter(({ kind }) => kind === "differing" || kind === "extra")).toEqual([]);
  });
});

test("a figure's row says how many firms, projects and methods its line names besides", () => {
  const words = accountOf({ id: "baotou-2022-feature", sha256: "" }, { data, lang: "en" }).rows.map((row) => row.words);
  const also = words.filter((told) => /this line also names \d+ (?:firm|firms)/.test(told));
  expect(also.length).toBeGreaterThan(0);
});
