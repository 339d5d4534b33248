import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainWorld, venture, type VentureCells } from "../../test/chains/fixtures.ts";
import { citedFigure } from "../../test/lib/cited.ts";
import { count } from "../../test/lib/fixtures.ts";
import { method } from "../../test/lib/rows.ts";
import { anything, citedOn, mentionOf, type Topic } from "./mention.ts";
import type { Courting, Data, Figure, Method } from "./types.ts";

const none = { zh: "", en: "" };
const court = (id: string, place: string, each: Courting["each"] = ""): Courting => ({
  ...{ id, place, each, region: "south", report: "demo", line: 3 },
  ...{ printed: none, means: none },
});
const topic: Topic = { indicators: ["projects"], mechanisms: ["visit"], regions: ["south"], links: { chain: "demo" } };

interface Rows {
  figures?: readonly Figure[];
  methods?: readonly Method[];
  courting?: readonly Courting[];
  ventures?: readonly VentureCells[];
}
const known = ({ ventures = [], ...rows }: Rows): Data => ({
  ...chainWorld(ventures.map((cells, n) => venture(`${n}`, cells))),
  figures: [],
  methods: [],
  courting: [],
  ...rows,
});
const said = (rows: Rows, { place = "150300", own = false }: { place?: string; own?: boolean } = {}) => {
  const { kind, rows: found } = mentionOf(topic, { place, data: known(rows), own });
  return [kind, ...found.map(({ id }) => id)];
};
const visit = (cells: Partial<Method> = {}) => method("m", { mechanism: "visit", ...cells });

describe("of a place and a topic", () => {
  test.each<[string, Rows, readonly string[]]>([
    ["a figure of its own", { figures: [count(7)], methods: [visit()] }, ["figure", "m"]],
    ["an amount of a venture", { ventures: [{ amount: "3", amount_unit: "亿元" }] }, ["figure", "demo-0"]],
    ["a capacity of a venture", { ventures: [{ capacity: "3", capacity_unit: "套" }] }, ["figure", "demo-0"]],
    ["a method without a number", { methods: [visit()] }, ["named", "m"]],
    ["a region that is courted", { courting: [court("c", "150300")] }, ["named", "c"]],
    ["a venture without a number", { ventures: [{}] }, ["named", "demo-0"]],
    ["what is said of a part of it", { methods: [visit({ place: "150302" })] }, ["named", "m"]],
    [
      "a figure of a part of it, which is none of its own",
      { figures: [count(7, { place: "150302", id: "f" })] },
      ["named", "f"],
    ],
    ["what is said of each league", { methods: [visit({ place: "150000", each: "league" })] }, ["named", "m"]],
    ["a region that each league is said to court", { courting: [court("c", "150000", "league")] }, ["named", "c"]],
    ["nothing by what the region courts", { courting: [court("c", "150000")] }, ["silent"]],
    ["nothing by what is said of the region", { methods: [visit({ place: "150000" })] }, ["silent"]],
    [
      "nothing by what is said of each district",
      { methods: [visit({ place: "150000", each: "district" })] },
      ["silent"],
    ],
    [
      "nothing by another indicator, mechanism or chain",
      {
        figures: [count(7, { indicator: "funds" })],
        methods: [visit({ mechanism: "fund" })],
        ventures: [{ chain: "other" }],
      },
      ["silent"],
    ],
  ])("the reports give %s", (_, rows, found) => {
    expect(said(rows)).toEqual(found);
  });

  test("its parts do not count where only the place itself is asked for", () => {
    expect(said({ methods: [visit({ place: "150302" })] }, { own: true })).toEqual(["silent"]);
    expect(said({ methods: [visit({ place: "150000", each: "league" })] }, { place: "150000", own: true })).toEqual([
      "named",
      "m",
    ]);
  });

  test("silence names the reports that were read", () => {
    const data = known({});
    expect(mentionOf(topic, { place: "150300", data })).toMatchObject({ reports: data.reports.map(({ id }) => id) });
  });
});

test("cited pages say nothing for the reports: their figures of the place itself stand beside that", () => {
  const citedFigures = [
    citedFigure({ id: "own", indicator: "projects" }),
    citedFigure({ id: "other", indicator: "funds" }),
    citedFigure({ id: "part", indicator: "projects", place: "150302" }),
  ];
  const data = { ...known({}), citedFigures };
  expect(mentionOf(topic, { place: "150300", data }).kind).toBe("silent");
  expect(citedOn(topic, { place: "150300", data }).map(({ id }) => id)).toEqual(["own"]);
  expect(citedOn(anything, { place: "150300", data }).map(({ id }) => id)).toEqual(["own", "other"]);
});

test.each<[Topic, boolean]>([
  [{ links: "all" }, true],
  [{ links: { chain: "demo", node: "ore" } }, true],
  [{ links: { chain: "demo", node: "" } }, false],
  [{ links: { chain: "demo", node: "wire" } }, false],
  [{ links: "all", stages: ["landed"] }, true],
  [{ links: "all", stages: ["target"] }, false],
  [{}, false],
])("a venture that is signed and set up on a link belongs to %j: %s", (asked, found) => {
  const data = known({ ventures: [{ node: "ore", stage: ["signed", "landed"] }] });
  expect(mentionOf(asked, { place: "150300", data }).rows.length > 0).toBe(found);
});

test("a row taken away or added changes what is said of the places that it belongs to, and of no other", () => {
  const places = ["150000", "150200", "150300", "150302"];
  const methods = fc.array(
    fc.record({ place: fc.constantFrom(...places), each: fc.constantFrom("" as const, "league" as const) }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(methods, fc.constantFrom(...places), fc.boolean(), (rows, place, each) => {
      const before = rows.map((cells, n) => method(`m${n}`, cells));
      const added = method("added", { place, each: each ? "league" : "" });
      const kinds = (own: readonly Method[]) =>
        places.map((code) => mentionOf(anything, { place: code, data: known({ methods: own }) }));
      const [without, withIt] = [kinds(before), kinds([...before, added])];
      const above: Record<string, readonly string[]> = {
        "150000": each ? ["150000", "150200", "150300"] : ["150000"],
        "150200": ["150000", "150200"],
        "150300": ["150000", "150300"],
        "150302": each ? ["150000", "150300", "150302"] : ["150000", "150300", "150302"],
      };
      places.forEach((code, at) => {
        const belongs = above[place]?.includes(code) ?? false;
        expect(withIt[at]?.rows.map(({ id }) => id)).toEqual([
          ...(without[at]?.rows ?? []).map(({ id }) => id),
          ...(belongs ? ["added"] : []),
        ]);
        expect(withIt[at]?.kind).toBe(belongs ? "named" : without[at]?.kind);
      });
    }),
  );
});
