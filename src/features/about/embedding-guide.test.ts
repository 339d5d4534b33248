import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { elementAttributes } from "../../exports/embed-script.ts";
import { embedCodes } from "../../exports/embed-codes.ts";
import { featured } from "../../exports/featured.ts";
import { budgets } from "../../model/budgets.ts";
import { embeddingParts } from "./embedding-guide.ts";
import { attributeTexts } from "./embedding-texts.ts";
import { data } from "../../model/data.ts";

const parts = await embeddingParts({ data, lang: "en" });
const blocksOf = (id: string) => parts.find((part) => part.id === id)?.blocks ?? [];
const said = (id: string) =>
  blocksOf(id)
    .map((block) => ("words" in block ? block.words : ""))
    .join("\n");
const rowsOf = (id: string) => blocksOf(id).flatMap((block) => ("table" in block ? block.table.rows : []));
const codesOf = (id: string) => blocksOf(id).flatMap((block) => ("code" in block ? [block.code.text] : []));

test("the guide lists the codes of a chart's box in their order, then oEmbed and the poster", () => {
  const [example] = featured(data);
  if (!example) throw new Error("no chart");
  const box = embedCodes(example, "en");
  expect(rowsOf("codes")).toHaveLength(box.length + 2);
  expect(rowsOf("codes").map(([name]) => name)).toEqual([
    "Frame",
    "Frame with a short script",
    "Custom element",
    "Picture with a link",
    "Picture with a link, in Markdown",
    "Frozen frame",
    "oEmbed",
    "Portrait picture",
  ]);
  const codes = box.filter(({ id }) => id === "iframe" || id === "element").map(({ code }) => code);
  expect(codesOf("codes")).toEqual(codes);
});

test("the guide tells of every attribute of the element, and of no other", () => {
  expect(rowsOf("options").map(([name]) => name)).toEqual(elementAttributes.map((name) => `\`${name}\``));
  expect(Object.keys(attributeTexts).sort()).toEqual([...elementAttributes].sort());
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
