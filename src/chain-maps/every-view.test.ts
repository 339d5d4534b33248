import { describe, expect, test } from "vitest";
import { chainView, views, scopes } from "./chain-view.ts";
import { namedOn } from "./draw/card.ts";
import { firmRows } from "./draw/firm-rows.ts";
import { chainMapDrawings } from "../charts/chain-map.ts";
import { data } from "../model/data.ts";
import { languages } from "../model/types.ts";
import { overflow } from "../../test/chains/overflow.ts";

const href = (id: string) => `#${id}`;

describe.each(data.chains.map((real, index) => ({ ...real, index })))("$id", ({ index, ...real }) => {
  test.each(scopes(data).map((scope, place) => ({ scope, place })))(
    "draws every node of every view in $scope with its firms, at every width",
    ({ scope, place }) => {
      // The next chain, scope or view is drawn in the other language: so all are met in both, in half the time.
      views.forEach((view, turn) => {
        const lang = (index + place + turn) % 2 === 0 ? "zh" : "en";
        const shown = chainView(real, { scope, view, data });
        const drawings = chainMapDrawings(shown, { lang, data, href });
        expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
        for (const { svg } of drawings) {
          expect(svg).toContain('role="group"');
          // A card names four firms at most, and how many more there are.
          const onCards = shown.nodes.map((one) => Math.min(one.shown.length, 5));
          expect(svg.match(/<a href="#/g)).toHaveLength(
            onCards.reduce((sum, n) => sum + n, shown.nodes.length + shown.unplaced.length),
          );
        }
      });
    },
  );

  test("names no two marks of a card, nor below the map, alike", () => {
    for (const scope of scopes(data))
      for (const view of views)
        for (const lang of languages) {
          const { nodes, unplaced } = chainView(real, { scope, view, data });
          for (const among of [...nodes.map((one) => namedOn(one).named), unplaced]) {
            const labels = among.map((one) => firmRows(one, { scope, lang, data, among, width: 2000 }).join(""));
            expect(labels).toEqual([...new Set(labels)]);
          }
        }
  });

  test("keeps every label inside its box", () => {
    for (const view of views)
      for (const lang of languages)
        for (const width of [130, 185, 320, 570]) {
          for (const one of chainView(real, { scope: "region", view, data }).nodes)
            expect(overflow(one, { width, lang, view, world: data })).toEqual([]);
        }
  });
});
