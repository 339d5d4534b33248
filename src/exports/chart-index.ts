import type { Prepared } from "../charts/figure-chart.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { dataLicence } from "./licence.ts";

/** `/charts/index.json`: every chart with its words and addresses. */
export function chartIndex(prepared: readonly Prepared[]) {
  return {
    license: dataLicence,
    charts: prepared.map(({ chart, title, alt }) => ({
      slug: chart.slug,
      kind: chart.kind,
      title,
      subtitle: chart.subtitle,
      alt,
      addresses: chartAddresses(chart.slug),
    })),
  };
}
