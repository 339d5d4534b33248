import { copyText } from "../../../browser/copy-text.ts";
import { say } from "../../../browser/say.ts";
import { judge } from "../../../compare/judge.ts";
import { fill } from "../../../i18n/fill.ts";
import { paths } from "../../../i18n/addresses.ts";
import { absoluteLink } from "../../../i18n/link.ts";
import { isOwn } from "../../../model/own.ts";
import type { Observation, Text } from "../../../model/types.ts";
import { part } from "../../explore/index.ts";
import { frameCode, tableCode } from "../comparison-codes.ts";
import { frameHeight } from "../frame-height.ts";
import { toAddress } from "../state.ts";
import { compareWords } from "../words.ts";
import type { Parts, View } from "./comparer.ts";

/** The comparison as a link, as a code or as a file; what makes files loads when one is asked for. */
export function takeAlong({ root, entries, columns, data, lang, now }: Parts): View {
  const bar = part(root, ".take");
  const status = part(bar, "[role=status]");
  let shown: readonly Observation[] = [];
  const copy = async (text: string, done: Text): Promise<string> =>
    (await copyText(text)) ? done[lang] : fill(compareWords.notCopied[lang], { text });
  const frame = (): Promise<string> => {
    // What the reader typed stands behind the # of this page alone.
    const values = shown.filter((of) => !isOwn(of));
    if (values.length < 2) return Promise.resolve(compareWords.frameTooFew[lang]);
    const compared = { values, comparison: judge(values, data) };
    const high = (column: number, drawing: number) =>
      frameHeight(compared, { data, lang, column, drawn: drawnHigh(root, drawing) });
    // The narrowest that a column is, and the narrowest that a phone is, in pixels, each with the drawing made for it.
    const heights = { column: high(560, 640), phone: high(343, 360) };
    const done = values.length < shown.length ? compareWords.withoutOwn : compareWords.copied;
    return copy(frameCode(compared, { data, lang, heights }), done);
  };
  const table = (): Promise<string> => {
    const compared = { values: shown, comparison: judge(shown, data) };
    const done = shown.some(isOwn) ? compareWords.withOwn : compareWords.copied;
    const address = absoluteLink(paths.compare, lang) + toAddress(now());
    return copy(tableCode(compared, { data, lang, address }), done);
  };
  const take = async (kind: string): Promise<string> => {
    if (kind === "link") return copy(location.href, compareWords.copied);
    if (kind === "frame") return frame();
    if (kind === "table") return table();
    const { takeFile } = await import("./take-file.ts");
    const chosen = now().figures.flatMap((id) => entries.filter(({ of }) => of.id === id));
    const file = await takeFile(chosen, { values: shown, kind, columns, data, lang });
    return fill(compareWords.saved[lang], { file });
  };
  bar.addEventListener("click", ({ target }) => {
    const kind = (target as Element).closest<HTMLElement>("button")?.dataset.take;
    if (kind === undefined) return;
    take(kind).then(
      (words) => {
        say(status, words);
      },
      () => {
        say(status, compareWords.notSaved[lang]);
      },
    );
  });
  return (values) => {
    shown = values;
    bar.hidden = values.length < 2;
  };
}

/** How high the drawings of a width are together, in pixels, with the space around each. */
function drawnHigh(root: HTMLElement, width: number): number {
  const drawings = [...root.querySelectorAll<SVGElement>(`.drawn .w${width} > svg`)];
  return drawings.reduce((sum, svg) => sum + 24 + Number(svg.getAttribute("height")), 0);
}
