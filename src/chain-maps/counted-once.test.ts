import { expect, test } from "vitest";
import { presence, type VentureCells } from "../../test/chains/fixtures.ts";
import { data } from "../model/data.ts";
import { countedOnce } from "./counted-once.ts";

type Joined = Readonly<Record<string, readonly [projectId: string, partOf?: string]>>;
const counted = (rows: Readonly<Record<string, VentureCells>>, joined: Joined = {}) =>
  [
    ...countedOnce(
      Object.entries(rows).map(([id, cells]) => {
        const [projectId = id, partOf] = joined[id] ?? [];
        return { ...presence(id, cells), projectId, ...(partOf && { partOf }) };
      }),
    ),
  ].map(({ id }) => id.replace("demo-", ""));
const both: Joined = { a: ["x"], b: ["x"] };

test("a row that is joined with no other counts", () => {
  expect(counted({ a: {}, b: {} })).toEqual(["a", "b"]);
});

test.each<[string, VentureCells, VentureCells, string]>([
  ["the first where they are alike", {}, {}, "a"],
  ["that which is stated, though another is further", { confidence: "inferred" }, { stage: "named" }, "b"],
  ["the furthest of those that are stated", { stage: "signed" }, { stage: "landed" }, "b"],
  ["one of them on whichever chain", { chain: "other", confidence: "low" }, { confidence: "inferred" }, "b"],
])("of the rows of one project counts %s", (_, a, b, one) => {
  expect(counted({ a, b }, both)).toEqual([one]);
});

test("a project does not count beside its parts, and counts where none of them is", () => {
  const parts: Joined = { a: ["x", "whole"], b: ["y", "whole"], c: ["whole"] };
  expect(counted({ a: {}, b: {}, c: {} }, parts)).toEqual(["a", "b"]);
  expect(counted({ c: {} }, parts)).toEqual(["c"]);
  expect(counted({ a: {}, b: { confidence: "low" }, c: {} }, parts)).toEqual(["a", "b"]);
});

test("a project counts instead of parts of which each is less sure", () => {
  const parts: Joined = { a: ["x", "whole"], b: ["y", "whole"], c: ["whole"] };
  const doubtful = { confidence: "inferred" } as const;
  expect(counted({ a: doubtful, b: { confidence: "low" }, c: {} }, parts)).toEqual(["c"]);
  expect(counted({ a: doubtful, b: doubtful, c: doubtful }, parts)).toEqual(["a", "b"]);
});

test("whatever a note says not to count twice is joined with the row that says the same", () => {
  const known = new Set(data.venturesSame.map(({ venture: id }) => id));
  // What a line names in sum, beside rows of other lines, and an industry beside its linking are things of their own.
  const own = /未点名的以此行记|耦合另有其行/u;
  const rows = data.ventures.filter(({ note }) => note.zh.includes("勿重复计数") && !own.test(note.zh));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
});
