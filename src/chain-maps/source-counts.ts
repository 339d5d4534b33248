import { isCited } from "../model/coverage.ts";
import { shortMentionWords } from "../i18n/mention-words.ts";
import { counted } from "../model/plural.ts";
import { citedPages } from "../model/source.ts";
import type { Data, Lang } from "../model/types.ts";
import type { VentureRow } from "./certainty.ts";
import { citedMark } from "../model/short-source.ts";

/** How many reports and cited pages something rests on. */
export interface SourceCounts {
  reports: number;
  pages: number;
}

/** How many reports and how many cited pages rows are from, each once. */
export function sourceCounts(rows: readonly VentureRow[], data: Pick<Data, "citedSources">): SourceCounts {
  const reports = new Set(rows.flatMap((row) => (isCited(row) ? [] : row.report)));
  return { reports: reports.size, pages: citedPages(rows, data).length };
}

/** How many pages are cited: `◇ 引用页面12个`; empty where none is. */
export function pageCountWords(n: number, lang: Lang): string {
  if (n === 0) return "";
  return `${citedMark} ${lang === "zh" ? `引用页面${n}个` : counted(n, "cited page")}`;
}

/** `报道3份，◇ 引用页面12个`: who is told of by how much; that nothing is filed here where none is. */
export function sourceCountWords({ reports, pages }: SourceCounts, lang: Lang): string {
  const zh = lang === "zh";
  const parts = [reports > 0 && (zh ? `报道${reports}份` : counted(reports, "report")), pageCountWords(pages, lang)];
  return parts.filter(Boolean).join(zh ? "，" : ", ") || shortMentionWords.silent[lang];
}
