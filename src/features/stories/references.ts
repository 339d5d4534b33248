import type { Reference } from "./story-number.ts";

/** The figures and relations that a story refers to, each once, in the order of its text. */
export function referencesIn(body: string): readonly Reference[] {
  const found = [...body.matchAll(/<N\s+(figure|relation)="([^"]*)"/g)].map(([, kind = "", id = ""]) => [kind, id]);
  const once = new Map(found.map((pair) => [pair.join(" "), pair]));
  return [...once.values()].map(([kind, id = ""]) => (kind === "figure" ? { figure: id } : { relation: id }));
}
