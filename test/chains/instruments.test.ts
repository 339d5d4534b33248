import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { instrumentTable } from "../../src/chains/instruments/columns.ts";
import { instruments } from "../../src/chains/instruments/index.ts";
import { scopeCodes, scopes, venturesOn, type Scope } from "../../src/chains/scope.ts";
import { stands, statusOf } from "../../src/chains/status.ts";
import { data } from "../../src/lib/data.ts";
import type { Venture } from "../../src/lib/types.ts";
import { isWithin } from "../../src/lib/within.ts";
import { chain, chainWorld, venture } from "./fixtures.ts";

function say(id: string, { ventures, scope = "wuhai" }: { ventures: readonly Venture[]; scope?: Scope }) {
  const instrument = instruments.find((known) => known.id === id);
  if (!instrument) throw new Error(`unknown instrument: ${id}.`);
  return instrument.statements(chain, { scope, data: chainWorld(ventures) });
}
const short = (statements: ReturnType<typeof say>) =>
  statements.map(({ subject, neighbour, finding }) =>
    [subject.en, neighbour && `${neighbour.relation} ${neighbour.node.id}`, finding.en].filter(Boolean).join(" | "),
  );

const ore = venture("1", { node: "ore" });
const metal = venture("2", { node: "metal", stage: "signed", project: "金属厂", project_en: "Metal works" });
const wire = venture("3", { node: "wire", stage: "landed", place: "150200" });
const courted = venture("4", { node: "cable", stage: "in-talks" });
const chamber = venture("5", { chain: "", stage: "sought" });

test("key firms stand or have signed, the furthest first; who is only courted is none", () => {
  expect(short(say("key-firms", { ventures: [metal, ore, courted, wire] }))).toEqual([
    "Firm 1 | producing",
    "Firm 2 | signed",
  ]);
  expect(say("key-firms", { ventures: [courted] })).toEqual([]);
});

test("supporting firms are those on neighbouring nodes, in the same place or elsewhere in the region", () => {
  expect(short(say("supporting-firms", { ventures: [ore, metal, wire] }))).toEqual([
    "Firm 2 | input ore | in the same place",
    "Firm 1 | outlet metal | in the same place",
    "Firm 3 | input metal | elsewhere in the region: Baotou",
  ]);
  expect(say("supporting-firms", { ventures: [ore, courted] })).toEqual([]);
});

test("key projects are what a report names as a project, with its firm, stage and size", () => {
  expect(short(say("key-projects", { ventures: [ore, metal] }))).toEqual(["Metal works | Firm 2: signed"]);
});

test("associated clients are courted on the chain, then on no chain and marked so", () => {
  expect(short(say("associated-clients", { ventures: [ore, chamber, courted] }))).toEqual([
    "Firm 4 | in talks",
    "Firm 5 | sought, no chain told",
  ]);
});

describe("landing suitability", () => {
  test("says of each neighbour of an empty node whether it stands here, elsewhere or nowhere", () => {
    const said = short(say("landing-suitability", { ventures: [ore, wire] }));
    expect(said).toContain("Node metal | input ore | in place here");
    expect(said).toContain("Node metal | outlet wire | not here, in place elsewhere in the region: Baotou");
    expect(said).toContain("Node metal | input furnace | reported in place nowhere in the region");
    expect(said.some((line) => line.startsWith("Node ore"))).toBe(false);
  });

  test("says so where the reports do not suffice, and where they name no park", () => {
    expect(short(say("landing-suitability", { ventures: [] }))).toEqual([
      ...["furnace", "ore", "metal", "wire", "cable"].map(
        (id) => `Node ${id} | the reports do not suffice: none of its neighbours is reported in place`,
      ),
      "Parks | the reports name no park for this chain",
    ]);
  });
});

test("competition names who else has a node, and says where no other place is reported", () => {
  expect(short(say("competition", { ventures: [ore, wire, venture("6", { node: "wire", stage: "sought" })] }))).toEqual(
    [
      "Node ore | no other place in the region is reported",
      "Node metal | no other place in the region is reported",
      "Node wire | Baotou: landed",
    ],
  );
  expect(say("competition", { ventures: [] })).toEqual([]);
});

const all = data.chains.flatMap((real) => scopes.map((scope) => ({ id: real.id, real, scope })));

describe.each(all)("$id in $scope", ({ real, scope }) => {
  test.each(instruments.map(({ id, statements }) => ({ id, statements })))(
    "$id rests on ventures of the region, and its file has a row for each piece of evidence",
    ({ statements }) => {
      const said = statements(real, { scope, data });
      const region = new Set(data.ventures.map(({ id }) => id));
      for (const { subject, finding, evidence } of said) {
        for (const text of [subject, finding]) {
          expect(text.zh.trim()).not.toBe("");
          expect(text.en.trim()).not.toBe("");
        }
        expect(finding.en).not.toMatch(/[，。；：、]/);
        for (const { id, place } of evidence) {
          expect(region.has(id)).toBe(true);
          expect(isWithin(place, { of: scopeCodes.region, places: data.places })).toBe(true);
        }
      }
      const table = instrumentTable(said, { chain: real.id, scope, data });
      const { data: rows, errors } = Papa.parse<Record<string, string>>(table.csv(), {
        header: true,
        delimiter: ",",
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(rows).toHaveLength(said.reduce((sum, { evidence }) => sum + Math.max(evidence.length, 1), 0));
      expect(rows.every((row) => row.basis === "printed" || row.basis === "derived")).toBe(true);
    },
  );

  test("nothing that stands here is analysed as if it were missing", () => {
    const here = venturesOn(real.id, { scope, data }).filter((own) => stands(statusOf(own)));
    const standing = new Set(here.map(({ node }) => node));
    const analysis = instruments.find(({ id }) => id === "landing-suitability");
    const subjects = analysis?.statements(real, { scope, data }).flatMap(({ node }) => node?.id ?? []) ?? [];
    expect(subjects.filter((id) => standing.has(id))).toEqual([]);
  });
});

test("every instrument is described in both languages and says what its silence means", () => {
  expect(instruments).toHaveLength(6);
  for (const { name, description, silence } of instruments)
    for (const text of [name, description, silence]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
});
