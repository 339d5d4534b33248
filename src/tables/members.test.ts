import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Member } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const memberColumns = columnsOf(tables.members);

test("a row has the words for a member, and of a breakdown its nature", () => {
  const tier: Member = { dimension: "size", member: "≥10", zh: "十亿以上", en: "CNY 1 bn or more", nature: "" };
  const whole: Member = { dimension: "size", member: "", zh: "规模", en: "Size", nature: "nested" };
  expect(cellsOf(tier, { columns: memberColumns, data: world() })).toEqual(tier);
  expect(cellsOf(whole, { columns: memberColumns, data: world() })).toEqual(whole);
});

test("what must not be added up is told in both languages", () => {
  const told = memberColumns.find(({ name }) => name === "nature")?.description;
  expect(told?.zh).toMatch(/^分类方式的性质：partition .+，nested .+，overlapping .+，后两种不可相加；/);
  expect(told?.en).toMatch(/partition add up; nested ones .+ overlapping ones .+ neither may be added\./);
});
