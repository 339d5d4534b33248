import { expect, test } from "vitest";
import { roomBeside } from "./room-beside.ts";

const [label, small] = [["汉字"], ["汉"]];
// The label, 28 pixels, and the words, 12, run up to 1.15 times as wide; ten pixels lie between them.
const [start, end] = [28 * 1.15 + 10, 28 * 1.15 + 10 + 12 * 1.15];

test.each<[string, Parameters<typeof roomBeside>[0], number | undefined]>([
  ["begin behind a label that leaves them room", { label, small, width: 100 }, Math.round(start)],
  ["just fit", { label, small, width: end + 0.01 }, Math.round(start)],
  ["need a line below where they do not fit", { label, small, width: end - 0.01 }, undefined],
  ["need a line below a label of two", { label: ["汉字", "汉字"], small, width: 100 }, undefined],
  ["need a line below where they have two themselves", { label, small: ["汉", "汉"], width: 100 }, undefined],
  ["need no room where there are none", { label, small: [""], width: 100 }, undefined],
  ["need none either where there is no line of them", { label, small: [], width: 100 }, undefined],
])("smaller words %s", (_, options, expected) => {
  expect(roomBeside(options)).toBe(expected);
});
