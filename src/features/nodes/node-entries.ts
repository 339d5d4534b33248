import { certaintyOf, type Sure } from "../../chain-maps/certainty.ts";
import { ventureDoubt } from "../../chain-maps/doubt.ts";
import { nodeStatuses, statusOf, type NodeStatus } from "../../chain-maps/nodes.ts";
import type { Presence } from "../../chain-maps/presence.ts";
import { areCited, projectsByCity, type ProjectOn } from "../../chain-maps/projects-on.ts";
import { sureStagesWords } from "../../chain-maps/node-status-words.ts";
import { ventureCapacity, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { paths } from "../../i18n/addresses.ts";
import { placeName } from "../../i18n/names.ts";
import { placeOfRow } from "../../model/place-of-row.ts";
import { furthestOf, projectName } from "../../model/project-facts.ts";
import type { ProjectRow } from "../../model/projects.ts";
import { projectPageOf } from "../../model/projects-with-page.ts";
import type { ChainNode, Context } from "../../model/types.ts";
import { ventureSource } from "../../site/prints.ts";
import { saidWords, yearsWords } from "../ventures/index.ts";
import { nodeWords } from "./words.ts";

/** A project on a node in one line. */
export interface Entry {
  id: string;
  mark: NodeStatus;
  /** Firm and project as the row on this link names them that says the step. */
  name: string;
  /** Its own page, else the line or the cited page that tells of it. */
  path: string;
  /** What the row that says the step prints, then what others add, each with its own step and year. */
  words: string;
  /** Whether cited pages alone tell of it. */
  cited: boolean;
}

/** A capacity as one source prints it. */
export type Capacity = Readonly<
  Record<"project" | "capacity" | "stages" | "day" | "source" | "label" | "path", string>
>;

/** The projects on a node in one league or city: those there, or those asked for. */
export interface CityEntries {
  code: string;
  name: string;
  entries: readonly Entry[];
  capacities: readonly Capacity[];
}

const asked: ReadonlySet<NodeStatus> = new Set(["gap", "sought"]);

/** Who is on a node by place, the furthest first; or, where `sought`, what is sought, planned or called a gap there. */
export function entriesOf(
  node: ChainNode,
  { sought, data, lang }: { sought: boolean } & Context,
): readonly CityEntries[] {
  return projectsByCity(node, data).flatMap(({ code, projects }) => {
    const own = projects
      .map((one) => ({ one, mark: statusOf(one) }))
      .filter(({ mark }) => asked.has(mark) === sought)
      .toSorted((a, b) => nodeStatuses.indexOf(a.mark) - nodeStatuses.indexOf(b.mark));
    if (own.length === 0) return [];
    const entries = own.map(({ one, mark }) => entryOf(one, { mark, code, data, lang }));
    const capacities = own.flatMap(({ one }) => capacitiesOf(one, { data, lang }));
    return [{ code, name: placeName(code, { data, lang }), entries, capacities }];
  });
}

function entryOf(step: ProjectOn, { mark, code, data, lang }: { mark: NodeStatus; code: string } & Context): Entry {
  const { of: project, rows } = step;
  const [first] = rows;
  const page = first && projectPageOf(first.venture.id, data);
  const isTold = ({ venture }: ProjectRow) => venture.id === step.told.id;
  const said = project.rows.find(isTold)?.said;
  const placeAt = (row: ProjectRow) => placeOfRow(row, { project, data });
  const told = pieceOf(step, { year: yearsWords([said, said], lang), code, data, lang });
  return {
    id: project.id,
    mark,
    name: projectName({ rows, by: rows.find(isTold) }, lang),
    path: page ? paths.venture(page.id) : first ? ventureSource(first.venture, { data, lang }).path : "",
    words: [told, ...morePieces(step, { placeAt, code, data, lang })].join(nodeWords.between[lang]),
    cited: areCited(rows),
  };
}

/** What one row says in one piece: how far, of which year, where in the city, the capacity, and how sure that is. */
function pieceOf(row: Sure, { year, code, data, lang }: { year: string; code: string } & Context): string {
  const words = [
    ventureStagesWords({ ...row, stage: [furthestOf(row)] }, lang),
    year,
    row.place === code ? "" : placeName(row.place, { data, lang }),
    ventureCapacity(row, { data, lang }),
    ventureDoubt(row, lang),
  ];
  return words.filter((part) => part !== "").join(" · ");
}

/** What other rows print of it, each with its step and year: another capacity, another place, that it is put off. */
function morePieces(
  step: Presence,
  { placeAt, code, data, lang }: { placeAt: (row: ProjectRow) => string; code: string } & Context,
): readonly string[] {
  const told = new Set([step.place, ventureCapacity(step, { data, lang }), ""]);
  const isOff = step.stage.includes("put-off");
  return step.rows.flatMap((one) => {
    const { venture, said } = one;
    const place = placeAt(one);
    const capacity = ventureCapacity(venture, { data, lang });
    const isNew = [capacity, ...(place === code ? [] : [place])].some((one) => !told.has(one));
    if (!isNew && (isOff || !venture.stage.includes("put-off"))) return [];
    told.add(capacity).add(place);
    const row = { ...venture, place, confidence: certaintyOf(venture, data) };
    return [pieceOf(row, { year: yearsWords([said, said], lang), code, data, lang })];
  });
}

function capacitiesOf({ rows }: ProjectOn, { data, lang }: Context): readonly Capacity[] {
  return rows
    .filter(({ venture }) => venture.capacity !== "")
    .map((row) => {
      const { venture, said } = row;
      const { words: source, label, path } = ventureSource(venture, { data, lang });
      return {
        project: projectName({ rows: [row] }, lang),
        capacity: ventureCapacity(venture, { data, lang }),
        stages: sureStagesWords(venture, { data, lang }),
        day: saidWords(said, lang),
        source,
        label,
        path,
      };
    });
}
