import { compareWords } from "../words.ts";
import { startComparer } from "./comparer.ts";
import { loadFigures } from "./load-figures.ts";

const root = document.getElementById("compare");
const lang = document.documentElement.lang === "en" ? "en" : "zh";
if (root) void start(root);

/** Loads the figures and lets the reader choose among them; where they do not come, a word says so. */
async function start(root: HTMLElement): Promise<void> {
  try {
    startComparer(root, { explored: await loadFigures(root), lang });
    root.hidden = false;
  } catch {
    root.before(Object.assign(document.createElement("p"), { role: "alert", textContent: compareWords.failed[lang] }));
  }
}
