import { placeName } from "../../i18n/names.ts";
import { methodKindWords } from "../../i18n/vocabulary.ts";
import { paths } from "../../i18n/addresses.ts";
import { projectPageOf } from "../../model/projects-with-page.ts";
import type { Context, Data, Venture } from "../../model/types.ts";
import { ventureFacts } from "../chains/index.ts";
import { rowWith } from "../../tables/row-with.ts";

/** Something that a report names without a number: a firm, a project, a way of promoting. */
export interface Mention {
  id: string;
  line: number;
  name: string;
  words: string;
  /** The page that tells more; empty where none does. */
  path: string;
}

/** The firms and projects that a report names, in the order of its lines. */
export function ventureMentions(report: string, { data, lang }: Context): readonly Mention[] {
  const found = data.ventures.filter((venture) => venture.report === report).sort((a, b) => a.line - b.line);
  return found.map((venture) => {
    const { name, project, node, words } = ventureFacts(venture, { data, lang });
    const chain = rowWith(data.chains, { id: venture.chain });
    return {
      id: venture.id,
      line: venture.line,
      name,
      words: [project, chain?.[lang] ?? "", node, words].filter((part) => part !== "").join(" · "),
      path: pathOf(venture, data),
    };
  });
}

/** The page of its project; that of its chain, where it has none; empty where it is on none. */
function pathOf({ id, chain }: Venture, data: Data): string {
  const project = projectPageOf(id, data);
  if (project) return paths.venture(project.id);
  return rowWith(data.chains, { id: chain }) ? `${paths.chain(chain)}#${id}` : "";
}

/** The ways of promoting that a report describes, in the order of its lines. */
export function methodMentions(report: string, { data, lang }: Context): readonly Mention[] {
  const found = data.methods.filter((method) => method.report === report).sort((a, b) => a.line - b.line);
  return found.map((method) => ({
    id: method.id,
    line: method.line,
    name: method[lang],
    words: [placeName(method.place, { data, lang }), methodKindWords[method.kind][lang]].join(" · "),
    path: paths.method(method.id),
  }));
}
