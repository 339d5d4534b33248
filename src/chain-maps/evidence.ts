import { isCited } from "../model/coverage.ts";
import { citedSourceOf, placeOf } from "../model/lookup.ts";
import { citedMark, shortPublisher, shortReport } from "../model/short-source.ts";
import type { Data, Lang } from "../model/types.ts";
import type { VentureRow } from "./certainty.ts";
import { ventureDoubt } from "./doubt.ts";
import type { Presence } from "./presence.ts";
import { ventureName, ventureStagesWords } from "./venture-words.ts";

/**
 * What a project's label opens: the label as it is seen, then project, place, how far, the line or page that says so,
 * and how many more speak of it here.
 */
export function ventureEvidence(venture: Presence, { label, lang, data }: Options): string {
  const zh = lang === "zh";
  const project = zh ? venture.project : venture.project_en;
  const facts = [placeOf(venture.place, data)[lang], ventureStagesWords(venture, lang), ventureDoubt(venture, lang)];
  const more = venture.rows.length - 1;
  return [
    label,
    project === ventureName(venture, lang) ? "" : project,
    facts.filter((fact) => fact !== "").join(" · "),
    sourceWords(venture.told, { data, lang }),
    more > 0 ? (zh ? `另有${more}处说到` : `${more} more ${more === 1 ? "row" : "rows"} of it`) : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The line of a report: `乌海方案（2023年）第3行`; a cited page by who published it and when: `◇ 引用页面：人民网，2024-05-01`. */
function sourceWords(row: VentureRow, { data, lang }: { data: Data; lang: Lang }): string {
  const zh = lang === "zh";
  if (!isCited(row)) return shortReport(row.report, { data, lang }) + (zh ? `第${row.line}行` : `, line ${row.line}`);
  const who = [shortPublisher(row.source, { data, lang }), citedSourceOf(row.source, data).published].filter(Boolean);
  return `${citedMark} ${zh ? `引用页面：${who.join("，")}` : `cited page: ${who.join(", ")}`}`;
}

interface Options {
  /** What is drawn, in one line: a reader who speaks to the machine says what stands there. */
  label: string;
  lang: Lang;
  data: Data;
}
