/**
 * The relations that were published and are no more, each with the one that says it now; empty where none does. Their
 * addresses lead there, and else to the list.
 */
export const movedRelations: Readonly<Record<string, string>> = {
  "wuhai-growth-order": "wuhai-outside-share-2022",
  "wuhai-total-specialised": "wuhai-signed-total",
  "wuhai-total-primary": "wuhai-signed-total",
  "wuhai-total-tertiary": "wuhai-signed-total",
  "wuhai-total-manufacturing": "wuhai-signed-total",
  "wuhai-tier-count-100": "wuhai-tier-count-50",
  "wuhai-tier-share-100": "wuhai-tier-share-50",
  "wuhai-cities-named": "",
  "plan-path-from-november": "plan-path-exact",
  "plan-same-indicator": "plan-path-exact",
  "plan-growth-and-region": "",
  "plan-output-clusters": "",
  "plan-clusters-100bn-named": "",
  "plan-bases-named": "",
  "wuhai-key-projects-leaders": "wuhai-key-projects",
  "wuhai-key-projects-districts": "wuhai-key-projects",
  "measures-bases-named": "",
  "measures-levels-twice": "",
  "baotou-trips-projects": "baotou-trips-amount",
  "baotou-shanghai-amount": "baotou-spring-amount",
  "baotou-flagship-twice": "",
  "baotou-flagship-named": "",
  "baotou-indicators-named": "",
  "region-large-part": "region-large-share",
  "region-pace": "region-half-done",
};

/** The ids of what a relation says now; with an empty id, of what none says. */
export function movedTo(id: string): string[] {
  return Object.keys(movedRelations).filter((old) => movedRelations[old] === id);
}
