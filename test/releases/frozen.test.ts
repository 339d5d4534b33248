import { describe, expect, test } from "vitest";
import { preparedCharts } from "../../src/exports/prepared.ts";
import { data } from "../../src/model/data.ts";
import { languages } from "../../src/model/types.ts";
import { frozenChart } from "../../src/exports/frozen/frozen-chart.ts";

const href = () => "#";
/** Where the links of a map lead is not in its CSV. */
const shape = (svg: string | undefined) => (svg ?? "").replace(/ href="[^"]*"/g, "");

describe.each(preparedCharts.map((prepared) => [prepared.chart.slug, prepared] as const))("%s", (slug, prepared) => {
  test("can be drawn from its CSV alone, line for line the same: the CSV holds all that is drawn", () => {
    const { chart, title, alt, source, table } = prepared;
    const frozen = { slug, kind: chart.kind, title, subtitle: chart.subtitle, alt, source, csv: table.csv() };
    const again = frozenChart(frozen, { data, href });
    for (const lang of languages) {
      const drawn = again.drawings(lang);
      prepared.drawings(lang).forEach(({ width, svg }, index) => {
        expect(drawn[index]?.width).toBe(width);
        expect(shape(drawn[index]?.svg)).toBe(shape(svg));
      });
    }
  });
});
