import { certainties } from "./certainty.ts";
import { nodeStatuses, statusOf } from "./nodes.ts";
import type { Presence } from "./presence.ts";

/**
 * The marks that stand for their projects when projects are counted: of those of one project the most certain, then
 * the furthest, then the first. Of a project and its parts the parts count, unless it is surer than each of them.
 */
export function countedOnce(ventures: readonly Presence[]): Set<Presence> {
  const groups = Map.groupBy(ventures, ({ projectId }) => projectId);
  const marks = [...groups.values()].flatMap((own) => own.toSorted(byWeight).slice(0, 1));
  const parts = Map.groupBy(marks, ({ partOf }) => partOf);
  const isSurer = (whole: Presence) =>
    (parts.get(whole.projectId) ?? []).every(
      (part) => certainties.indexOf(whole.confidence) < certainties.indexOf(part.confidence),
    );
  const counted = new Set(marks.filter(isSurer).map(({ projectId }) => projectId));
  return new Set(marks.filter(({ projectId, partOf }) => counted.has(projectId) && !(partOf && counted.has(partOf))));
}

const byWeight = (a: Presence, b: Presence): number =>
  certainties.indexOf(a.confidence) - certainties.indexOf(b.confidence) ||
  nodeStatuses.indexOf(statusOf(a)) - nodeStatuses.indexOf(statusOf(b));
