import { certaintyOf, surestRow } from "../../chain-maps/certainty.ts";
import { ventureDoubt } from "../../chain-maps/doubt.ts";
import { ventureStageWords } from "../../chain-maps/venture-words.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { isCited } from "../../model/coverage.ts";
import { furthestStage, isPutOff, latestStep, projectNames, putOffUndated } from "../../model/project-facts.ts";
import { namedInReports } from "../../model/named-in-reports.ts";
import { partsOfProject, type Project, type ProjectRow } from "../../model/projects.ts";
import { isFurther } from "../../model/outcomes/venture-steps.ts";
import { isLater } from "../../model/said.ts";
import { likeNamed, namedAmong } from "../../model/same-firm.ts";
import type { Context, Lang, VentureStage } from "../../model/types.ts";
import { briefWords } from "./project-list.ts";
import { saidWords } from "./said-words.ts";
import { coverageWords, ventureWords } from "./words.ts";

/**
 * How far a project has come as its sources tell, each of its parts by its own, and what was told after the reports, of
 * it or of its parts.
 */
export function projectLead(project: Project, { data, lang }: Context): string {
  const furthest = furthestStage(project);
  const first = surestRow(furthest.rows, data);
  const parts = partsOfProject(project, data);
  const among = namedAmong(project, data);
  const isToldFurther = among.some((row) => isFurther(row, { than: furthest.stage }));
  const alone = isToldFurther ? ventureWords.furthestAlone : ventureWords.furthest;
  const words = parts.length > 0 ? ventureWords.furthestWhole : alone;
  const told = fill(words[lang], stepWords(furthest.stage, { row: first, data, lang }));
  return [
    partsWords(parts, { data, lang }),
    told + lastWords(project, { data, lang }),
    laterWords(project, { data, lang }),
    among.length > 0 ? fill(ventureWords.amongBelow[lang], { n: among.length }) : "",
  ]
    .filter((sentence) => sentence !== "")
    .map((sentence) => sentence + ventureWords.stop[lang])
    .join("")
    .trim();
}

/** `负极材料石墨化工厂一期：投产 · 2025 · 只见于转载`. */
function partsWords(parts: readonly Project[], { data, lang }: Context): string {
  return parts
    .map((part) => {
      const { firm, name } = projectNames(part, lang);
      return (name || firm) + sharedWords.colon[lang] + briefWords(part, { data, lang });
    })
    .join(ventureWords.semicolon[lang]);
}

function stepWords(stage: VentureStage, { row, data, lang }: { row: ProjectRow | undefined } & Context) {
  return {
    stage: ventureStageWords[stage][lang],
    told: [
      row ? coverageWords[row.coverage].word[lang] : "",
      saidWords(row?.said, lang),
      row ? ventureDoubt({ confidence: certaintyOf(row.venture, data) }, lang) : "",
    ]
      .filter((words) => words !== "")
      .join(lang === "zh" ? "，" : ", "),
  };
}

/** What was told last, where that is not the furthest. */
function lastWords(project: Project, { data, lang }: Context): string {
  if (isPutOff(project)) return ventureWords.semicolon[lang] + ventureWords.putOff[lang];
  if (putOffUndated(project)) return ventureWords.semicolon[lang] + ventureWords.putOffUndated[lang];
  const latest = latestStep(project);
  if (!latest) return "";
  return (
    ventureWords.semicolon[lang] +
    fill(ventureWords.latest[lang], stepWords(latest.stage, { row: latest.row, data, lang }))
  );
}

function laterWords(project: Project, { data, lang }: Context): string {
  const reports = project.rows.filter(isWhole);
  if (reports.length === 0) return citedOnlyWords(project, { data, lang });
  const laterIn = (rows: readonly ProjectRow[]) =>
    countSources(rows.filter((row) => !isWhole(row) && reports.every(({ said }) => isLater(row.said, { than: said }))));
  const parts = partsOfProject(project, data).flatMap(({ rows }) => rows);
  const [own, ofParts] = [laterIn(project.rows), laterIn(parts)];
  const undated = countSources(project.rows.filter((row) => !isWhole(row) && row.said === undefined));
  const beside = undated > 0 ? ventureWords.semicolon[lang] + fill(ventureWords.undatedToo[lang], { n: undated }) : "";
  if (own > 0) return fill(ventureWords.later[lang], { n: own }) + beside;
  if (ofParts > 0) return fill(ventureWords.laterOfParts[lang], { n: ofParts });
  if (![...project.rows, ...parts].every(isWhole)) return "";
  const n = likeNamed(project, data).length;
  const below = n > 0 ? ventureWords.semicolon[lang] + fill(ventureWords.likeNamedBelow[lang], { n }) : "";
  return ventureWords.noneLater[lang] + below;
}

/** That cited pages alone tell of it, and what the reports name near it. */
function citedOnlyWords(project: Project, { data, lang }: Context): string {
  const { whole, part, firm } = namedInReports(project, data);
  const words = (beside: string) => ventureWords.citedOnly[lang] + ventureWords.semicolon[lang] + beside;
  if (whole) return words(ventureWords.wholeNamed[lang]);
  if (part) return words(ventureWords.partNamed[lang]);
  if (!firm) return words(ventureWords.notNamed[lang]);
  return words(fill(ventureWords.firmNamed[lang], { firm: lang === "zh" ? firm.company : firm.company_en }));
}

const isWhole = ({ coverage }: ProjectRow): boolean => coverage === "whole";

const countSources = (rows: readonly ProjectRow[]): number =>
  new Set(rows.map(({ venture }) => (isCited(venture) ? venture.source : venture.report))).size;

/** How many reports and how many cited pages speak of it: `报道1份（◆），引用页面2个（◇）`. */
export function countWords(rows: readonly ProjectRow[], lang: Lang): string {
  const parts = [
    { n: countSources(rows.filter(isWhole)), words: ventureWords.reportCount[lang] },
    { n: countSources(rows.filter((row) => !isWhole(row))), words: ventureWords.pageCount[lang] },
  ];
  const told = parts.filter(({ n }) => n > 0).map(({ n, words }) => fill(words, { n }));
  return told.join(lang === "zh" ? "，" : ", ");
}
