import { Readability } from "@mozilla/readability";
import { Window } from "happy-dom";
import { readText } from "./text.ts";
import type { DocumentText, Opening } from "./document.ts";

/**
 * The lines of a web page's article, its navigation left out; of a page that has no article, those of its body. The
 * encoding is that of the page's own declaration, else what its bytes are valid in. Throws `no text: …` where there is
 * none.
 */
export function htmlLines(bytes: Uint8Array, { file }: Opening): DocumentText {
  const html = readText(bytes, { file, declared: declaredIn(bytes) });
  // Nothing of the page runs and nothing is fetched: it is only taken apart.
  const window = new Window({
    settings: { disableJavaScriptFileLoading: true },
  });
  try {
    window.document.write(html);
    const page = window.document as unknown as Document;
    const whole = page.body as HTMLElement | null;
    const article = new Readability(page.cloneNode(true) as Document, { charThreshold: 100 }).parse();
    const lines = article?.content ? blocksOf(article.content, window) : whole ? textOf(whole) : [];
    const title = article?.title;
    const all = [...(title && !lines.some((line) => line.includes(title)) ? [title, ""] : []), ...lines];
    if (all.every((line) => line === "")) throw new Error(`no text: ${file}. The page has no words`);
    return { lines: all, leftOut: [] };
  } finally {
    window.close();
  }
}

/** The encoding that a page declares in its head, or as XML. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16_384))
    .toString("latin1")
    .replace(/<!--.*?-->/gs, "");
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head);
  return (meta ?? /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(head))?.[1];
}

function blocksOf(content: string, window: Window): string[] {
  const holder = window.document.createElement("div");
  holder.innerHTML = content;
  return textOf(holder as unknown as Element);
}

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const silent = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TITLE"]);

/** The text of an element, a line for each block. */
function textOf(element: Element): string[] {
  let text = "";
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.textContent ?? "").replace(/\s+/gu, " ");
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName;
    if (silent.has(name)) return;
    if (blocks.has(name)) text += "\n";
    for (const child of node.childNodes) walk(child);
    if (blocks.has(name)) text += "\n";
  };
  walk(element);
  return text
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .split("\n");
}
