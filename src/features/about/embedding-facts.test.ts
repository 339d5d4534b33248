import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { elementAttributes } from "../../exports/embed-script.ts";
import { embedCodes } from "../../exports/embed-codes.ts";
import { example } from "../../exports/example.ts";
import { budgets } from "../../model/budgets.ts";
import { data } from "../../model/data.ts";
import { guideOf } from "./guides.ts";

const { parts } = await guideOf("embedding", { data, lang: "en" });
const blocksOf = (id: string) => parts.find((part) => part.id === id)?.blocks ?? [];
const said = (id: string) =>
  blocksOf(id)
    .map(({ raw }) => raw)
    .join("\n");
const namesOf = (id: string) =>
  blocksOf(id).flatMap((block) => (block.type === "table" ? block.rows.map(([name]) => name?.text) : []));
const codesOf = (id: string) => blocksOf(id).flatMap((block) => (block.type === "code" ? [block.text] : []));

/** What the guide calls each code of a chart's box, in its order. */
const names = {
  image: "Picture with a link",
  address: "Address of the chart’s page",
  iframe: "Frame",
  "auto-height": "Frame with a script",
  element: "Custom element",
  markdown: "Picture with a link, in Markdown",
  frozen: "Frozen frame",
};

test("the guide lists the codes of a chart's box in their order, then the poster", () => {
  const box = embedCodes(example(data), "en");
  // A version that is not released yet has nothing to freeze.
  expect(Object.keys(names).filter((id) => id !== "frozen")).toEqual(
    box.map(({ id }) => id).filter((id) => id !== "frozen"),
  );
  expect(namesOf("codes")).toEqual([...Object.values(names), "Portrait picture"]);
  const codes = box.filter(({ id }) => id === "iframe" || id === "element").map(({ code }) => code);
  expect(codesOf("codes")).toEqual(codes);
});

test("the guide tells of every attribute of the element, and of no other", () => {
  expect(namesOf("options")).toEqual(elementAttributes.map((name) => `\`${name}\``));
});

test("weights are those of the budgets, in kilobytes", () => {
  expect(budgets["embed page (brotli)"]).toBe(9_000);
  expect(said("steps")).toContain("at most 9 KB compressed, 20 KB for a chain map");
});

test("the policy lets in the site and its script, each by its path", () => {
  expect(codesOf("policies")).toEqual(["frame-src https://example.org/\nscript-src https://example.org/embed.js"]);
});

test("the messages are those that an embed sends and hears", () => {
  const source = readFileSync(fileURLToPath(new URL("../../browser/embedded.ts", import.meta.url)), "utf8");
  const types = [...`${said("options")} ${codesOf("messages").join()}`.matchAll(/counting-investment:\w+/g)].map(
    ([type]) => type,
  );
  expect(types).toEqual(["counting-investment:theme", "counting-investment:height"]);
  for (const type of types) expect(source).toContain(`"${type}"`);
});

test("the example is named with the years that it is of", () => {
  const line = said("codes")
    .split("\n")
    .find((one) => one.includes(example(data).title.en));
  expect(line).toMatch(/\b20\d\d\b/);
});
