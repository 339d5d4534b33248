import { save } from "../../../browser/save.ts";
import { say } from "../../../browser/say.ts";
import { fill } from "../../../i18n/fill.ts";
import { languagesOf, snippet } from "../snippets.ts";
import type { TakenAs } from "../taken-as.ts";
import { exploreWords } from "../words.ts";
import type { Parts, View } from "./explorer.ts";
import { part } from "./make.ts";

/** What the file of a selection is called. */
const fileName = "counting-investment-rows";

/** The files of the rows shown, or of those chosen, and the programs that give the rows shown. */
export function takeAlong({ root, entries, columns, data, lang, now, shown }: Parts): View {
  const status = part(root, ".taken");
  const { data: folder = "", package: whole = "" } = root.dataset;
  const byId = new Map(entries.map((entry) => [entry.of.id, entry]));
  root.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[data-take]");
    if (!button) return;
    const rows = button.dataset.take === "chosen" ? now().rows.flatMap((id) => byId.get(id) ?? []) : shown().entries;
    try {
      const { fileOf } = await import("./files.ts");
      const kind = button.dataset.kind as TakenAs;
      const { name, blob } = await fileOf(rows, { kind, name: fileName, address: location.href, whole, columns, data });
      save(blob, name);
      say(status, fill(exploreWords.taken[lang], { file: name, n: rows.length }));
    } catch {
      say(status, exploreWords.takeFailed[lang]);
    }
  });
  const counts = { shown: part(root, ".take-shown"), chosen: part(root, ".take-chosen") };
  const addressOf = (file: string): string => new URL(folder + file, location.href).href;
  const programs = part(root, "details:has(> #snippets)") as HTMLDetailsElement;
  const write = (): void => {
    // Whoever has them closed needs none, and they may name every row.
    if (!programs.open) return;
    for (const language of languagesOf) {
      const field = part(programs, `#snippet-${language}`) as HTMLTextAreaElement;
      field.value = snippet(shown().entries, { language, state: now(), data, addressOf });
    }
  };
  programs.addEventListener("toggle", write);
  return (state, { entries: left }) => {
    counts.shown.textContent = fill(exploreWords.takeShown[lang], { n: left.length });
    counts.chosen.textContent = fill(exploreWords.takeChosen[lang], { n: state.rows.length });
    write();
  };
}
