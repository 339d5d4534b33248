import { describe, expect, test } from "vitest";
import { correctionKinds, relationKinds, verdicts } from "../../../../src/model/types.ts";
import { empty, noCount, noDay, noId, noNumber, noVersion, noWord, testShape } from "../../../../test/shape.ts";
import { censusShape, correctionShape, relationShape, readingShape } from "./context.ts";

describe("a count of residents", () => {
  testShape(censusShape, {
    columns: "place,residents,source,source_en,note,note_en",
    empty: { place: empty, residents: noNumber(""), source: empty, source_en: empty },
    odd: { residents: noNumber("?") },
    zero: { residents: noCount },
  });
});

describe("a correction", () => {
  testShape(correctionShape, {
    columns: "figure,printed,kind,reading,reading_en,date,version",
    empty: {
      figure: empty,
      printed: empty,
      kind: noWord("kind", { among: correctionKinds, text: "" }),
      reading: empty,
      reading_en: empty,
      date: noDay(""),
      version: noVersion(""),
    },
    odd: { kind: noWord("kind", { among: correctionKinds, text: "?" }), date: noDay("?"), version: noVersion("?") },
  });
});

describe("a relation", () => {
  testShape(relationShape, {
    columns: "id,kind,expression,unit,verdict,claim,claim_en,missing,missing_en,note,note_en",
    empty: {
      id: noId(""),
      kind: noWord("kind", { among: relationKinds, text: "" }),
      expression: "invalid expression: . Write one of = <= >= < > between two sides",
      verdict: noWord("verdict", { among: verdicts, text: "" }),
      claim: empty,
      claim_en: empty,
    },
    odd: {
      id: noId("?"),
      kind: noWord("kind", { among: relationKinds, text: "?" }),
      expression: "invalid expression: ?. Write one of = <= >= < > between two sides",
      verdict: noWord("verdict", { among: verdicts, text: "?" }),
    },
  });
});

describe("a settled difference", () => {
  testShape(readingShape, {
    columns: "field,differences,first,second,neither,rule,rule_en",
    empty: {
      field: noId(""),
      differences: noNumber(""),
      first: noNumber(""),
      second: noNumber(""),
      neither: noNumber(""),
      rule: empty,
      rule_en: empty,
    },
    odd: {
      field: noId("?"),
      differences: noNumber("?"),
      first: noNumber("?"),
      second: noNumber("?"),
      neither: noNumber("?"),
    },
  });
});

test("a relation keeps its expression as written beside what it reads as", () => {
  const { text, statements } = relationShape.shape.expression.parse("a-001 = 3 & a-002 < ?");
  expect([text, statements.length, statements[1]?.comparison]).toEqual(["a-001 = 3 & a-002 < ?", 2, "<"]);
});
