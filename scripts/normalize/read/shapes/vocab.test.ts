import { describe, expect, test } from "vitest";
import { indicatorKinds, placeLevels } from "../../../../src/model/types.ts";
import { empty, noCount, noId, noNumber, noWord, testShape } from "../../../../test/shape.ts";
import { ratio } from "../../../../src/arithmetic/ratio.ts";
import { indicatorShape, placeShape, unitShape, memberShape, notNumeralShape } from "./vocab.ts";

const natures = ["partition", "nested", "overlapping", ""];

describe("an indicator", () => {
  testShape(indicatorShape, {
    columns: "id,zh,en,definition,definition_en,unit,kind,low,high,not_with",
    empty: {
      id: noId(""),
      zh: empty,
      en: empty,
      definition: empty,
      definition_en: empty,
      unit: empty,
      kind: noWord("kind of indicator", { among: indicatorKinds, text: "" }),
      low: noNumber(""),
      high: noNumber(""),
    },
    odd: {
      id: noId("?"),
      kind: noWord("kind of indicator", { among: indicatorKinds, text: "?" }),
      low: noNumber("?"),
      high: noNumber("?"),
    },
  });
});

describe("a place", () => {
  testShape(placeShape, {
    columns: "code,zh,en,level,parent,colour,scope,screen",
    empty: {
      code: "invalid place code: . Write six digits, or six digits-name",
      zh: empty,
      en: empty,
      level: noWord("level", { among: placeLevels, text: "" }),
    },
    odd: {
      code: "invalid place code: ?. Write six digits, or six digits-name",
      level: noWord("level", { among: placeLevels, text: "?" }),
      colour: "invalid colours: ?. Write those of light and dark ground: #1c64a8 #74b4ee",
      scope: noId("?"),
      screen: noNumber("?"),
    },
    zero: { screen: noCount },
  });
});

describe("a unit", () => {
  testShape(unitShape, {
    columns: "unit,base,factor,en",
    empty: { factor: noNumber("") },
    odd: { factor: noNumber("?") },
  });
});

describe("a member", () => {
  testShape(memberShape, {
    columns: "dimension,member,zh,en,nature",
    empty: { dimension: empty, zh: empty, en: empty },
    odd: { nature: noWord("nature", { among: natures, text: "?" }) },
  });
});

describe("a fixed word", () => {
  testShape(notNumeralShape, { columns: "word,zh,en", empty: { word: empty, zh: empty, en: empty }, odd: {} });
});

test("numbers of the vocabulary are exact", () => {
  expect(unitShape.shape.factor.parse("0.01")).toEqual(ratio(1n, 100n));
  expect(indicatorShape.shape.low.parse("-1")).toEqual(ratio(-1n));
  expect(indicatorShape.shape.high.parse("2.5")).toEqual(ratio(5n, 2n));
  expect(indicatorShape.shape.not_with.parse("funds;growth")).toEqual(["funds", "growth"]);
});
