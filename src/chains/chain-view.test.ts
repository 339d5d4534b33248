import { describe, expect, test } from "vitest";
import { chainView, type View } from "./chain-view.ts";
import { compareCities } from "./compare.ts";
import { describeView, finding } from "./finding.ts";
import { mapRows } from "./map-rows.ts";
import type { Scope } from "./scope.ts";
import { furthest, stands, statusOf } from "./status.ts";
import { ventureName, ventureSize } from "./venture-words.ts";
import { ventureStages, type Venture } from "../lib/types.ts";
import { chain, chainWorld, venture } from "../../test/chains/fixtures.ts";

const look = (
  ventures: readonly Venture[],
  { scope = "wuhai", view = "prospect" }: { scope?: Scope; view?: View } = {},
) => chainView(chain, { scope, view, data: chainWorld(ventures) });
const at = (shown: ReturnType<typeof look>, id: string) => {
  const found = shown.nodes.find(({ node }) => node.id === id);
  if (!found) throw new Error(`unknown node: ${id}.`);
  return found;
};

describe("the status of a node", () => {
  test.each([
    ["producing", "producing"],
    ["landed", "building"],
    ["under-construction", "building"],
    ["gap-filled", "building"],
    ["signed", "signed"],
    ["agreed", "signed"],
    ["gap", "gap"],
    ["sought", "sought"],
    ["in-talks", "sought"],
    ["target", "sought"],
  ] as const)("of a venture that is %s is %s", (stage, status) => {
    expect(statusOf({ stage })).toBe(status);
  });

  test("is known for every stage of the ladder", () => {
    for (const stage of ventureStages) expect(statusOf({ stage })).not.toBe("unreported");
  });

  test("is the furthest of its ventures, and a gap outweighs what is merely sought", () => {
    expect(furthest([{ stage: "sought" }, { stage: "landed" }, { stage: "signed" }])).toBe("building");
    expect(furthest([{ stage: "sought" }, { stage: "gap" }])).toBe("gap");
  });

  test("is silence where no report speaks, and silence does not stand", () => {
    expect(furthest([])).toBe("unreported");
    expect(stands(furthest([]))).toBe(false);
  });
});

