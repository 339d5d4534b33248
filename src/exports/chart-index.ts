import type { Chart } from "../charts/chart.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { dataLicence } from "./licence.ts";

/** `/charts/index.json`: every chart with its words and addresses. */
export function chartIndex(charts: readonly Chart[]) {
  return {
    license: dataLicence,
    charts: charts.map(({ slug, kind, title, subtitle, alt }) => ({
      slug,
      kind,
      title,
      subtitle,
      alt,
      addresses: chartAddresses(slug),
    })),
  };
}
