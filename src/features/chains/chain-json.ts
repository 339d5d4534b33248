import { scopeCode, scopes } from "../../chain-maps/chain-view.ts";
import { linksOf, nodesOf } from "../../chain-maps/nodes.ts";
import { areCited, projectsByCity, rowsTelling } from "../../chain-maps/projects-on.ts";
import { toldOf } from "../../chain-maps/presence.ts";
import { chartAddresses } from "../../exports/chart-addresses.ts";
import { allMaps } from "../../exports/charts.ts";
import { dataLicence } from "../../exports/licence.ts";
import { paths } from "../../i18n/addresses.ts";
import { absoluteLink } from "../../i18n/link.ts";
import { isCited } from "../../model/coverage.ts";
import { placeOf } from "../../model/lookup.ts";
import { lineage } from "../../model/places.ts";
import { projectName } from "../../model/project-facts.ts";
import { projects, type Project, type ProjectRow } from "../../model/projects.ts";
import { projectPageOf } from "../../model/projects-with-page.ts";
import { citedPages } from "../../model/source.ts";
import { languages, type Chain, type ChainNode, type Data, type Lang } from "../../model/types.ts";

/** A chain with its links, projects, places and sources, as `chain-schema.ts` describes it. */
export function chainJson(chain: Chain, data: Data) {
  const nodes = nodesOf(chain.id, data);
  const own = projects(data).flatMap((project) => {
    const rows = project.rows.filter(({ venture }) => venture.chain === chain.id);
    return rows.length > 0 ? [{ project, rows }] : [];
  });
  const rows = own.flatMap((one) => one.rows);
  return {
    $schema: absoluteLink(paths.chainSchema),
    id: chain.id,
    zh: chain.zh,
    en: chain.en,
    summary: chain.summary,
    license: dataLicence,
    url: Object.fromEntries(languages.map((lang) => [lang, absoluteLink(paths.chain(chain.id), lang)])) as Record<
      Lang,
      string
    >,
    nodes: nodes.map(({ id, stage, zh, en, also, also_en, source }) => {
      return { id, stage, zh, en, also, also_en, source, url: absoluteLink(paths.node(chain.id, id)) };
    }),
    links: linksOf(nodes),
    maps: mapsOf(chain, data),
    status: nodes.flatMap((node) => statusesOf(node, data)),
    projects: own.map(({ project, rows: told }) => projectJson(project, { rows: told, data })),
    places: placesJson(rows, data),
    sources: sourcesJson(rows, data),
  };
}

/** The chain's maps, each with its headline and where it is to be had. */
function mapsOf(chain: Chain, data: Data) {
  return allMaps(data)
    .filter(({ view }) => view.chain.id === chain.id)
    .map((map) => {
      const { scope, view } = map.view;
      return { place: scopeCode(scope, data), view, title: map.title, addresses: chartAddresses(map) };
    });
}

/** How far a node is in each league or city; under the region what no source places in one. */
function statusesOf(node: ChainNode, data: Data) {
  return projectsByCity(node, data).map(({ code, projects: found }) => {
    const { status, certainty } = toldOf(found);
    return { node: node.id, place: code, status, certainty, cited: areCited(rowsTelling(found, data)) };
  });
}

function projectJson(project: Project, { rows, data }: { rows: readonly ProjectRow[]; data: Data }) {
  const page = rows[0] && projectPageOf(rows[0].venture.id, data);
  return {
    id: project.id,
    zh: projectName({ rows }, "zh"),
    en: projectName({ rows }, "en"),
    ...(project.partOf && { part_of: project.partOf }),
    ...(page && { url: absoluteLink(paths.venture(page.id)) }),
    rows: rows.map(rowJson),
  };
}

function rowJson({ venture, coverage, said }: ProjectRow) {
  const { id, place, node, stage, confidence } = venture;
  const { amount, amount_unit, capacity, capacity_unit, capacity_per } = venture;
  const source = isCited(venture) ? { source: venture.source } : { source: venture.report, line: venture.line };
  const days = { said_from: said?.from ?? "", said_to: said?.to ?? "" };
  const { amount_qualifier = "", capacity_qualifier = "" } = isCited(venture) ? venture : {};
  const { amount_covers = "", capacity_covers = "" } = isCited(venture) ? venture : {};
  const size = {
    ...{ amount, amount_unit, amount_qualifier, amount_covers },
    ...{ capacity, capacity_unit, capacity_per, capacity_qualifier, capacity_covers },
  };
  return { id, coverage, ...source, place, node, stage, ...days, ...size, confidence };
}

function placesJson(rows: readonly ProjectRow[], data: Data) {
  const mapped = scopes(data).map((scope) => scopeCode(scope, data));
  const named = [...mapped, ...rows.map(({ venture }) => venture.place)].map((code) => placeOf(code, data));
  const codes = new Set(named.flatMap((place) => [...lineage(place, data), place]).map(({ code }) => code));
  return data.places
    .filter(({ code }) => codes.has(code))
    .map(({ code, zh, en, level, parent }) => ({ code, zh, en, level, parent }));
}

function sourcesJson(rows: readonly ProjectRow[], data: Data) {
  const ventures = rows.map(({ venture }) => venture);
  const reports = new Set(ventures.flatMap((venture) => (isCited(venture) ? [] : [venture.report])));
  const pages = citedPages(ventures, data);
  return [
    ...data.reports
      .filter(({ id }) => reports.has(id))
      .map(({ id, title, title_en, published }) => {
        return { id, coverage: "whole", title, title_en, published, url: absoluteLink(paths.report(id)) };
      }),
    ...data.citedSources
      .filter(({ id }) => pages.includes(id))
      .map(({ id, title, title_en, publisher, published, standing }) => {
        const told = { title, title_en, publisher, published, standing };
        return { id, coverage: "cited", ...told, url: absoluteLink(paths.source(id)) };
      }),
  ];
}
