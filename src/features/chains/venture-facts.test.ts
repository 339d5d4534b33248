import { expect, test } from "vitest";
import { venture, chainWorld, node } from "../../../test/chains/fixtures.ts";
import { presences } from "../../chain-maps/presence.ts";
import { data as real } from "../../model/data.ts";
import { ventureFacts, ventureLine } from "./venture-facts.ts";

const known = chainWorld();
const data = { ...known, nodes: [node("ore", { chain: "other", zh: "错", en: "wrong" }), ...known.nodes] };

const of = venture("a", {
  node: "ore",
  project: "矿山",
  project_en: "Mine",
  stage: "signed",
  capacity: "3",
  capacity_unit: "家",
  confidence: "inferred",
  note: { zh: "注", en: "N" },
});

test.each([
  [
    "zh",
    {
      name: "企业a",
      project: "矿山",
      place: "乌海市",
      node: "环节ore",
      how: "签约 · 3家 · 据推断",
      words: "乌海市 · 签约 · 3家 · 据推断",
      note: "注",
    },
  ],
  [
    "en",
    {
      name: "Firm a",
      project: "Mine",
      place: "Wuhai",
      node: "Node ore",
      how: "signed · 3 firms · by inference",
      words: "Wuhai · signed · 3 firms · by inference",
      note: "N",
    },
  ],
] as const)("in %s a venture is told by who, what, where and how far", (lang, words) => {
  expect(ventureFacts(of, { data, lang })).toEqual(words);
});

test.each([
  ["stated", "投产", "operating"],
  ["inferred", "投产 · 据推断", "operating · by inference"],
  ["low", "投产 · 据图片", "operating · from a photograph"],
] as const)("what is %s is told as %s", (confidence, zh, en) => {
  const own = venture("b", { confidence });
  expect([ventureFacts(own, { data, lang: "zh" }).how, ventureFacts(own, { data, lang: "en" }).how]).toEqual([zh, en]);
});

test("a project without a firm is the venture's name and not said twice, and what has no node leaves no gap", () => {
  const project = venture("c", { company: "", company_en: "", project: "矿山", project_en: "Mine" });
  expect(ventureFacts(project, { data, lang: "zh" })).toMatchObject({ name: "矿山", project: "", node: "" });
  expect(ventureFacts(project, { data, lang: "en" })).toMatchObject({ name: "Mine", project: "", node: "" });
});

test.each([
  ["zh", "150300", "环节ore · 签约 · 3家 · 据推断"],
  ["zh", "150000", "环节ore · 乌海市 · 签约 · 3家 · 据推断"],
  ["en", "150300", "Node ore · signed · 3 firms · by inference"],
  ["en", "150200", "Node ore · Wuhai · signed · 3 firms · by inference"],
] as const)("in %s on the page of %s a line names its place only where that is another", (lang, here, line) => {
  expect(ventureLine(of, { here, data, lang })).toBe(line);
});

test("a line of what has no node begins with how far it is", () => {
  expect(ventureLine(venture("d"), { here: "150300", data, lang: "zh" })).toBe("投产");
});

test("a note stands with its own source where the place beside it is another row’s", () => {
  const [moved, own] = presences(real, { isWanted: ({ chain }) => chain === "coal-chlor-alkali" })
    .filter(({ note }) => note.en !== "")
    .toSorted((a, b) => Number(a.told.place === a.place) - Number(b.told.place === b.place));
  if (!moved || !own) throw new Error("no notes.");
  expect(moved.told.place).not.toBe(moved.place);
  expect(ventureFacts(moved, { data: real, lang: "en" }).note).toMatch(/^◇ .+: /);
  expect(ventureFacts(own, { data: real, lang: "en" }).note).toBe(own.note.en);
});
