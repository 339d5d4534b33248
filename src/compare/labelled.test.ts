import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { printedWith } from "../model/lookup.ts";
import { judge } from "./judge.ts";
import { answers, type Answer } from "./judge-pair.ts";

interface Label {
  stratum: string;
  a: string;
  b: string;
  answer: Answer;
  because: string;
}

const file = fileURLToPath(new URL("../../test/compare/labelled.csv", import.meta.url));
const labels = Papa.parse<Label>(readFileSync(file, "utf8").trim(), { header: true }).data;
const judged = labels.map((label) => ({
  label,
  answer: judge(
    [label.a, label.b].flatMap((id) => printedWith(id, data) ?? []),
    data,
  ).answer,
}));
const tell = ({ label: { a, b, answer, because }, answer: own }: (typeof judged)[number]) =>
  `${a} ${b}: ${own}, not ${answer} (${because})`;

test("two hundred pairs are labelled, of several strata, each once", () => {
  expect(labels).toHaveLength(200);
  expect(new Set(labels.map(({ a, b }) => [a, b].toSorted().join(" "))).size).toBe(200);
  expect(new Set(labels.map(({ stratum }) => stratum)).size).toBeGreaterThan(5);
  expect(labels.filter(({ answer }) => !answers.includes(answer))).toEqual([]);
});

test("the engine says what people said of at least 98 in 100", () => {
  const wrong = judged.filter(({ label, answer }) => label.answer !== answer);
  expect(wrong.length, wrong.map(tell).join("\n")).toBeLessThanOrEqual(labels.length * 0.02);
});

test("it never calls comparable, or comparable with a word, what people called more than that", () => {
  const rank = (answer: Answer) => answers.indexOf(answer);
  expect(judged.filter(({ label, answer }) => rank(answer) < rank(label.answer)).map(tell)).toEqual([]);
});
