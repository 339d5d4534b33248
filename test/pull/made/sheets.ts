import type { Answer, Line, Made, Piece } from "./pieces.ts";

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raise = (text: string): string => text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);
const plainPiece = ({ text, raised }: Piece): string => (raised === true ? raise(text) : text);
const plainLine = (line: Line): string => line.map((cell) => cell.map(plainPiece).join("")).join("\t");

// A line of letters stands before each text, so that it is found again in whatever a document is read as.
const marker = /^◆([A-Z]+)◆$/u;

/** The line that stands before the text of this number in a document of many. */
export const markerOf = (index: number): string =>
  `◆${[...String(index)].map((digit) => String.fromCharCode(65 + Number(digit))).join("")}◆`;

const numberOf = (line: string): number | undefined => {
  const letters = marker.exec(line.trim())?.[1];
  return letters === undefined ? undefined : Number([...letters].map((letter) => letter.charCodeAt(0) - 65).join(""));
};

/** Takes the lines of a document of many texts apart again; a text that is not there has no lines. */
export function partLines(lines: readonly string[], count: number): string[][] {
  const parts: string[][] = Array.from({ length: count }, () => []);
  let own: string[] | undefined;
  for (const line of lines) {
    const number = numberOf(line);
    if (number === undefined) own?.push(line);
    else own = parts[number];
  }
  return parts;
}

/** Texts as plain lines, cells parted by tabs, what is raised in raised digits. */
export const toPlain = ({ lines }: Made): string[] => lines.map(plainLine);

/** The answers of a text, each with the place of its first numeral in the plain lines. */
export const placedAnswers = ({ lines }: Made): Answer[] =>
  lines.flatMap((line, row) => {
    let column = 1;
    return line.flatMap((cell, n) => {
      column += n === 0 ? 0 : 1;
      return cell.flatMap((piece) => {
        const place = `${row + 1}:${column}`;
        column += [...plainPiece(piece)].length;
        return piece.answer ? [{ ...piece.answer, place }] : [];
      });
    });
  });

/** A document of plain text. */
export const toText = (texts: readonly Made[]): string =>
  texts.flatMap((text, index) => [markerOf(index), ...toPlain(text), ""]).join("\n");

/** A document of plain text whose lines break wherever the window was at an end, but never within digits. */
export const toNarrowText = (texts: readonly Made[]): string => toText(texts).replace(/^[^◆\t\n]{25,}$/gmu, wrapped);

function wrapped(line: string): string {
  const rows = [""];
  for (const part of line.match(/[\p{Nd}\p{Pd}A-Za-z.,．，%％/+\p{Cf}\s−↓▼]+|./gu) ?? []) {
    const room = 22 - [...(rows.at(-1) ?? "")].length;
    if ([...part].length > room && !/^[。，；：、）”]/u.test(part)) rows.push("");
    rows.push(`${rows.pop() ?? ""}${part}`);
  }
  return rows.join("\n");
}

/** A text cut in the middle, as tags and runs cut numbers. */
export function halves(text: string): readonly [string, string] {
  const letters = [...text];
  const middle = Math.floor(letters.length / 2);
  return [letters.slice(0, middle).join(""), letters.slice(middle).join("")];
}

/** A text as it stands in XML. */
export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
