import { methodKindWords } from "../../i18n/vocabulary.ts";
import { fill } from "../../i18n/fill.ts";
import { methodWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { paths } from "../../i18n/addresses.ts";
import { methodKinds, type Context, type Data, type Method, type MethodKind } from "../../model/types.ts";
import { methodMatrix, spread } from "./method-matrix.ts";

/** The descriptions of one kind, or all. */
export function methodsOf(kind: MethodKind | undefined, { methods }: Pick<Data, "methods">): readonly Method[] {
  return kind === undefined ? methods : methods.filter((method) => method.kind === kind);
}

/** The headline of a page of methods, counted from the data: how many, in how many places, how many shown here. */
export function methodFinding(kind: MethodKind | undefined, { data, lang }: Context): string {
  const methods = methodsOf(kind, data);
  const shown = names(methods.filter(({ here }) => here !== ""));
  const word =
    kind === undefined ? methodWords.finding : shown > 0 ? methodWords.kindFinding : methodWords.kindFindingNone;
  const text = fill(word[lang], {
    kind: kind ? methodKindWords[kind][lang] : "",
    reports: new Set(methods.map(({ report }) => report)).size,
    places: methodMatrix(methods, data).columns.length,
    n: names(methods),
    shown,
  });
  return text.replace(/\b1 (method|place)s\b/g, "1 $1");
}

/** Which mechanisms most places use; empty where none is used by more than one, or too many tie to be news. */
export function commonest(kind: MethodKind | undefined, { data, lang }: Context): string {
  const { shared } = methodMatrix(methodsOf(kind, data), data);
  const n = Math.max(...shared.map(spread));
  const most = shared.filter((mechanism) => spread(mechanism) === n).map(({ mechanism }) => mechanism[lang]);
  if (most.length === 0 || most.length > 4) return "";
  if (most.length === 1) return fill(methodWords.commonest[lang], { names: most.join(""), n });
  // A name may hold a comma of its own.
  const names = most.map((name) => `“${name}”`).join(sharedWords.comma[lang]);
  return fill(methodWords.commonestEach[lang], { names, n });
}

/** The filter: all, then every kind that has a method, each with how many. */
export function kindChoices(data: Data): readonly { kind: MethodKind | undefined; n: number }[] {
  return [undefined, ...methodKinds]
    .map((kind) => ({ kind, n: names(methodsOf(kind, data)) }))
    .filter(({ n }) => n > 0);
}

/** The page of a kind, or of all. */
export function kindPath(kind: MethodKind | undefined): string {
  return kind === undefined ? paths.methods : paths.methodKind(kind);
}

/** The filter in words, with the page that each choice leads to and whether that is the reader's own. */
export function kindSwitch(current: MethodKind | undefined, { data, lang }: Context) {
  return kindChoices(data).map(({ kind, n }) => ({
    path: kindPath(kind),
    words: kind === undefined ? methodWords.allKinds[lang] : methodKindWords[kind][lang],
    small: n,
    current: kind === current,
  }));
}

function names(methods: readonly Method[]): number {
  return new Set(methods.map(({ zh }) => zh)).size;
}
