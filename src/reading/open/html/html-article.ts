import { Readability } from "@mozilla/readability";
import { openPage } from "#host/page";
import { serialize } from "parse5";
import { elementsWithin, piece, type Page } from "./html-page.ts";
import { lookOf, type Look } from "./html-looks.ts";

/** What a page is about: its title and the pieces of its text that belong to its article. */
export interface Article {
  title: string;
  pieces: ReadonlySet<string>;
}

/** The article of a page, where it has one, and how the page's style sheets make pieces of text look. */
export interface Judged {
  article: Article | undefined;
  looks: ReadonlyMap<string, Look>;
}

/** Finds the article of a page, its navigation left out. Nothing of the page runs and nothing is fetched. */
export function judgePage({ document }: Page): Judged {
  const looks = new Map<string, Look>();
  if (isTooMuch(document)) return { looks, article: undefined };
  const { page, sheets, close } = openPage(quietly(document));
  try {
    styleSheetLooks(page, { sheets: sheets(), looks });
    const article = new Readability(page, { charThreshold: 100, serializer: (node) => node }).parse();
    return {
      looks,
      article: article?.content ? { title: article.title ?? "", pieces: piecesIn(article.content) } : undefined,
    };
  } catch {
    // What is nested too deeply or too oddly for a judgement is read as a whole.
    return { looks, article: undefined };
  } finally {
    close();
  }
}

/** Whether a page is so deep or so long that a judgement would take minutes: it is read as a whole. */
function isTooMuch(document: Page["document"]): boolean {
  const all = elementsWithin(document);
  const depths = new Map<unknown, number>([[document, 0]]);
  for (const element of all) depths.set(element, (depths.get(element.parentNode) ?? 0) + 1);
  return all.length > 50_000 || Math.max(...depths.values().take(50_000)) > 200;
}

const loud = new Set("embed frame iframe link noscript object script".split(" "));

/** The source of a page without what a browser would run or fetch. */
function quietly(document: Page["document"]): string {
  for (const element of elementsWithin(document))
    if (loud.has(element.tagName)) Object.assign(element, { childNodes: [], attrs: [] });
  return serialize(document);
}

function piecesIn(holder: Node): Set<string> {
  const found = (holder as Element).querySelectorAll(`[${piece}]`);
  return new Set([...found].map((element) => element.getAttribute(piece) ?? ""));
}

/** How the rules of a page's own style sheets make pieces look; rules for printers or small screens are left alone. */
function styleSheetLooks(
  page: Document,
  { sheets, looks }: { sheets: readonly CSSStyleSheet[]; looks: Map<string, Look> },
): void {
  for (const rule of sheets.flatMap(({ cssRules }) => [...cssRules])) {
    const { selectorText, style } = rule as Partial<CSSStyleRule>;
    const look = style && lookOf(style.cssText);
    if (selectorText === undefined || look === undefined) continue;
    for (const element of page.querySelectorAll(selectorText))
      for (const own of piecesIn(element)) looks.set(own, look);
  }
}
