import { suggest } from "../../../src/tables/cells/nearest.ts";
import type { At, Fault } from "../../lib/fault.ts";
import { fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** Every word that stands for a row of another table has that row there. */
export function checkVocab(tables: Tables): Fault[] {
  const { reports, figures, indicators, places, units, census, chains, ventures, methods, tiles, courting } = tables;
  const placeLabels = new Map(places.rows.map(({ code, zh }) => [code, `${code} ${zh}`]));
  const labels = (keys: Iterable<string>) => new Map([...keys].map((key) => [key, key]));
  const kinds = {
    place: { known: places.keys, labels: placeLabels },
    indicator: { known: indicators.keys, labels: labels(indicators.keys) },
    unit: { known: units.keys, labels: labels(units.keys) },
    chain: { known: chains.keys, labels: labels(chains.keys) },
    mechanism: { known: tables.mechanisms.keys, labels: labels(tables.mechanisms.keys) },
    report: { known: reports.keys, labels: labels(reports.keys) },
    "target region": { known: tables.targetRegions.keys, labels: labels(tables.targetRegions.keys) },
  };

  function check(row: { at: At }, { column, noun, word }: { column: string; noun: keyof typeof kinds; word: string }) {
    if (kinds[noun].known.has(word)) return [];
    return [fault(row, { column, message: `unknown ${noun}: ${word}${suggest(word, kinds[noun].labels)}` })];
  }

  return [
    ...reports.rows.flatMap((row) => check(row, { column: "place", noun: "place", word: row.place })),
    ...figures.rows.flatMap((row) => [
      ...check(row, { column: "indicator", noun: "indicator", word: row.indicator }),
      ...check(row, { column: "place", noun: "place", word: row.place }),
      ...check(row, { column: "unit", noun: "unit", word: row.unit }),
    ]),
    ...indicators.rows.flatMap((row) =>
      row.not_with.flatMap((word) => check(row, { column: "not_with", noun: "indicator", word })),
    ),
    ...places.rows.flatMap((row) =>
      row.parent === "" && row.level === "region"
        ? []
        : check(row, { column: "parent", noun: "place", word: row.parent }),
    ),
    ...census.rows.flatMap((row) => check(row, { column: "place", noun: "place", word: row.place })),
    ...ventures.rows.flatMap((row) => [
      ...check(row, { column: "place", noun: "place", word: row.place }),
      // A report may name a firm and tell no chain.
      ...(row.chain === "" ? [] : check(row, { column: "chain", noun: "chain", word: row.chain })),
    ]),
    ...methods.rows.flatMap((row) => [
      ...check(row, { column: "place", noun: "place", word: row.place }),
      ...check(row, { column: "mechanism", noun: "mechanism", word: row.mechanism }),
    ]),
    ...tiles.rows.flatMap((row) => check(row, { column: "place", noun: "place", word: row.place })),
    ...courting.rows.flatMap((row) => [
      ...check(row, { column: "report", noun: "report", word: row.report }),
      ...check(row, { column: "place", noun: "place", word: row.place }),
      ...check(row, { column: "region", noun: "target region", word: row.region }),
    ]),
  ];
}
