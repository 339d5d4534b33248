import { linesOf, type Face } from "../../exports/lines-of.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Context, Lang } from "../../model/types.ts";
import { answerOf, questionOf, type Compared } from "./comparison.ts";
import { figureTold, namedFacts } from "./figure-told.ts";
import { compareWords } from "./words.ts";

// What embed.css and told.css set: sizes, the heights of lines, and the spaces.
const text = { face: "sans", size: 15 } as const;
const line = 22.5;
const headlineFace = { zh: "serif", en: "latin" } as const satisfies Record<Lang, Face>;
const sides = 28;
const card = { least: 210, gap: 22.5, number: 31.5, spaces: 2 + 7.5 + 9, name: 67.5 + 15, rule: 11.5 };
const heading = 16 + line + 6;
const spaces = 12 + 8 + 4 + 10 + 4 + 10;
/** Bold letters are so much wider. */
const bold = 1.16;

const footOf = (lang: Lang): string => `${sharedWords.site[lang]} · ${compareWords.embedWhole[lang]} · CC BY 4.0`;

interface Options extends Context {
  /** How wide the column is, in pixels. */
  column: number;
  /** How high its drawings are together, in pixels. */
  drawn: number;
}

/** Pixels that the frame of a comparison takes in a column, as a Chromium of a Linux lays it out. */
export function frameHeight(compared: Compared, { data, lang, column, drawn }: Options): number {
  const room = column - sides;
  const high = (words: string, width: number) => linesOf(words, text)(width) * line;
  const question = linesOf(questionOf(compared, { data, lang }), { face: headlineFace[lang], size: 21 })(room) * 28.35;
  const answer = high(answerOf(compared, lang), (room - 32) / bold);
  const beside = Math.min(compared.values.length, Math.max(1, Math.floor((room + card.gap) / (card.least + card.gap))));
  const width = (room - card.gap * (beside - 1)) / beside;
  const cards = compared.values.map((of) => {
    const told = figureTold(of, { data, lang });
    const facts = namedFacts(told, lang).map(({ words }) => words);
    const rows = [...facts, ...told.prints.map((print) => print.line)];
    const factsHigh = rows.reduce((sum, words) => sum + high(words, width - card.name) + card.rule, 0);
    return card.spaces + high(told.place, width) + card.number + high(told.name, width) + factsHigh;
  });
  const rows = cards.flatMap((_, first) =>
    first % beside === 0 ? [Math.max(...cards.slice(first, first + beside))] : [],
  );
  const figures = rows.reduce((sum, row) => sum + row, heading + card.gap * (rows.length - 1));
  // What is left apart is named in a line more.
  const drawing =
    drawn > 0 ? heading + high(compareWords.drawingHint[lang], room) + line : high(compareWords.apart[lang], room);
  const foot = linesOf(footOf(lang), { face: "sans", size: 13 })(room) * 19.5;
  return Math.ceil(foot + question + answer + figures + drawing + drawn + spaces);
}
