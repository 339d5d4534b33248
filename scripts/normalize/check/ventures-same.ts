import { isPartOf } from "../../../src/model/places.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { RowOf, Tables } from "../read/folder.ts";

type Joined = RowOf<"venturesSame">;

/** Every venture of a report or of a cited page, by its id. */
const venturesById = ({ ventures, citedVentures }: Tables) =>
  new Map([...ventures.rows, ...citedVentures.rows].map((venture) => [venture.id, venture] as const));

// A venture that cannot be read would make its id unknown, and its project one row short.
const canBeHeld = ({ ventures, citedVentures, venturesSame }: Tables): boolean =>
  [ventures, citedVentures, venturesSame].every(({ faults }) => faults.length === 0);

const byProject = ({ venturesSame }: Tables): ReadonlyMap<string, readonly Joined[]> =>
  Map.groupBy(venturesSame.rows, ({ project }) => project);

/** What is joined is a venture of a report or of a cited page. */
export function checkJoinedVentures(tables: Tables): Fault[] {
  if (!canBeHeld(tables)) return [];
  const labels = new Map([...venturesById(tables).keys()].map((id) => [id, id]));
  return tables.venturesSame.rows
    .filter(({ venture }) => !labels.has(venture))
    .map((row) =>
      fault(row, { column: "venture", message: `unknown venture: ${row.venture}${suggest(row.venture, labels)}` }),
    );
}

/** A project has an id of its own, and two rows at least: the second may be that of a part of it, or of its whole. */
export function checkProjects(tables: Tables): Fault[] {
  if (!canBeHeld(tables)) return [];
  const ids = venturesById(tables);
  const wholes = new Set(tables.venturesSame.rows.map(({ part_of }) => part_of));
  return [...byProject(tables)].flatMap(([project, rows]) => {
    const [first] = rows;
    if (!first) return [];
    if (ids.has(project)) {
      const message = `project with the id of a venture: ${project}. Give it one of its own`;
      return [fault(first, { column: "project", message })];
    }
    if (rows.length > 1 || first.part_of !== "" || wholes.has(project)) return [];
    const message = `project of one row: ${project}. Join another venture to it, or leave it out`;
    return [fault(first, { column: "project", message })];
  });
}

/** What a project is a part of is another project, the same in all its rows, and itself no part. */
export function checkParts(tables: Tables): Fault[] {
  if (!canBeHeld(tables)) return [];
  const projects = byProject(tables);
  const labels = new Map([...projects.keys()].map((id) => [id, id]));
  return tables.venturesSame.rows.flatMap((row) => {
    const { project, part_of } = row;
    const first = projects.get(project)?.[0]?.part_of ?? "";
    const told = (message: string) => [fault(row, { column: "part_of", message })];
    if (part_of !== first)
      return told(`another whole of ${project}: ${part_of || "none"}. Its first row has: ${first || "none"}`);
    if (part_of === "") return [];
    const whole = projects.get(part_of);
    if (!whole) return told(`unknown project: ${part_of}${suggest(part_of, labels)}`);
    if (part_of === project) return told(`part of itself: ${project}. Name the whole, or leave it out`);
    if (whole.some((one) => one.part_of !== "")) return told(`part of a part: ${part_of}. Name the whole of that`);
    return [];
  });
}

/** The rows of a project, and those of its parts with them, are of one place or of places that lie in one another. */
export function checkProjectPlaces(tables: Tables): Fault[] {
  if (!canBeHeld(tables) || tables.places.faults.length > 0) return [];
  const ids = venturesById(tables);
  const places = tables.places.rows;
  const lies = (code: string, of: string) => isPartOf(code, { of, places });
  const placeOf = ({ venture }: Joined) => ids.get(venture)?.place;
  return [...byProject(tables).values()].flatMap((rows) =>
    rows.flatMap((row, index) => {
      const own = placeOf(row);
      if (own === undefined) return [];
      const apart = rows.slice(0, index).find((one) => {
        const other = placeOf(one);
        return other !== undefined && !lies(own, other) && !lies(other, own);
      });
      if (!apart) return [];
      const message = `place of another: ${row.venture} is in ${own}, ${apart.venture} in ${placeOf(apart)}. Join them only where one lies in the other`;
      return [fault(row, { column: "venture", message })];
    }),
  );
}

/** What names no firm is of no firm’s project by a word of its name: only one source may tell the two together. */
export function checkJoinedFirms(tables: Tables): Fault[] {
  if (!canBeHeld(tables)) return [];
  const ids = venturesById(tables);
  return [...byProject(tables).values()].flatMap((rows) => {
    const own = rows.flatMap((row) => {
      const venture = ids.get(row.venture);
      return venture ? [{ row, company: venture.company, source: sourceOf(row) }] : [];
    });
    return own
      .filter(({ company }) => company === "")
      .flatMap(({ row, source }) => {
        const firm = own.find((one) => one.company !== "" && one.source !== source);
        const told = own.some((one) => one.company !== "" && one.source === source);
        if (!firm || told) return [];
        const message = `joined without a firm: ${row.venture} names none, ${firm.row.venture} is of ${firm.company}. Join them only where its source names the firm`;
        return [fault(row, { column: "venture", message })];
      });
  });
}

/** Where it is not sure that two are one, nothing is joined; a reason that says so is none. */
export function checkSureJoins({ venturesSame }: Tables): Fault[] {
  return venturesSame.rows.flatMap((row) => {
    const [doubt] = /是否[^，。；]*(?:一家|同一)[^，。；]*未(?:说|载)|未必[^，。；]*同一/u.exec(row.reason) ?? [];
    if (doubt === undefined) return [];
    const message = `joined though it is not sure: ${doubt}. Leave them apart`;
    return [fault(row, { column: "reason", message })];
  });
}

const sourceOf = ({ venture }: Joined): string => venture.replace(/-v\d+$/u, "");
