import { methodKindWords } from "../../i18n/vocabulary.ts";
import type { Context, Method, MethodKind } from "../../model/types.ts";
import { methodsOf } from "./method-finding.ts";
import { byKind } from "./method-groups.ts";
import { byName, byPlace, leagueOf } from "./method-matrix.ts";

/** Cards that are folded together. */
export interface CardGroup {
  id: string;
  name: string;
  /** Methods of one name count once. */
  count: number;
  methods: readonly Method[];
}

/** The cards of all methods by kind, those of one kind by the league or city that they belong to. */
export function cardGroups(kind: MethodKind | undefined, { data, lang }: Context): readonly CardGroup[] {
  const methods = methodsOf(kind, data);
  if (kind === undefined) {
    return byKind(methods, data).map((group) => ({
      id: group.kind,
      name: methodKindWords[group.kind][lang],
      count: byName(group.methods).length,
      methods: group.methods,
    }));
  }
  return [...Map.groupBy(byPlace(methods, data), ({ place }) => leagueOf(place, data))].map(([league, own]) => ({
    id: `in-${league.code}`,
    name: league[lang],
    count: byName(own).length,
    methods: own,
  }));
}
