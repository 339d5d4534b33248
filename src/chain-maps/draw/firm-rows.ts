import { sharedWords } from "../../i18n/words.ts";
import { roomFor } from "../../drawing/measure.ts";
import { placeOf } from "../../model/lookup.ts";
import { shortName } from "../../model/places.ts";
import type { Context, Lang } from "../../model/types.ts";
import type { Scope } from "../chain-view.ts";
import { citedMark } from "../../model/short-source.ts";
import type { Presence } from "../presence.ts";
import { ventureName, ventureSize, ventureStagesWords } from "../venture-words.ts";
import { leastTorn, sizes, wrapWords } from "./set-text.ts";

/** What the words of a label are chosen by. */
interface LabelOptions extends Context {
  scope: Scope;
  width: number;
  /** The marks that have a label on the same card: none is to read like another. */
  among?: readonly Presence[];
}

/**
 * The words of a label in rows: name, what it is large by, and in one piece where it is, on a map of the region, and of
 * which year what is said is, where that is long ago. What is said by a cited page has its sign before it.
 */
export function firmRows(venture: Presence, { among = [], width, ...options }: LabelOptions): readonly string[] {
  const others = among.filter(({ projectId }) => projectId !== venture.projectId);
  const readsLike = (name: Name) => {
    const words = JSON.stringify(partsOf(venture, { name, ...options }));
    return others.some((other) => JSON.stringify(partsOf(other, { name, ...options })) === words);
  };
  const name = names.find((one) => !readsLike(one)) ?? names[0];
  const { parts, tail } = partsOf(venture, { name, ...options });
  return withTail(parts, { tail, between: dot[options.lang], width });
}

/** The same in one line, as it is read: no word is broken. */
export function firmWords(venture: Presence, options: Omit<LabelOptions, "width">): string {
  return firmRows(venture, { ...options, width: Infinity }).join("");
}

type Name = (venture: Presence, lang: Lang) => string;

/** What a mark is called: by its firm or project; where another is called the same by both; by how far it is too. */
const names = [ventureName, fullName, nameAndStage] as const satisfies readonly Name[];

function fullName(venture: Presence, lang: Lang): string {
  const [name, project] = [ventureName(venture, lang), venture[lang === "zh" ? "project" : "project_en"]];
  return project === "" || project === name ? name : name + sharedWords.colon[lang] + project;
}

function nameAndStage(venture: Presence, lang: Lang): string {
  const stage = ventureStagesWords(venture, lang);
  return fullName(venture, lang) + (lang === "zh" ? `（${stage}）` : ` (${stage})`);
}

/** A label before it is broken: the words, the size apart where there is one, and what stands behind them. */
function partsOf(
  venture: Presence,
  { name, scope, lang, data }: Omit<LabelOptions, "width" | "among"> & { name: Name },
): { parts: readonly string[]; tail: string } {
  const size = ventureSize(venture, { lang, data });
  const sign = venture.coverage === "cited" ? `${citedMark}${lang === "zh" ? "" : " "}` : "";
  const called = sign + name(venture, lang);
  const inRegion = scope !== "region" || placeOf(venture.place, data).level === "region";
  const more = [inRegion ? "" : leagueName(venture.place, { lang, data }), venture.isOld ? venture.year : ""];
  const tail = more.filter((part) => part !== "").join(dot[lang]);
  return { parts: size === "" ? [called] : [called + comma[lang], size], tail };
}

const dot: Record<Lang, string> = { zh: "·", en: " · " };
const comma: Record<Lang, string> = { zh: "，", en: ", " };

/**
 * Name and size with a last piece behind the last row, or in a row of its own where no way of breaking has room for it.
 */
function withTail(
  parts: readonly string[],
  { tail, between, width }: { tail: string; between: string; width: number },
): readonly string[] {
  const words = parts.join("");
  const rows = wrapAmounts(words, width);
  if (tail === "") return rows;
  const end = (own: readonly string[]) => `${own.at(-1) ?? ""}${between}${tail}`;
  const fits = (text: string) => widthOf(text) <= width;
  if (fits(end(rows))) return [...rows.slice(0, -1), end(rows)];
  const last = `${rows.at(-1) ?? ""}${between.trimEnd()}`;
  const apart = fits(last) ? [...rows.slice(0, -1), last, tail] : [...rows, `· ${tail}`];
  const atSize = beforeSize(parts, width);
  if (atSize && atSize.length <= rows.length + 1 && fits(end(atSize))) return [...atSize.slice(0, -1), end(atSize)];
  // What is all said in one row is not broken for what comes behind.
  if (rows.length === 1) return apart;
  // As many rows as with a row of its own, the last with as much as fits for the piece to stand behind.
  const narrower = Array.from({ length: 12 }, (_, n) => wrapAmounts(words, width * (0.95 - n / 20)));
  const isWhole = (row: string) => (!row.endsWith("-") || rows.includes(row)) && !/^[)）]|[(（]$/.test(row);
  // Not where a name would leave its last letter behind.
  const isTorn = (own: readonly string[]) => /^\p{Script=Han}$/u.test(own.at(-1) ?? "");
  const kept = narrower
    .filter((own) => own.length === rows.length + 1 && fits(end(own)) && own.every(isWhole) && !isTorn(own))
    .reverse();
  return leastTorn([...kept.map((own) => [...own.slice(0, -1), end(own)]), apart]);
}

/** The name with what the firm is large by in a row of its own, where it has that and it fits. */
function beforeSize([name = "", size]: readonly string[], width: number): readonly string[] | undefined {
  if (size === undefined || widthOf(size) > width) return undefined;
  return [...wrapAmounts(name.trimEnd(), width), size];
}

const widthOf = (text: string): number => roomFor(text, { size: sizes.firm });

/**
 * An English amount stays in one row where that has room for it: `CNY 1.5 bn`, `10 million t`. A count of what has a
 * hyphen may be broken: `14 permanent-magnet`.
 */
function wrapAmounts(words: string, width: number): readonly string[] {
  const amounts = /(?:CNY )?\d[\d.,]*(?<!,)(?: (?:bn|m|million|billion)\b)?(?: [A-Za-z]+\b(?!-))?(?: a year\b)?,?/g;
  const held = words.replace(amounts, (one) => (widthOf(one) <= width ? one.replaceAll(" ", "\u00a0") : one));
  return wrapWords(held, { width, size: sizes.firm }).map((row) => row.replaceAll("\u00a0", " "));
}

/** The league or city that a place lies in, by its short name: `包头`. */
export function leagueName(code: string, { data, lang }: Context): string {
  const place = placeOf(code, data);
  if (place.level !== "league" && place.parent) return leagueName(place.parent, { lang, data });
  return shortName(place)[lang];
}
