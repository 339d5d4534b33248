import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { observations } from "./explore-file.ts";
import { placeFolds, rowCount } from "./place-folds.ts";

const ids = [...observations(data).figures, ...observations(data).derived].map(({ id }) => id);

test.each(languages)("without a script every observation stands once, under its place, in %s", (lang) => {
  const folds = placeFolds({ data, lang });
  expect(folds.flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted());
  expect(rowCount(data)).toBe(ids.length);
  const empty = folds
    .flatMap(({ rows }) => rows)
    .filter(({ value, measure, period, source }) => [value, measure, period, source].includes(""));
  expect(empty).toEqual([]);
});

test("a cited value has its sign, and each row leads to its print", () => {
  const rows = placeFolds({ data, lang: "en" }).flatMap((fold) => fold.rows);
  expect(rows.filter(({ value, coverage }) => value.startsWith("◇") !== coverage.startsWith("◇"))).toEqual([]);
  expect(rows.filter(({ prints }) => prints.some(({ path }) => !/^(?:reports|sources|ventures)\//.test(path)))).toEqual(
    [],
  );
});
