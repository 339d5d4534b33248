import { expect, test } from "vitest";
import { pathsOf } from "./paths.ts";

test("links are parted into hops from column to column, with a way through each that they skip", () => {
  const [near, far, down] = [
    { from: "a", to: "c" },
    { from: "a", to: "d" },
    { from: "a", to: "b" },
  ];
  expect(pathsOf({ columns: [["a", "b"], ["c"], ["d"]], links: [near, far, down] })).toEqual({
    hops: [
      [
        { link: near, from: "a", to: "c" },
        { link: far, from: "a", to: "a>d@1" },
      ],
      [{ link: far, from: "a>d@1", to: "d" }],
      [],
    ],
    within: [[down], [], []],
    ways: [[], ["a>d@1"], []],
  });
});
