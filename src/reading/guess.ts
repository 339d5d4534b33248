import type { Amount } from "./numbers/amounts.ts";

/**
 * A row of the vocabulary that fits the words around a number, and how well: 1 where every pair of its characters is
 * there.
 */
export interface Guess {
  id: string;
  score: number;
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));

/**
 * The indicator whose name shares most with the words around a number, of those that its unit fits; an empty id where
 * none shares any.
 */
export function guessIndicator(
  context: string,
  { indicators }: { indicators: readonly { id: string; zh: string }[] },
): Guess {
  const here = pairs(context);
  let best: Guess = { id: "", score: 0 };
  for (const { id, zh } of indicators) {
    if (id.startsWith("derived-")) continue;
    const own = pairs(zh);
    const shared = [...own].filter((pair) => here.has(pair)).length;
    const score = shared / Math.max(1, own.size);
    if (score > best.score) best = { id, score };
  }
  return { id: best.id, score: Math.round(best.score * 100) / 100 };
}

/** Names under which a text may speak of a place: 乌海市 and 乌海; the region is 全区, the text's own place 全市 or 全盟. */
export function placeNames(
  places: readonly { code: string; zh: string; level: string }[],
  { own = "" }: { own?: string | undefined } = {},
): [name: string, code: string][] {
  const names = places.flatMap(({ code, zh, level }): [string, string][] => {
    const short = zh.replace(/(?:维吾尔|壮族|回族)?(?:自治[区州县旗]|[市盟区县旗州])$/u, "");
    if (level === "region")
      return [
        [zh, code],
        [short, code],
        ["全区", code],
        ["自治区", code],
        ["我区", code],
      ];
    return short.length > 1 && level === "league"
      ? [
          [zh, code],
          [short, code],
        ]
      : [[zh, code]];
  });
  const self: [string, string][] =
    own === "" ? [] : ["全市", "全盟", "我市", "我盟", "该市", "全州", "全县"].map((name) => [name, own]);
  return [...names, ...self].toSorted(([a], [b]) => b.length - a.length);
}

/** The place that is named last before a number. */
export function guessPlace(before: string, names: readonly (readonly [name: string, code: string])[]): string {
  let [last, code] = [-1, ""];
  for (const [name, own] of names) {
    const at = before.lastIndexOf(name);
    // 内蒙古自治区 is found under its longest name first; a shorter one within it ends no later.
    if (at >= 0 && at + name.length > last) [last, code] = [at + name.length, own];
  }
  return code;
}

/** The places that 各 gives the same number each: 兴安盟和巴彦淖尔市各25项. */
export function placesEach(before: string, names: readonly (readonly [name: string, code: string])[]): string[] {
  const list = /([^。；;，,]{4,40})各$/u.exec(before)?.[1];
  if (list === undefined) return [];
  const found = list.split(/[、和与及]/u).map((part) => guessPlace(part, names));
  return found.length > 1 && found.every((code) => code !== "") ? found : [];
}

/**
 * The words that tell what a number is of: its clause and what follows; with 分别 the word of the list that stands in its
 * place.
 */
export function contextOf(text: string, { from, to }: Amount): string {
  const before = text.slice(Math.max(0, from - 40), from);
  const clause = before.slice(before.search(/[^，。；：！？,;:\n]*$/u));
  const wide = before.slice(before.search(/[^。；！？;\n]*$/u));
  const behind = /^[^，。；、！？,;\n]{0,12}/u.exec(text.slice(to, to + 12))?.[0] ?? "";
  const words = [...clause].length >= 4 ? clause : wide;
  const listed = /(?<list>[^，。；,;\n]+?)(?:分别)(?<rest>[^\n]*)$/u.exec(wide);
  const items = listed?.groups?.["list"]?.split(/[、和与及]/u) ?? [];
  if (items.length < 2) return words + behind;
  const nth = (listed?.groups?.["rest"] ?? "").split(/[、和与及]/u).length - 1;
  return `${items[nth] ?? ""}${behind}`;
}

export function unitFits({ unit, unit_base }: Amount, wanted: string): boolean {
  if (unit_base === "") return false;
  const [base = ""] = wanted.split("/");
  if (wanted === "count") return !["CNY", "1", "W", "Wh", "USD"].includes(unit_base) && unit !== "%";
  return [wanted, base].includes(unit_base) || (base === "rank" && ["位", "第", "名"].includes(unit));
}
