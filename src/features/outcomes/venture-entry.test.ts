import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { promised } from "../../../test/lib/promises.ts";
import { ventureOutcomes } from "../../model/outcomes/outcomes.ts";
import { ventureEntry } from "./venture-entry.ts";

const signed = {
  project: "甲项目",
  stage: ["signed"],
  as_of: "2024-01-01",
  source: "before",
  amount: "9",
  amount_unit: "亿元",
} as const;
const data = {
  ...promised([]),
  citedVentures: [
    citedVenture("a", { ...signed, company: "甲厂", company_en: "Works A" }),
    citedVenture("b", { ...signed, chain: "demo", company: "甲厂", company_en: "Works A" }),
    citedVenture("c", { as_of: "2025-01-01" }),
  ],
  venturesSame: ["a", "b", "c"].map((venture) => ({
    ...{ venture, project: "works", part_of: "" },
    reason: { zh: "同一企业", en: "The same firm" },
  })),
};

test("a day by which it was to operate, an inference and how to read a row are told with it", () => {
  const due = [{ venture: "a", due: "2024-12-31", reason: { zh: "年底", en: "Year’s end" } }];
  const [first, ...rest] = data.citedVentures;
  const note = { zh: "注", en: "N" };
  const inferred = first ? [{ ...first, confidence: "inferred" as const, note }, ...rest] : [];
  const told = { ...data, due, citedVentures: inferred };
  const [row] = ventureOutcomes(told);
  expect(row && ventureEntry(row, { data: told, lang: "en" }).said[0]).toMatchObject({
    words: "signed · by inference · as of 1 Jan 2024 · due by 31 Dec 2024",
    note: "N",
  });
});

test("where nothing later was read, the firm’s other projects that have come further are named", () => {
  const one = { ...signed, company: "甲厂", company_en: "Works A" };
  const other = citedVenture("d", { company: "甲厂", company_en: "Works A", project: "乙项目" });
  const two = { ...data, citedVentures: [citedVenture("a", one), other], venturesSame: [] };
  const [row] = ventureOutcomes(two);
  expect(row && ventureEntry(row, { data: two, lang: "zh" })).toMatchObject({
    later: [],
    others: [{ why: "同一企业在这里的另一项目：", name: "甲厂：乙项目", path: "ventures/d/" }],
  });
});

test("so are those told later of firms that are called alike, and none told before", () => {
  const one = { ...signed, company: "甲厂", company_en: "Works A" };
  const later = citedVenture("d", { company: "甲厂新材料", company_en: "Works A Materials", project: "乙项目" });
  const named = (as_of: string) => {
    const two = { ...data, citedVentures: [citedVenture("a", one), { ...later, as_of }], venturesSame: [] };
    const [row] = ventureOutcomes(two);
    return row && ventureEntry(row, { data: two, lang: "en" }).others.map(({ why, path }) => why + path);
  };
  expect(named("2025-01-01")).toEqual(["Told later, of a firm with a similar name: ventures/d/"]);
  expect(named("2020-01-01")).toEqual([]);
});

test("a venture tells what was said and what was said later, rows of one page that say the same once", () => {
  const [row] = ventureOutcomes(data);
  expect(row && ventureEntry(row, { data, lang: "zh" })).toMatchObject({
    ...{ id: "works", kind: "venture", outcome: "kept", name: "甲厂：甲项目", projectPath: "ventures/works/" },
    said: [{ value: "金额：9亿元", words: "签约 · 截至2024年1月1日" }],
    later: [{ words: "投产 · 截至2025年1月1日" }],
    ground: "后来说已投产，或这些产能已有",
  });
});
