import { countsThings } from "../../arithmetic/unit-base.ts";
import { alikeIn, no, word, type Pair, type Rule } from "../reason.ts";

/** Whether a relation says that one of the two lies within the other. */
const isPart = ([a, b]: Pair): boolean => a.partOf.includes(b.id) || b.partOf.includes(a.id);

/** Whether a source itself measures one by the other, whatever it calls them. */
const isMeasured = ([a, b]: Pair): boolean => a.measuredBy.includes(b.id) || b.measuredBy.includes(a.id);

/** What is measured: the same, a part of the other, or what a source sets against it. */
export const indicator: Rule = (pair) => {
  if (alikeIn(pair, ["measure"])) return undefined;
  if (isMeasured(pair)) return word("measured-by-its-source");
  return isPart(pair) && !pair.some(({ computed }) => computed)
    ? word("part-of-another-indicator")
    : no("different-indicator");
};

/** The base unit, or the word that things are counted with. */
export const unit: Rule = (pair) => {
  if (alikeIn(pair, ["unit"])) return undefined;
  const units = pair.map((each) => each.unit);
  if (!units.every(countsThings)) return no("different-unit");
  return units.includes("") ? word("no-counting-word") : no("different-counting-word");
};

/** Counts of promises: of one place more was read than of another. */
export const reading: Rule = (pair) =>
  pair.every(({ tally }) => tally) && pair[0].id !== pair[1].id ? no("uneven-reading") : undefined;
