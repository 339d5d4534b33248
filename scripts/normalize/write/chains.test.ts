import { expect, test } from "vitest";
import { makeTables } from "../../../test/tables.ts";
import { toChains } from "./chains.ts";

const words = { zh: "甲", en: "A" };

test("chains, nodes and mechanisms are told in the order of their files", () => {
  const told = toChains(
    makeTables({
      chains: [{ id: "wind" }, { id: "solar" }],
      nodes: [
        { id: "tower", stage: "upstream", feeds: "turbine;plant" },
        { id: "cell", chain: "solar" },
      ],
      mechanisms: [{ id: "maps" }, { id: "dispatch" }],
    }),
  );
  expect(told).toEqual({
    chains: [
      { id: "wind", ...words, summary: words },
      { id: "solar", ...words, summary: words },
    ],
    nodes: [
      {
        chain: "wind",
        id: "tower",
        stage: "upstream",
        ...words,
        feeds: ["turbine", "plant"],
        source: "common knowledge",
      },
      { chain: "solar", id: "cell", stage: "midstream", ...words, feeds: [], source: "common knowledge" },
    ],
    ventures: [],
    methods: [],
    mechanisms: [
      { id: "maps", ...words },
      { id: "dispatch", ...words },
    ],
  });
});

test("a venture keeps its amounts as printed", () => {
  const cells = {
    company: "甲公司",
    company_en: "Firm A",
    project: "甲厂",
    project_en: "Plant A",
    chain: "wind",
    node: "tower",
    amount: "8.50",
    amount_unit: "亿元",
    size_class: "gte-1bn",
    capacity: "50",
    capacity_unit: "万只",
  };
  const [venture] = toChains(makeTables({ ventures: [{ ...cells, note: "注", note_en: "note" }] })).ventures;
  expect(venture).toEqual({
    ...cells,
    id: "a-v01",
    report: "a",
    line: 1,
    place: "150200",
    stage: "signed",
    confidence: "stated",
    note: { zh: "注", en: "note" },
  });
});

test("a method says in both languages what it needs and shows, and why it is not here", () => {
  const cells = { rhythm: "每旬", rhythm_en: "every ten days", here: "charts/x/", why: "缘由", why_en: "reason" };
  const own = { needs: "需", needs_en: "need", shows: "示", shows_en: "show" };
  expect(toChains(makeTables({ methods: [{ ...cells, ...own }] })).methods).toEqual([
    {
      id: "a-m01",
      report: "a",
      line: 1,
      place: "150200",
      ...words,
      kind: "dispatch",
      mechanism: "dispatch",
      rhythm: { zh: "每旬", en: "every ten days" },
      needs: { zh: "需", en: "need" },
      shows: { zh: "示", en: "show" },
      here: "charts/x/",
      why: { zh: "缘由", en: "reason" },
    },
  ]);
});
