import { describe } from "vitest";
import { methodKinds } from "../../../../src/model/types.ts";
import { empty, noCount, noId, noNumber, noWord, testShape } from "../../../../test/shape.ts";
import { methodShape, mechanismShape } from "./methods.ts";

describe("a method", () => {
  testShape(methodShape, {
    columns: "id,line,place,zh,en,kind,mechanism,rhythm,rhythm_en,needs,needs_en,shows,shows_en,here,why,why_en",
    empty: {
      id: noId(""),
      line: noNumber(""),
      place: empty,
      zh: empty,
      en: empty,
      kind: noWord("kind of method", { among: methodKinds, text: "" }),
      mechanism: noId(""),
      needs: empty,
      needs_en: empty,
      shows: empty,
      shows_en: empty,
    },
    odd: {
      id: noId("?"),
      line: noNumber("?"),
      kind: noWord("kind of method", { among: methodKinds, text: "?" }),
      mechanism: noId("?"),
    },
    zero: { line: noCount },
  });
});

describe("a mechanism", () => {
  testShape(mechanismShape, {
    columns: "id,zh,en",
    empty: { id: noId(""), zh: empty, en: empty },
    odd: { id: noId("?") },
  });
});
