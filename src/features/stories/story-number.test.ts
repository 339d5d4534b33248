import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { citedSourceOf } from "../../model/lookup.ts";
import { storyNumber } from "./story-number.ts";

const context = { data, lang: "en" } as const;

test("a printed figure is told with what it measures, how far it is, where, when and its line", () => {
  for (const figure of data.figures.filter(({ status }) => status === "target")) {
    const { about, source, path, cited } = storyNumber({ figure: figure.id }, context);
    expect(about).toContain("target");
    expect(source).toContain(`line ${figure.line}`);
    expect([path, cited]).toEqual([`reports/${figure.report}/#${figure.id}`, false]);
  }
});

test("a cited figure leads to its page, and one read in a reprint says so", () => {
  for (const { id, source } of data.citedFigures) {
    const number = storyNumber({ figure: id }, context);
    expect([number.cited, number.path]).toEqual([true, `sources/${source}/#${id}`]);
    expect(number.source.includes("read in a reprint")).toBe(citedSourceOf(source, data).standing === "copy");
  }
});

test("a derived number says that it is, with what rounding allows", () => {
  for (const { id } of data.relations.filter(
    ({ verdict, computed }) => verdict === "inferred" && computed !== undefined,
  )) {
    const { source, path } = storyNumber({ relation: id }, context);
    expect(source).toMatch(/^Derived here/);
    expect(path).toBe(`checks/#${id}`);
  }
});

test("a range over a target says that the target's own rounding is not in it", () => {
  const said = (id: string) => storyNumber({ relation: id }, context).source;
  expect(said("region-second-half-growth")).toMatch(/rounding allows .+, the target counted as set/);
  expect(said("region-base-half")).toMatch(/rounding allows [^,]+$/);
});

test("what there is not is refused", () => {
  expect(() => storyNumber({ figure: "none" }, context)).toThrow("unknown figure in a story: none.");
  expect(() => storyNumber({ relation: "none" }, context)).toThrow("unknown relation in a story: none.");
});
