import { readExpression } from "../arithmetic/expression.ts";
import { verdicts } from "../arithmetic/judge.ts";
import { columnAs, computed, table, type Row } from "./declare.ts";
import { id, list, prose, text, word } from "./kinds.ts";

/** What a relation claims. */
export const relationKinds = [
  "sum",
  "part",
  "share",
  "ratio",
  "growth",
  "compound",
  "bound",
  "equal",
  "count-of-list",
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const relations = table({
  noun: "relation",
  file: "relations.csv",
  about:
    "One row a sum: what is claimed, the arithmetic between printed figures, and what it comes to. Each print stands for " +
    "its rounding interval (167.74 for 167.735–167.745, 25% for 24.5–25.5%, 五百万 as 500万 for half a 万 on either side; of " +
    "近400 and 以上 only one end is known, of 约 none; targets, and whole numbers of single things, days and ranks, are " +
    "exact). It is the same everywhere: in sums, in ranges, in charts.",
  key: ["id"],
  published: {
    name: "relations",
    title: { zh: "算术关系和结论", en: "Arithmetic relations and their verdicts" },
    columns: [
      ...(["id", "kind", "claim", "claim_en", "expression", "measured", "computed", "low", "high", "claimed"] as const),
      ...(["basis", "verdict", "missing", "missing_en", "note", "note_en", "figures"] as const),
    ],
  },
  columns: {
    id: id({
      title: { zh: "编号", en: "Id" },
      description: { zh: "关系的固定编号。", en: "Stable id of the relation." },
    }),
    kind: word(relationKinds, {
      noun: "kind",
      title: { zh: "种类", en: "Kind" },
      description: {
        zh: "sum 和差，part 部分与全部，share 占比，ratio 比值，growth 增速，compound 逐年累计，bound 上下限，equal 相等，count-of-list 个数与列名。",
        en: "sum, part (of a whole), share, ratio, growth, compound, bound, equal or count-of-list.",
      },
      about:
        "A `part`, `a-001 <= a-002`, also tells charts that the first lies within the second; so do a `sum` of figures and a " +
        "`share`, `a-001 / a-002 = a-003`.",
    }),
    expression: columnAs((cell) => ({ text: cell, statements: readExpression(cell) }), {
      json: (expression) => expression.text,
      title: { zh: "算式", en: "Expression" },
      description: {
        zh: "各数编号之间的算式，左边是算的，右边是印的；? 是报道没有给出的数，! 表示按印的数算、不计舍入和修饰。",
        en: "The arithmetic between figure ids, reckoned on the left and claimed on the right; ? is a number that no report prints, ! takes a print without rounding and hedge.",
      },
      about:
        "Between figure ids and numbers, words apart by one space: `+ - * / ( )`, one of `= <= >= < >`, several statements " +
        "joined by `&`. `a-001!` takes a print at its word, without rounding and hedge; `?` as the whole right side is a " +
        "number that no report prints. Parsed, never run as code.",
    }),
    unit: text({
      about: "In which the number behind a `?` is told, of `vocab/units.csv`; empty where there is no `?`.",
    }),
    verdict: word(verdicts, {
      noun: "verdict",
      title: { zh: "结论", en: "Verdict" },
      description: {
        zh: "consistent 相符；inconsistent 不符；inferred 倒推，报道没有给出这个数，由所印的数求得；different 不是一回事，两边数的不是同一样东西；cannot-be-told 说不清。",
        en: "consistent; inconsistent; inferred: a number that no report prints, solved for; different: the two sides do not count the same thing; cannot-be-told.",
      },
      about:
        "What a person found; the build stops when the arithmetic says otherwise. `consistent`: both sides, or " +
        "all that is said of a `?`, may be the same number, or the inequality holds whatever the rounding, and other " +
        "prints could have made it fail. `inferred`: the number behind a `?`, which no report prints, or its limits; its " +
        "premises stand in `note`. `different`: no, the two do not count the " +
        "same thing, as `note` says; two growth rates of different indicators or periods are such. `cannot-be-told`: only " +
        "where the reports leave the answer open.",
    }),
    ...prose("claim", {
      needed: true,
      as: "claim_zh",
      title: { zh: "说法", en: "Claim" },
      description: { zh: "要核对的说法，用我们自己的话。", en: "What is checked, in our own words." },
    }),
    ...prose("missing", {
      as: "missing_zh",
      title: { zh: "还缺什么", en: "Missing" },
      description: { zh: "要有结论，报道还须印出什么。", en: "What the reports would have to print for a verdict." },
      about: "What the reports would have to print for a verdict; of `cannot-be-told` alone.",
    }),
    ...prose("note", {
      as: "note_zh",
      title: { zh: "说明", en: "Note" },
      description: {
        zh: "怎样读这个结论：前提、限度和理由。",
        en: "How to read the verdict: its premises, limits and reasons.",
      },
      about: "What to know of it, and what it is good for.",
    }),
    lines: list({
      about:
        "Lines that it rests on beside those of its figures, each as `<report>:<line>`; needed where it names no figure.",
    }),
    measured: computed({
      as: "unit_base",
      title: { zh: "基本单位", en: "Base unit" },
      description: {
        zh: "以下各数的单位：CNY 元，1 比率，量词，或两者之商，如 CNY/个。",
        en: "Unit of the numbers that follow: CNY, 1 (a fraction), a counting word, or a quotient such as CNY/个.",
      },
    }),
    computed: computed({
      title: { zh: "算得", en: "Computed" },
      unitIn: "unit_base",
      description: {
        zh: "左边算得的数；只知道上下限的为空。",
        en: "What the left side comes to; empty where only limits are known.",
      },
    }),
    low: computed({
      title: { zh: "下限", en: "Low" },
      unitIn: "unit_base",
      description: {
        zh: "按印出的位数，算得的数至少是多少；个数取整数。",
        en: "The least that the rounding of the prints allows; a whole number where things are counted.",
      },
    }),
    high: computed({
      title: { zh: "上限", en: "High" },
      unitIn: "unit_base",
      description: {
        zh: "按印出的位数，算得的数至多是多少；个数取整数。",
        en: "The most that the rounding of the prints allows; a whole number where things are counted.",
      },
    }),
    claimed: computed({
      title: { zh: "所印", en: "Claimed" },
      unitIn: "unit_base",
      description: {
        zh: "右边所印的数；报道没有给出的为空。",
        en: "What the right side comes to; empty where no report prints it.",
      },
    }),
    basis: computed({
      title: { zh: "来历", en: "Basis" },
      description: {
        zh: "derived：由所印的数算出，与所印的数核对；inferred：报道没有给出，按所印的数倒推。",
        en: "derived: computed from prints and held against one; inferred: printed nowhere, solved for from prints.",
      },
    }),
    figures: computed({
      title: { zh: "所用的数", en: "Figures" },
      description: {
        zh: "用到的数的编号，见 figures.csv，以分号隔开。",
        en: "Ids of the figures that go in, see figures.csv, joined by semicolons.",
      },
    }),
  },
});

/** A relation between printed figures, recomputed. Numbers in `unit_base`; ends that are not known are absent. */
export interface Relation extends Row<typeof relations> {
  unit_base: string;
  /** The base unit of the left side with its counting words: `CNY/个`. */
  measured: string;
  /** Whether the left side stands for something that no report prints. */
  basis: "derived" | "inferred";
  computed?: number;
  low?: number;
  high?: number;
  claimed?: number;
  claimed_low?: number;
  claimed_high?: number;
  /** Whether an unknown count is what it is because no other whole number lies within the range of the prints. */
  onlyWhole: boolean;
  /** Ids of the printed figures that go in. */
  figures: readonly string[];
}
