import fc from "fast-check";
import { expect, test } from "vitest";
import { shownColumns } from "./columns.ts";
import { facets, type Chosen } from "./facets.ts";
import { forms } from "./forms.ts";
import { firstState, fromQuery, toQuery, type State } from "./state.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9:+-]{0,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 5 });
const states: fc.Arbitrary<State> = fc.record({
  chosen: fc.record(Object.fromEntries(facets.map((facet) => [facet, ids]))) as unknown as fc.Arbitrary<Chosen>,
  text: fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.trim()),
  order: fc.option(fc.record({ column: fc.constantFrom(...shownColumns), down: fc.boolean() }), { nil: undefined }),
  columns: fc.subarray([...shownColumns], { minLength: 1 }),
  page: fc.integer({ min: 1, max: 400 }),
  rows: ids,
  form: fc.option(fc.constantFrom(...forms), { nil: undefined }),
});

test("a state comes back from its query as it was", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(fromQuery(`?${toQuery(state)}`)).toEqual(state);
    }),
  );
});

test("a query made from any query is the same for both", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const state = fromQuery(query);
      expect(fromQuery(toQuery(state))).toEqual(state);
    }),
  );
});

test("nothing chosen is no query, and what no state holds is left out", () => {
  expect(toQuery(firstState)).toBe("");
  expect(fromQuery("?sort=size&columns=a,b&page=-3&form=pie&x=1")).toEqual(fromQuery(""));
});

test("an address can be read", () => {
  const chosen = { ...firstState.chosen, place: ["150200", "150300"], indicator: ["any-funds"] };
  const order = { column: "value", down: true } as const;
  expect(toQuery({ ...firstState, chosen, order, page: 2, form: "bars" })).toBe(
    "indicator=any-funds&place=150200,150300&sort=-value&page=2&form=bars",
  );
});