describe("a view", () => {
  const some = [
    venture("1", { node: "ore", stage: "landed" }),
    venture("2", { node: "wire", stage: "signed" }),
    venture("3", {
      node: "cable",
      stage: "sought",
      company: "",
      company_en: "",
      project: "电缆项目",
      project_en: "Cable project",
    }),
    venture("4", { stage: "target" }),
    venture("5", { node: "furnace", place: "150200" }),
  ];

  test("reads from equipment to use, whatever the order of the file", () => {
    expect(look([]).nodes.map(({ node }) => node.id)).toEqual(["furnace", "ore", "metal", "wire", "cable"]);
  });

  test("of a city holds what lies in it and not what lies in another", () => {
    expect(at(look(some), "furnace").status).toBe("unreported");
    expect(at(look(some, { scope: "baotou" }), "furnace").status).toBe("producing");
    expect(at(look(some, { scope: "region" }), "furnace").status).toBe("producing");
    const inDistrict = [venture("6", { node: "ore", place: "150302" })];
    expect(at(look(inDistrict), "ore").status).toBe("producing");
  });

  test("as panorama draws what stands and leaves the rest as context", () => {
    const shown = look(some, { view: "panorama" });
    expect(shown.nodes.map(({ tone }) => tone)).toEqual(["pale", "full", "pale", "context", "context"]);
    expect(at(shown, "wire").shown).toEqual([]);
    expect(shown.unplaced).toEqual([]);
  });

  test("as prospect draws everything that is reported", () => {
    const shown = look(some);
    expect(shown.nodes.map(({ tone }) => tone)).toEqual(["pale", "full", "pale", "full", "full"]);
    expect(shown.unplaced.map(({ id }) => id)).toEqual(["demo-4"]);
    expect(mapRows(shown).map(({ node, venture: on }) => [node?.id ?? "", on?.id ?? ""])).toEqual([
      ["furnace", ""],
      ["ore", "demo-1"],
      ["metal", ""],
      ["wire", "demo-2"],
      ["cable", "demo-3"],
      ["", "demo-4"],
    ]);
  });

  test("as directions points to what is sought and to silent nodes with neighbours that stand in the same place", () => {
    const shown = look(some, { view: "directions" });
    expect(at(shown, "metal").opening?.inputs.map(({ id }) => id)).toEqual(["ore"]);
    expect(at(shown, "metal").tone).toBe("full");
    // Baotou's furnace does not make an opening in Wuhai.
    expect(at(shown, "metal").opening?.inputs).toHaveLength(1);
    expect(at(shown, "wire")).toMatchObject({ tone: "context", opening: undefined });
    expect(at(shown, "cable").tone).toBe("full");
    expect(at(shown, "furnace").opening).toBeUndefined();
  });

  test("never makes a gap of silence", () => {
    for (const view of ["panorama", "prospect", "directions"] as const)
      for (const { status } of look(some, { view }).nodes) expect(status).not.toBe("gap");
  });

  test("has a headline with its counts, in both languages, and a description of 400 characters at most", () => {
    expect(finding(look(some, { view: "panorama" }))).toEqual({
      zh: "乌海演示链：5个环节，报道说已落地的有1个",
      en: "Demo in Wuhai: the reports have 1 of 5 links in place",
    });
    expect(finding(look([], { view: "prospect" })).en).toBe("Demo in Wuhai: the reports name none of 5 links");
    expect(finding(look([venture("1", { stage: "target" })])).en).toBe(
      "Demo in Wuhai: the reports speak of the chain and of none of its 5 links",
    );
    expect(finding(look(some, { view: "directions" })).zh).toBe(
      "乌海演示链：报道要招1个环节，另有1个环节未见报道而上下游已有",
    );
    expect(finding(look([], { view: "directions" })).en).toBe("Demo in Wuhai: the reports point to no link");
    expect(finding(look([venture("1", { node: "ore" })])).zh).toBe("乌海演示链：5个环节，报道说到1个，都已落地");
    expect(finding(look([venture("1", { node: "ore", stage: "signed" })])).en).toBe(
      "Demo in Wuhai: the reports name 1 of 5 links, all still signed or sought",
    );
    for (const lang of ["zh", "en"] as const) expect(describeView(look(some), lang).length).toBeLessThanOrEqual(400);
  });
});

test("a venture goes by its firm, or by its project where no firm is named", () => {
  expect(ventureName(venture("1", { project: "项目" }), "zh")).toBe("企业1");
  expect(ventureName(venture("1", { company: "", company_en: "", project: "项目", project_en: "Project" }), "en")).toBe(
    "Project",
  );
});

test("what a venture is large by keeps every printed digit in both languages", () => {
  const data = {
    ...chainWorld(),
    units: [
      { unit: "亿元", base: "CNY", factor: 1e8, en: "" },
      { unit: "万套", base: "套", factor: 1e4, en: "ten thousand sets" },
    ],
  };
  const large = venture("1", { amount: "15.0", amount_unit: "亿元", capacity: "50", capacity_unit: "万套" });
  expect(ventureSize(large, { lang: "zh", data })).toBe("15.0亿元，50万套");
  expect(ventureSize(large, { lang: "en", data })).toBe("CNY 1.50 bn, 500,000 sets");
  expect(ventureSize(venture("2"), { lang: "en", data })).toBe("");
});

test("two cities side by side: who has which node, what both lack, and what one could supply to the other", () => {
  const compared = compareCities(chain, {
    data: chainWorld([
      venture("1", { node: "ore" }),
      venture("2", { node: "metal", place: "150200", stage: "sought" }),
      venture("3", { node: "wire", place: "150200", stage: "landed" }),
      venture("4", { node: "cable", stage: "signed" }),
    ]),
  });
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
  expect(ids(compared.only.wuhai)).toEqual(["ore"]);
  expect(ids(compared.only.baotou)).toEqual(["wire"]);
  expect(ids(compared.both)).toEqual([]);
  expect(ids(compared.neither)).toEqual(["furnace"]);
  expect(compared.supplies.map(({ from, node, to, outlet }) => [from, node.node.id, to, outlet.node.id])).toEqual([
    ["wuhai", "ore", "baotou", "metal"],
    ["baotou", "wire", "wuhai", "cable"],
  ]);
});
