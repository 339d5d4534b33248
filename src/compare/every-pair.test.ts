import { beforeAll, describe, expect, test } from "vitest";
import { chartSpecs } from "../charts/index.ts";
import { caveats } from "../model/compare.ts";
import { printedFigures } from "../model/coverage.ts";
import { data } from "../model/data.ts";
import type { Observation } from "../model/types.ts";
import { answers, judgePair, type Judgement } from "./judge-pair.ts";
import { pairsOf } from "./judge-all.ts";
import { reasonKinds, type Pair } from "./reason.ts";
import { traitsOf } from "./traits.ts";

const drawn = chartSpecs.flatMap((spec) => spec.select(data).map(({ of }) => of));
const values = [...new Map([...printedFigures(data), ...drawn].map((of) => [of.id, of])).values()];
const all = values.map((of) => ({ of, traits: traitsOf(of, data) }));

interface Judged {
  pair: readonly [Observation, Observation];
  traits: Pair;
  judgement: Judgement;
}

const turnedRound = (pair: Pair): Pair => [pair[1], pair[0]];
let judged: readonly Judged[] = [];
beforeAll(() => {
  judged = pairsOf(all).map(([a, b]) => {
    const traits = [a.traits, b.traits] as const;
    return { pair: [a.of, b.of], traits, judgement: judgePair(traits) };
  });
});

const tell = ({ pair, judgement }: Judged) =>
  `${pair.map(({ id }) => id).join(" ")}: ${judgement.reasons.map(({ kind }) => kind).join(", ")}`;

describe("of every two values that are printed or drawn", () => {
  test("there is an answer, with a reason wherever it is not yes, first what forbids", () => {
    expect(values.length).toBeGreaterThan(printedFigures(data).length);
    const odd = judged.filter(({ judgement: { answer, reasons, shareScale } }) => {
      const [first] = reasons;
      const due = first === undefined ? "yes" : first.forbids ? "no" : "with-a-word";
      return answer !== due || shareScale !== (answer !== "no");
    });
    expect(odd.map(tell)).toEqual([]);
  });

  test("it is the same whichever comes first", () => {
    const kinds = ({ reasons }: Judgement) => reasons.map(({ kind, forbids }) => `${kind} ${forbids}`).join();
    const turned = judged.filter(({ traits, judgement }) => kinds(judgePair(turnedRound(traits))) !== kinds(judgement));
    expect(turned.map(tell)).toEqual([]);
  });

  test("none that the caveats of charts bar is answered with more than no", () => {
    const laxer = judged.filter(({ pair, judgement }) => judgement.answer !== "no" && isBarred(pair));
    expect(laxer.map(tell)).toEqual([]);
  });

  test("all answers but yes are given, and nearly every reason", () => {
    const given = new Set(judged.map(({ judgement }) => judgement.answer));
    expect(answers.filter((answer) => answer !== "yes" && !given.has(answer))).toEqual([]);
    const kinds = new Set(judged.flatMap(({ judgement }) => judgement.reasons.map(({ kind }) => kind)));
    // What a reader types is in no data.
    expect(reasonKinds.filter((kind) => !kinds.has(kind))).toEqual(["own-value"]);
  });
});

function isBarred(pair: readonly Observation[]): boolean {
  const rows = pair.map((of, index) => ({ of, label: { zh: `甲${index}`, en: `A${index}` } }));
  return caveats(rows, data).some(({ comparable }) => !comparable);
}

test("a value beside itself is one value twice, or worse", () => {
  const own = all.map(({ traits }) => judgePair([traits, traits]));
  expect(own.filter(({ answer }) => answer === "yes")).toEqual([]);
});
