import { ventureDoubt } from "../../chain-maps/doubt.ts";
import { nodeStatuses, nodeStatusWords, statusOf, type NodeStatus } from "../../chain-maps/nodes.ts";
import { standing } from "../../chain-maps/standing.ts";
import { ventureStageWords } from "../../chain-maps/venture-words.ts";
import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { placeName } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { coverages, type Coverage } from "../../model/coverage.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import { projectName, putOffUndated } from "../../model/project-facts.ts";
import type { Project } from "../../model/projects.ts";
import { projectsWithPage } from "../../model/projects-with-page.ts";
import type { Chain, Context, Data, Lang } from "../../model/types.ts";
import { cityOf } from "../../model/same-firm.ts";
import { chainsOf } from "./project-where.ts";
import { yearsWords } from "./said-words.ts";
import { coverageWords, ventureWords } from "./words.ts";

/** A project in the list of all. */
export interface Entry {
  id: string;
  path: string;
  name: string;
  mark: NodeStatus;
  /** How far, and of which year that is. */
  words: string;
  coverages: readonly Coverage[];
}

/** The projects of one place and all that lies in it. */
export interface PlaceProjects {
  code: string;
  name: string;
  count: number;
  chains: readonly { chain: Chain | undefined; entries: readonly Entry[] }[];
}

/** What is last told of a project, as a status: put off, or the furthest. */
function statusOfProject(project: Project, data: Data): NodeStatus {
  return statusOf({ stage: [standing(project, data).stage] });
}

function entryOf(project: Project, { data, lang }: Context): Entry {
  return {
    id: project.id,
    path: paths.venture(project.id),
    name: projectName(project, lang),
    mark: statusOfProject(project, data),
    words: briefWords(project, { data, lang }),
    coverages: coverages.filter((coverage) => project.rows.some((row) => row.coverage === coverage)),
  };
}

/** How far a project has come, of which year the source is that says so, and how sure: `投产 · 2024 · 据图片`. */
export function briefWords(project: Project, { data, lang }: Context): string {
  const { stage, row, confidence } = standing(project, data);
  const year = yearsWords([row?.said, row?.said], lang) || ventureWords.noYear[lang];
  const told = [ventureStageWords[stage][lang], year, ventureDoubt({ confidence }, lang)].filter(Boolean).join(" · ");
  return told + (putOffUndated(project) ? ventureWords.semicolon[lang] + ventureWords.putOffUndated[lang] : "");
}

const byCity = oncePerData((data) => Map.groupBy(projectsWithPage(data), (project) => cityOf(project, data)));

/** All projects with a page, by place in the order of data/vocab/places.csv, then under each of their chains. */
export function projectList({ data, lang }: Context): readonly PlaceProjects[] {
  return data.places.flatMap(({ code }) => {
    const own = byCity(data).get(code);
    if (!own) return [];
    const chains = [...data.chains, undefined].flatMap((chain) => {
      const entries = own
        .filter((project) => isOn(project, { chain, data }))
        .map((project) => entryOf(project, { data, lang }));
      return entries.length > 0 ? [{ chain, entries }] : [];
    });
    return [{ code, name: placeName(code, { data, lang }), count: own.length, chains }];
  });
}

/** Whether a project stands on a chain, or on none. */
function isOn(project: Project, { chain, data }: { chain: Chain | undefined; data: Data }): boolean {
  const chains = chainsOf(project, data);
  return chain ? chains.includes(chain) : chains.length === 0;
}

/** What the list of projects can be filtered by; `id` as the item's own `data-` attribute has it. */
export function projectChoices({ data, lang }: Context) {
  const used = new Set(projectsWithPage(data).map((project) => statusOfProject(project, data)));
  return [
    {
      name: "chain",
      words: ventureWords.chain[lang],
      options: data.chains.map((chain) => ({ id: chain.id, words: chain[lang] })),
    },
    {
      name: "status",
      words: ventureWords.status[lang],
      options: nodeStatuses
        .filter((status) => used.has(status))
        .map((id) => ({ id, words: nodeStatusWords[id][lang] })),
    },
    {
      name: "source",
      words: ventureWords.source[lang],
      options: coverages.map((id) => ({ id, words: `${coverageWords[id].all[lang]} ${coverageWords[id].sign[lang]}` })),
    },
  ] as const;
}

/** What the list says of itself: how many projects, and how many of them are told by which sources. */
export function listLead({ data, lang }: Context): string {
  const all = projectsWithPage(data);
  const told = (project: Project, coverage: Coverage) => project.rows.some((row) => row.coverage === coverage);
  const whole = all.filter((project) => told(project, "whole"));
  const both = whole.filter((project) => told(project, "cited")).length;
  return fill(ventureWords.lead[lang], { n: all.length, whole: whole.length, both });
}

/** What stands above the projects of a chain; of those on none, so. */
export const chainHeading = (chain: Chain | undefined, lang: Lang): string =>
  chain?.[lang] ?? sharedWords.noChain[lang];
