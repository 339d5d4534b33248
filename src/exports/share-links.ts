import { sharedWords } from "../i18n/words.ts";
import type { Lang } from "../model/types.ts";

/** What is said with an address wherever it is shared: the headline, and whose it is. */
export function shareText(title: string, lang: Lang): string {
  return lang === "zh" ? `${title}｜${sharedWords.site.zh}` : `${title} | ${sharedWords.site.en}`;
}

/** The page of Weibo on which a reader writes about an address; nothing is asked of Weibo before they open it. */
export function weiboLink({ url, title }: { url: string; title: string }): string {
  return `https://service.weibo.com/share/share.php?${new URLSearchParams({ url, title }).toString()}`;
}
