import { expect, test } from "vitest";
import { candidatesOf } from "./candidates.ts";
import { fixedIn } from "./fixed-words.ts";

const words = [{ word: "进一步", about: "" }];

/** Where each print may stand in a text, as the units at which it begins. */
function places(text: string, prints: readonly string[]) {
  const letters = [...text];
  const found = candidatesOf(
    prints.map((printed) => ({ printed })),
    { letters, fixed: fixedIn(letters, { fixed: words }) },
  );
  return found.map((own) => own.map(({ from }) => from));
}

test.each([
  ["3个，3个", ["3个"], [[0, 3]]],
  ["13个，3个", ["3个"], [[4]]],
  ["2.3个", ["3个"], [[]]],
  ["3，5个", ["3"], [[0]]],
  ["12", ["1"], [[]]],
  ["12个", ["1", "2个"], [[0], [1]]],
  ["1,4个", ["1", "4个"], [[0], [2]]],
  ["1,4个", ["1"], [[]]],
  ["进一步3个", ["3个"], [[3]]],
  ["进一步，一", ["一"], [[4]]],
  ["进一步", ["进一步"], [[0]]],
  ["", ["3个"], [[]]],
])("in %j the prints %j may stand at %j", (text, prints, expected) => {
  expect(places(text, prints)).toEqual(expected);
});
