import { formatPrint, formatQuantity } from "../../model/format.ts";
import { fill } from "../../i18n/fill.ts";
import { relationWords } from "./words.ts";
import { printedWith } from "../../model/lookup.ts";
import { printOf } from "../../site/prints.ts";
import type { Context, Data, Printed, Relation } from "../../model/types.ts";

/** A piece of a sum: words, and for a figure the path of its row on its report's page and the line of the print. */
export interface Piece {
  text: string;
  path?: string;
  /** Whether it stands apart from what is before it. */
  apart: boolean;
}

const signs: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "-": "−", "<=": "≤", ">=": "≥", "?": "？" };

/** The statements of a relation as a reader reads them, every figure in its printed words: 36个 + 260个 = 296个. */
export function statementsOf(
  { kind, expression }: Pick<Relation, "kind" | "expression">,
  { data, lang }: Context,
): Piece[][] {
  if (kind === "count-of-list") return [listOf(expression, { data, lang })];
  return expression.split(" & ").map((statement) => {
    const words = statement.split(" ");
    return words.map((word, index) => ({
      ...pieceOf(word, { data, lang }),
      apart: index > 0 && word !== ")" && words[index - 1] !== "(",
    }));
  });
}

function pieceOf(word: string, { data, lang }: Context): Omit<Piece, "apart"> {
  const exactly = word.endsWith("!");
  const figure = figureOf(word, data);
  if (!figure) return { text: lang === "en" && word === "?" ? "?" : (signs[word] ?? word) };
  const text = exactly ? withoutHedge(figure, { data, lang }) : formatQuantity(figure, { data, lang });
  const { path, cited } = printOf(figure, { data, lang });
  return { text: cited ? `◇${text}` : text, path };
}

const figureOf = (word: string, data: Data): Printed | undefined =>
  printedWith(word.endsWith("!") ? word.slice(0, -1) : word, data);

/** A figure that a sum takes at its word: 15%以上 as 15%. */
export function withoutHedge({ value, unit }: Printed, { data, lang }: Context): string {
  return formatPrint(String(value), { unit, data, lang });
}

/** How many a list names beside how many its report counts, 列名4个，文中称5个; or how many two lists share. */
function listOf(expression: string, { data, lang }: Context): Piece[] {
  const [named = "", , stated = ""] = expression.split(" ");
  const known = figureOf(stated, data) ? relationWords.listNamed : relationWords.listShared;
  const [before = "", after = ""] = fill(known[lang], { named, stated: "\u0000" }).split("\u0000");
  return [
    { text: before, apart: false },
    { ...pieceOf(stated, { data, lang }), apart: false },
    ...(after === "" ? [] : [{ text: after, apart: false }]),
  ];
}
