import { inputCensus } from "../lookup.ts";
import { yearWords } from "../format/period.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { listAll } from "./name-rows.ts";

/** Per-head values whose residents were counted in another year than the figure's. */
export const populationBaseYear: FindCaveat = (rows, data) => {
  const concerned = rows.flatMap((row) =>
    inputCensus(row.of, data).flatMap(({ id }) => {
      const counted = id.split("-")[1] ?? "";
      return yearWords(row.of).flatMap((words) => (words.en === counted ? [] : [{ row, counted, words }]));
    }),
  );
  if (concerned.length === 0) return undefined;
  const counted = [...new Set(concerned.map((each) => each.counted))].join("/");
  const zh = [...new Set(concerned.map(({ words }) => words.zh))].join("、");
  const en = listAll([...new Set(concerned.map(({ words }) => words.en))]);
  const text = {
    zh: `人均数的分母是${counted}年普查人口，与金额所属的${zh}不在同一年。`,
    en: `Per-head values divide by the ${counted} census population, though the amounts are for ${en}.`,
  };
  return { kind: "population-base-year", text, ids: idsOf(concerned.map(({ row }) => row)), comparable: true };
};
