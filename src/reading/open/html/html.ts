import { countNumerals, type DocumentText, type LeftOut, type Opening } from "../document.ts";
import { judgePage, type Article } from "./html-article.ts";
import { attributeOf, elementsWithin, isElement, piece, readPage, type Page, type PageElement } from "./html-page.ts";
import { linesOf, type Reading } from "./html-text.ts";
import { latinOf } from "../bytes.ts";
import { readText } from "../text.ts";

/**
 * The lines of a web page's article, behind its title; of a page that has no article, and with `whole`, those of its
 * body. What is hidden, struck out or beside the article is told as left out. Throws `no text: …` where there is none.
 */
export function htmlLines(bytes: Uint8Array, { file, whole }: Opening): DocumentText {
  const source = readText(bytes, { file, declared: declaredIn(bytes) });
  try {
    const { lines, leftOut } = linesOfPage(readPage(source), whole);
    if (lines.every((line) => line === ""))
      throw new Error(`no text: ${file}. The page has no words${framesIn(source)}`);
    // A page may name it by an entity.
    const lost = lines.find((line) => line.includes("\ufffd"));
    if (lost !== undefined) throw new Error(`damaged character: ${file} in “${aroundLost(lost)}”. Mend it in the page`);
    return { lines, leftOut };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(`nested too deeply: ${file}. Give its text as .txt`, { cause: error });
  }
}

const aroundLost = (line: string): string => /.{0,8}\ufffd.{0,8}/u.exec(line)?.[0] ?? "";

/** The encoding that a page declares in its head, or as XML. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = latinOf(bytes.subarray(0, 16_384)).replace(/<!--.*?-->/gs, "");
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head);
  return (meta ?? /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(head))?.[1];
}

/** A page of frames shows others. */
function framesIn(source: string): string {
  const names = [...source.matchAll(/<i?frame\s[^>]*?src\s*=\s*["']?([^"'\s>]+)/gi)].map(([, name = ""]) => name);
  return names.length === 0 ? "" : `, it shows others: ${names.slice(0, 3).join(", ")}. Give those`;
}

function linesOfPage(page: Page, whole: boolean): DocumentText {
  const { article, looks } = judgePage(page);
  const within = whole || !article ? undefined : holdersOf(page.body, article);
  const reading: Reading = { within, looks, leftOut: new Map(), whole };
  const lines = linesOf(page.body, reading);
  const title = article?.title || page.title;
  const isTold = lines.some((line) => line.includes(title) || (line.length > 3 && title.includes(line)));
  return { lines: isTold ? lines : [title, "", ...lines], leftOut: told(reading.leftOut) };
}

/** The elements that hold a piece of the article, or the one heading of the page. */
function holdersOf(body: PageElement, { pieces }: Article): Set<PageElement> {
  const all = elementsWithin(body);
  const headings = all.filter(({ tagName }) => tagName === "h1");
  const kept = all.filter((element) => pieces.has(attributeOf(element, piece) ?? ""));
  const found = new Set([body]);
  for (const element of [
    ...kept,
    ...(headings.length === 1 ? headings.flatMap((one) => [one, ...elementsWithin(one)]) : []),
  ])
    for (let holder: PageElement | null = element; holder && !found.has(holder); holder = parentOf(holder))
      found.add(holder);
  return found;
}

function parentOf({ parentNode }: PageElement): PageElement | null {
  return parentNode && isElement(parentNode) ? parentNode : null;
}

/** How many parts of a page are named by themselves. */
const most = 5;

/** What was left out, the most numerals first. */
function told(leftOut: Reading["leftOut"]): LeftOut[] {
  const all = [...leftOut]
    .map(([what, lines]) => ({ what, numerals: countNumerals(lines.join("\n")) }))
    .filter(({ numerals }) => numerals > 0)
    .sort((a, b) => b.numerals - a.numerals);
  const others = all.slice(most).reduce((sum, { numerals }) => sum + numerals, 0);
  return [...all.slice(0, most), ...(others > 0 ? [{ what: "other parts", numerals: others }] : [])];
}
