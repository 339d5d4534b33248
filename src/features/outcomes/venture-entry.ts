import { ventureDoubt } from "../../chain-maps/doubt.ts";
import { ventureSize, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { placeName } from "../../i18n/names.ts";
import { formatDate } from "../../model/format.ts";
import { dueOf } from "../../model/outcomes/due-of.ts";
import { promisePlace } from "../../model/outcomes/outcome-facts.ts";
import { leagueOf } from "../../model/outcomes/scoreboard.ts";
import { partsToldWith } from "../../model/outcomes/venture-later.ts";
import type { VentureOutcome } from "../../model/outcomes/venture-outcome.ts";
import { sourceOf } from "../../model/outcomes/venture-promises.ts";
import { isFurther } from "../../model/outcomes/venture-steps.ts";
import { projectName } from "../../model/project-facts.ts";
import { projectsWithPage } from "../../model/projects-with-page.ts";
import type { Project, ProjectRow } from "../../model/projects.ts";
import { cityOf, likeNamed, namedAmong, sameFirm } from "../../model/same-firm.ts";
import { bySaid, isLater } from "../../model/said.ts";
import type { Context, Lang } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";
import type { Other, OutcomeEntry, Told } from "./entry.ts";
import { apartTold } from "./apart-told.ts";
import { sourceWords } from "./source-words.ts";
import { groundTold } from "./ground-told.ts";
import { outcomePageWords } from "./words.ts";

/** A venture that was announced, in words: what was said, what was said later, and what that comes to. */
export function ventureEntry(row: VentureOutcome, { data, lang }: Context): OutcomeEntry {
  const { project, first } = row.promise;
  const place = promisePlace(row);
  const silent = row.evidence.length + row.also.length === 0;
  return {
    id: project.id,
    kind: row.kind,
    outcome: row.outcome,
    apart: apartTold(row, { data, lang }),
    league: leagueOf(row, data).code,
    place: placeName(place, { data, lang }),
    placePath: paths.place(place),
    name: projectName(project, lang),
    said: toldOnce([...first, ...partsToldWith(row.promise, data)], { data, lang }),
    again: [],
    later: toldOnce(
      [...row.evidence, ...row.also].toSorted((a, b) => bySaid(a.said, b.said)),
      { data, lang },
    ),
    nothing: (row.undated.length > 0 ? outcomePageWords.nothingSure : outcomePageWords.nothingOfVenture)[lang],
    ground: groundTold(row.ground, lang),
    linked: row.evidence.flatMap(({ linked }) => (linked ? [linked[lang]] : [])),
    near: [],
    undated: toldOnce(row.undated, { data, lang }),
    implied: [],
    projectPath: rowWith(projectsWithPage(data), { id: project.id }) ? paths.venture(project.id) : "",
    checks: [],
    compared: [],
    others: silent
      ? [...othersOf(row, { data, lang }), ...alikeTo(row, { data, lang }), ...amongOthers(row, { data, lang })]
      : [],
  };
}

/** The firm’s other projects here that have come further than this was, where nothing more was read of this one. */
function othersOf({ promise: { project, stage } }: VentureOutcome, { data, lang }: Context): readonly Other[] {
  return sameFirm(project, data)
    .filter(({ rows }) => rows.some((row) => isFurther(row, { than: stage })))
    .map((other) => otherOf(other, { why: outcomePageWords.others[lang], lang }));
}

/** What is told later, in the same city, of firms that are called alike: whether it is of this one no source says. */
function alikeTo({ promise: { project, said } }: VentureOutcome, { data, lang }: Context): readonly Other[] {
  return likeNamed(project, data)
    .filter((other) => cityOf(other, data) === cityOf(project, data))
    .filter(({ rows }) => rows.some((row) => isLater(row.said, { than: said })))
    .map((other) => otherOf(other, { why: outcomePageWords.alike[lang], lang }));
}

/** What names its firm, or one that is called alike, among several later: whether this one is meant no source says. */
function amongOthers({ promise: { project, said } }: VentureOutcome, { data, lang }: Context): readonly Other[] {
  return namedAmong(project, data)
    .filter((row) => isLater(row.said, { than: said }))
    .map((row) => ({
      why: outcomePageWords.among[lang],
      name: projectName({ rows: [row] }, lang),
      path: sourceWords(row.venture, { data, lang }).path,
    }));
}

const otherOf = (project: Project, { why, lang }: { why: string; lang: Lang }): Other => ({
  why,
  name: projectName(project, lang),
  path: paths.venture(project.id),
});

/** Rows in words; several of one page, set on links of a chain each, are told once where they say the same. */
function toldOnce(rows: readonly ProjectRow[], { data, lang }: Context): readonly Told[] {
  const groups = Map.groupBy(
    rows,
    ({ venture, ...row }) =>
      `${sourceOf({ venture, ...row })} ${venture.company} ${venture.project} ${venture.stage.join()} ${ventureSize(venture, { data, lang })}`,
  );
  const ofSeveral = new Set(rows.map(({ venture }) => venture.company)).size > 1;
  return [...groups.values()].flatMap(([row]) => (row ? [told(row, { ofSeveral, data, lang })] : []));
}

/** A row in words; where rows of several firms stand together, each with its own. */
function told(row: ProjectRow, { ofSeveral, data, lang }: { ofSeveral: boolean } & Context): Told {
  const { venture } = row;
  const asOf = "as_of" in venture ? venture.as_of : "";
  const [day, due] = [asOf, dueOf([row], data) ?? ""].map((on) => formatDate(on, lang));
  return {
    name: ofSeveral ? projectName({ rows: [row] }, lang) : projectOrFirm(venture, lang),
    value: ventureSize(venture, { data, lang }),
    words: [
      ventureStagesWords(venture, lang),
      ventureDoubt(venture, lang),
      day && fill(outcomePageWords.asOf[lang], { day }),
      due && fill(outcomePageWords.due[lang], { day: due }),
    ]
      .filter((words) => words !== "")
      .join(" · "),
    note: venture.note[lang],
    source: sourceWords(venture, { data, lang }),
  };
}

function projectOrFirm(venture: ProjectRow["venture"], lang: Context["lang"]): string {
  return lang === "zh" ? venture.project || venture.company : venture.project_en || venture.company_en;
}
