import { headlineRuns, isChinese } from "../drawing/headline-words.ts";
import { escapeXml } from "../exports/escape-xml.ts";
import type { Data } from "../model/types.ts";

/** A headline as HTML: numbers whole, Chinese words with a place to break between them. */
export function headlineHtml(text: string, data: Data): string {
  const html = headlineRuns(text, data).map(({ words, whole, held }) => {
    const told = whole ? `<span class="whole">${escapeXml(words)}</span>` : escapeXml(words);
    return held || !isChinese(text) ? told : `<wbr>${told}`;
  });
  return isChinese(text) ? `<span class="words">${html.join("")}</span>` : html.join("");
}
