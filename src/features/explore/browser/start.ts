import type { ExploreJson } from "../explore-format.ts";
import { readExplored } from "../explore-format.ts";
import { exploreWords } from "../words.ts";
import { startExplorer } from "./explorer.ts";

const root = document.getElementById("explore");
const lang = document.documentElement.lang === "en" ? "en" : "zh";
if (root) void start(root);

/** Loads the rows and shows them in place of the list that needs no script; where they do not come, that stays. */
async function start(root: HTMLElement): Promise<void> {
  const list = document.getElementById("by-place");
  try {
    const answer = await fetch(root.dataset.file ?? "");
    if (!answer.ok) throw new Error(`missing file: ${root.dataset.file ?? ""}`);
    startExplorer(root, { explored: readExplored((await answer.json()) as ExploreJson), lang });
    root.hidden = false;
    if (list) list.hidden = true;
  } catch {
    list?.prepend(
      Object.assign(document.createElement("p"), { role: "alert", textContent: exploreWords.failed[lang] }),
    );
  }
}
