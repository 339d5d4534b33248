import { expect, test } from "vitest";
import { outcomes, type Outcome } from "../../model/outcomes/outcome.ts";
import { scoreWords } from "./score-words.ts";

const counts = (by: Partial<Record<Outcome, number>>) => ({
  ...(Object.fromEntries(outcomes.map((one) => [one, 0])) as Record<Outcome, number>),
  ...by,
});
const score = (judged: Partial<Record<Outcome, number>>, { rest = {}, reprint = {} } = {}) => {
  const by = { judged: counts(judged), "not-judged": counts(rest) };
  const sum = (found: Readonly<Record<string, number>>) => Object.values(found).reduce((a, b) => a + b, 0);
  const groups = { judged: sum(judged), apart: sum(reprint), "not-judged": sum(rest) };
  const apart = { hindsight: counts({}), reprint: counts(reprint) };
  return scoreWords({ all: sum(groups), counts: groups, kept: by.judged.kept, by, apart }, "en");
};

test("what is counted apart is told with why and how it ended", () => {
  expect(score({ kept: 1 }).apart).toEqual([]);
  expect(score({}, { reprint: { kept: 2, missed: 1 } }).apart).toEqual(["from reprints alone: 2 kept, 1 missed"]);
});

test("what was judged is told by how many were kept, and how the others ended", () => {
  expect(score({ kept: 1, missed: 1 })).toMatchObject({
    keptOf: "1 of 2 kept",
    judged: "1 kept, 1 missed",
    rest: "0",
    restParts: "",
  });
});

test("what “2 of 2 kept” has said is not said again", () => {
  expect(score({ kept: 2 })).toMatchObject({ keptOf: "2 of 2 kept", judged: "" });
});

test("what could not be judged is told with its reason, or with its reasons", () => {
  expect(score({}, { rest: { open: 3 } })).toMatchObject({ keptOf: "none", rest: "3 open", restParts: "" });
  expect(score({}, { rest: { open: 1, "no-later-report": 2 } })).toMatchObject({
    rest: "3",
    restParts: "1 open, 2 nothing later read",
    all: "3 promises: 3 not judged (1 open, 2 nothing later read)",
  });
});

test("all are told by the three groups, and what is counted apart is never told as judged", () => {
  expect(score({ partly: 1 }, { rest: { open: 1 }, reprint: { kept: 2 } }).all).toBe(
    "4 promises: 1 judged (1 kept in part); from reprints alone: 2 kept; 1 not judged (1 open)",
  );
  expect(score({}, { reprint: { kept: 1 } }).all).toBe("1 promise: none judged; from reprints alone: 1 kept");
});
