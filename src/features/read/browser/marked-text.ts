import type { Mark, Reading } from "../reading.ts";
import { element } from "./element.ts";

/** A piece of a line: plain, or part of the mark of an index; `last` where the mark ends. */
export interface Piece {
  text: string;
  index?: number;
  last?: boolean;
}

/** The lines of a text in pieces; a mark that goes on over a line end has a piece in either. */
export function piecesOfLines({ lines, marks }: Pick<Reading, "lines" | "marks">): Piece[][] {
  const byLine = new Map<number, { from: number; to: number; index: number; last: boolean }[]>();
  for (const [index, { spans }] of marks.entries()) {
    for (const [n, { line, from, to }] of spans.entries()) {
      byLine.set(line, [...(byLine.get(line) ?? []), { from, to, index, last: n === spans.length - 1 }]);
    }
  }
  return lines.map((line, n) => {
    const spans = byLine.get(n + 1);
    if (!spans) return line === "" ? [] : [{ text: line }];
    const letters = [...line];
    let at = 1;
    const pieces = spans
      .toSorted((a, b) => a.from - b.from)
      .flatMap(({ from, to, index, last }): Piece[] => {
        // Two prints never overlap; if a reader said so, the second would be shown from where the first ends.
        const [begin, end] = [Math.max(from, at), Math.max(to, at)];
        const plain = letters.slice(at - 1, begin - 1).join("");
        at = end;
        return [
          ...(plain === "" ? [] : [{ text: plain }]),
          { text: letters.slice(begin - 1, end - 1).join(""), index, last },
        ];
      });
    const rest = letters.slice(at - 1).join("");
    return rest === "" ? pieces : [...pieces, { text: rest }];
  });
}

/** The class of a mark: what it is judged to be, and whether to look twice. */
export const classOf = ({ figure_or_aside: judged, doubt }: Mark["cells"]): string =>
  `mark ${judged || "unread"}${judged === "figure" && doubt !== "" ? " doubtful" : ""}`;

/**
 * The text as elements, a paragraph a line, each mark a button with its note behind its print; only the first can be
 * reached by Tab, the others by arrows.
 */
export function markedText(
  reading: Pick<Reading, "lines" | "marks">,
  { note, lang }: { note: (cells: Mark["cells"]) => string; lang: string },
): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const pieces of piecesOfLines(reading)) {
    const line = element("p");
    for (const { text, index, last } of pieces) {
      const mark = index === undefined ? undefined : reading.marks[index];
      if (mark === undefined) line.append(text);
      else {
        // A button would stand in the line as a block; a span breaks where the text breaks.
        const button = element(
          "span",
          { role: "button", class: classOf(mark.cells), "data-mark": String(index), tabindex: "-1" },
          text,
        );
        if (last) button.append(element("small", { lang }, note(mark.cells)));
        line.append(button);
      }
    }
    made.append(line);
  }
  return made;
}
