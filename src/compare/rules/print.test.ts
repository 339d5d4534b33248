import { expect, test } from "vitest";
import { otherTraits, traits } from "../../../test/lib/traits.ts";
import { word, type Rule } from "../reason.ts";
import type { Traits } from "../traits.ts";
import { copy, coverage, derived, doubt, hedged, noted, own } from "./print.ts";

test.each<[string, Rule, Partial<Traits>, ReturnType<Rule>]>([
  ["hedged", hedged, { hedged: true }, word("hedged")],
  ["unclear", doubt, { doubt: true }, word("uncertain-print")],
  ["with a note", noted, { noted: true }, word("told-in-note")],
  ["of a reprint", copy, { copy: true }, word("read-in-a-copy")],
  ["of a cited page", coverage, { cited: true }, word("cited-beside-whole")],
  ["typed by a reader", own, { own: true }, word("own-value")],
  ["computed", derived, { computed: true }, word("derived-values")],
])("a value that is %s needs a word", (_, rule, cells, due) => {
  expect(rule([traits(), otherTraits(cells)])).toEqual(due);
  expect(rule([otherTraits(cells), traits()])).toEqual(due);
  expect(rule([traits(), otherTraits()])).toBeUndefined();
});

test("a number that a reader typed is neither read whole nor cited", () => {
  expect(coverage([traits({ cited: true }), otherTraits({ own: true })])).toBeUndefined();
});

test("two of cited pages need none for that", () => {
  expect(coverage([traits({ cited: true }), otherTraits({ cited: true })])).toBeUndefined();
});
