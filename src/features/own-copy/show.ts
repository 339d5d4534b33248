import type { Account } from "./account-format.ts";
import type { Held } from "./hold.ts";
import { differences, nodesOf, type MarkWords } from "./marks.ts";
import { countsOf, verdict, type Told } from "./tally.ts";

/** All that the page's script says. */
export type CopyWords = Told &
  MarkWords &
  Readonly<Record<"loading" | "failed" | "notText" | "tooLong" | "empty" | "markTold", string>>;

/** Shows a held copy in the page's section: its text with the marks, how many there are of each kind, what differs. */
export function show(
  result: HTMLElement,
  { held, account, sha256, words }: { held: Held; account: Account; sha256: string | undefined; words: CopyWords },
): string {
  result.querySelector(".own-text")?.replaceChildren(...nodesOf(held, words));
  for (const [kind, n] of Object.entries(countsOf(held))) {
    const count = result.querySelector(`[data-count=${kind}]`);
    if (count) count.textContent = String(n);
  }
  for (const [name, items] of Object.entries(differences(held, words))) {
    const part = result.querySelector<HTMLElement>(`[data-differs=${name}]`);
    if (!part) continue;
    part.hidden = items.length === 0;
    part.querySelector("ol")?.replaceChildren(...items.map(item));
  }
  result.hidden = false;
  return verdict(held, { account, sha256, words });
}

function item({ words, href }: { words: string; href: string }): HTMLLIElement {
  const made = document.createElement("li");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = words;
  made.append(link);
  return made;
}

/** Lets only the marks of a kind stand out and take the focus; all of them for `all`. */
export function showOnly(result: HTMLElement, kind: string): void {
  const text = result.querySelector<HTMLElement>(".own-text");
  if (!text) return;
  text.dataset.show = kind;
  for (const mark of text.querySelectorAll<HTMLElement>(".n")) {
    const shown = kind === "all" || mark.classList.contains(kind);
    mark.classList.toggle("dim", !shown);
    mark.tabIndex = shown ? 0 : -1;
  }
}
