import { expect, test } from "vitest";
import { figures } from "./figures.ts";
import { fragment, line, names, ownNames, ownReport, rowId, taken, vocabularyNames } from "./usual.ts";

const chain = { zh: "产业链", en: "Chain" };

test("a name follows a word in both languages", () => {
  expect(names("chain", { title: chain })).toEqual({
    chain_zh: {
      title: { zh: "产业链", en: "Chain (Chinese)" },
      description: { zh: "产业链的中文名。", en: "Chinese name of the chain." },
      nameOf: { column: "chain", lang: "zh" },
    },
    chain_en: {
      title: { zh: "产业链（英文）", en: "Chain" },
      description: { zh: "产业链的英文名。", en: "English name of the chain." },
      nameOf: { column: "chain", lang: "en" },
    },
  });
});

test("its descriptions may call it otherwise, and tell of the English name what is to be told", () => {
  const english = { zh: "英文名。", en: "Name." };
  const { chain_zh, chain_en } = names("chain", { title: chain, noun: { zh: "链", en: "Chain" }, english });
  expect([chain_zh.description?.zh, chain_en.title?.zh, chain_en.description]).toEqual([
    "链的中文名。",
    "产业链（英文）",
    english,
  ]);
});

test("a row's own names are cells that are needed", () => {
  const { zh, en } = ownNames({ title: chain });
  expect([zh.cell.safeParse("").success, en.cell.safeParse("cell").success]).toEqual([false, true]);
  expect(en.title).toEqual({ zh: "产业链（英文）", en: "Chain" });
});

test("a vocabulary titles them as what they are", () => {
  const { zh, en } = vocabularyNames(chain);
  expect([zh.title?.en, zh.description?.en]).toEqual(["Chinese name", "Chinese name of the chain."]);
  expect([en.title?.zh, en.description?.zh]).toEqual(["英文名", "产业链的英文名。"]);
});

test("the id of a row tells those who write it what is to be told", () => {
  expect([rowId().about, rowId({ about: "Stable." }).about]).toEqual([undefined, "Stable."]);
});

test("a column that is taken from another table keeps its words and is no cell", () => {
  expect(taken(line)).toEqual({ title: line.title, description: line.description, type: "integer" });
  expect(taken(ownReport(chain))).toMatchObject({ description: chain, references: { to: "reports" } });
  expect(taken(figures.columns.indicator)).not.toHaveProperty("cell");
});

test("a fragment tells what it is and how long it may be", () => {
  expect(fragment("The number.").about).toBe("The number. At most 24 characters, no sentence.");
});
