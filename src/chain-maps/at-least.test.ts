import { expect, test } from "vitest";
import { isAtLeastSigned } from "./at-least.ts";

test.each([
  ["均有已投产、在建或已签约项目", "signed", true],
  ["均有已投产、在建或已签约项目", "landed", false],
  ["举行签约仪式", "signed", false],
  ["签约后在建", "signed", false],
  [undefined, "signed", false],
] as const)("%s, told as %s, is so much at least: %s", (printed, stage, expected) => {
  expect(isAtLeastSigned({ stage: [stage], ...(printed && { printed }) })).toBe(expected);
});
