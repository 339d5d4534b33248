import { censusBehind } from "../behind.ts";
import { yearWords } from "../format/years.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";

/** Per-head values whose residents were counted in another year than the figure's. */
export const populationBaseYear: FindCaveat = (rows, data) => {
  const concerned = rows.flatMap((row) =>
    censusBehind(row.of, data).flatMap(({ id }) => {
      const counted = id.split("-")[1] ?? "";
      return yearWords(row.of).flatMap((words) => (words.en === counted ? [] : [{ row, counted, words }]));
    }),
  );
  if (concerned.length === 0) return undefined;
  const counted = [...new Set(concerned.map((each) => each.counted))].join("/");
  const zh = [...new Set(concerned.map(({ words }) => words.zh))].join("、");
  const en = [...new Set(concerned.map(({ words }) => words.en))].join(", ");
  const text = {
    zh: `人均数以${counted}年普查人口为分母，与数值所属的${zh}不同年。`,
    en: `Per-head values divide by the residents of ${counted}, though the amounts are of ${en}.`,
  };
  return { kind: "population-base-year", text, ids: idsOf(concerned.map(({ row }) => row)) };
};
