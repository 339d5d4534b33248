import { paths } from "../../i18n/addresses.ts";
import { absoluteLink } from "../../i18n/link.ts";

/** Lines of Python that read the figures from this site and choose an indicator. */
export function pythonSample(): string {
  return `import pandas as pd

figures = pd.read_csv("${absoluteLink(paths.dataFile("figures"))}", dtype={"place": str})
funds = figures.query("indicator == 'funds-domestic'")
print(funds[["place_zh", "period_end", "value", "unit", "printed"]])`;
}

/** The same question as one of DuckDB to the Parquet of this site. */
export function sqlSample(): string {
  return `SELECT place_zh, period_end, status, value_base / 1e8 AS yi_yuan
FROM '${absoluteLink(paths.dataParquet("figures"))}'
WHERE indicator = 'funds-domestic';`;
}
