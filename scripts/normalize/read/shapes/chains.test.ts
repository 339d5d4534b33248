import { describe, expect, test } from "vitest";
import { nodeStages } from "../../../../src/model/types.ts";
import { empty, noId, noWord, testShape } from "../../../../test/shape.ts";
import { chainShape, nodeShape } from "./chains.ts";

describe("a chain", () => {
  testShape(chainShape, {
    columns: "id,zh,en,summary,summary_en",
    empty: { id: noId(""), zh: empty, en: empty, summary: empty, summary_en: empty },
    odd: { id: noId("?") },
  });
});

describe("a node", () => {
  testShape(nodeShape, {
    columns: "id,stage,zh,en,feeds,source",
    empty: {
      id: noId(""),
      stage: noWord("stage", { among: nodeStages, text: "" }),
      zh: empty,
      en: empty,
      source: empty,
    },
    odd: { id: noId("?"), stage: noWord("stage", { among: nodeStages, text: "?" }) },
  });
});

test("a node may feed several", () => {
  expect(nodeShape.shape.feeds.parse("cell;module")).toEqual(["cell", "module"]);
});
