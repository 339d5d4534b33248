import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import type { VentureStage } from "../types.ts";
import { isFurther, stepOf } from "./venture-steps.ts";

const row = (...stage: VentureStage[]) => ({ venture: citedVenture("a", { stage }), coverage: "cited" as const });

test("what is only named or brought in tells no step", () => {
  expect([stepOf(row("named")), stepOf(row("brought-in")), stepOf(row("brought-in", "gap-filled"))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([stepOf(row("signed", "landed")), stepOf(row("put-off"))]).toEqual(["landed", "put-off"]);
});

test.each<[VentureStage, VentureStage, boolean]>([
  ["under-construction", "signed", true],
  ["signed", "signed", false],
  ["brought-in", "target", false],
  ["signed", "brought-in", false],
  ["landed", "brought-in", true],
  ["put-off", "signed", false],
])("%s is further than %s: %s", (stage, than, further) => {
  expect(isFurther(row(stage), { than })).toBe(further);
});
