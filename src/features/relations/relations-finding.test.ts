import { expect, test } from "vitest";
import { relation } from "../../../test/lib/relation.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import type { Lang, Relation } from "../../model/types.ts";
import { relationsFinding, relationsFindingOf } from "./relations-finding.ts";
import { verdicts } from "../../model/types.ts";
import { verdictRules } from "./words.ts";

const figures = [figure({ id: "d-1" }), figure({ id: "o-1", report: "other" })];
const of = (cells: Partial<Relation>, times: number) => Array.from({ length: times }, () => relation(cells));
const clean = [
  ...of({ figures: ["d-1"] }, 4),
  ...of({ figures: ["o-1"], verdict: "inferred" }, 3),
  ...of({ figures: ["o-1"], verdict: "cannot-be-told" }, 2),
  ...of({ figures: ["o-1"], verdict: "different" }, 1),
];
const data = { ...world(figures), relations: clean };
const more = { ...data, relations: [...clean, ...of({ verdict: "inconsistent", figures: ["d-1", "o-1"] }, 1)] };
const both = (tell: (lang: Lang) => string) => [tell("zh"), tell("en")];

test("the headline counts what became of all relations", () => {
  expect(both((lang) => relationsFinding({ data, lang }))).toEqual([
    "10条验算没有一条不符：4条相符，3条倒推，1条不是一回事，2条说不清",
    "10 checks, none inconsistent: 4 consistent, 3 inferred, 1 not the same, 2 cannot be told",
  ]);
  expect(both((lang) => relationsFinding({ data: more, lang }))).toEqual([
    "11条验算：4条相符，1条不符，3条倒推，1条不是一回事，2条说不清",
    "11 checks: 4 consistent, 1 inconsistent, 3 inferred, 1 not the same, 2 cannot be told",
  ]);
});

test("a report's line counts those in which its figures stand", () => {
  expect(both((lang) => relationsFindingOf("other", { data, lang }))).toEqual([
    "这份报道的数验算6条，没有不符：0条相符，3条倒推，1条不是一回事，2条说不清",
    "6 checks with its figures, none inconsistent: 0 consistent, 3 inferred, 1 not the same, 2 cannot be told",
  ]);
  expect(both((lang) => relationsFindingOf("demo", { data: more, lang }))).toEqual([
    "这份报道的数验算5条：4条相符，1条不符，0条倒推，0条不是一回事，0条说不清",
    "5 checks with its figures: 4 consistent, 1 inconsistent, 0 inferred, 0 not the same, 0 cannot be told",
  ]);
});

test("each verdict has its own rule", () => {
  const said = Object.values(verdictRules).flatMap(({ zh, en }) => [zh, en]);
  expect(Object.keys(verdictRules).sort()).toEqual([...verdicts].sort());
  expect(new Set(said).size).toBe(said.length);
});
