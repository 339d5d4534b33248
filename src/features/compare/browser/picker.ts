import { afterPaint } from "../../../browser/after-paint.ts";
import { fill } from "../../../i18n/fill.ts";
import { make, part } from "../../explore/index.ts";
import { longTold } from "../figure-told.ts";
import { figureFinder } from "../find-figures.ts";
import { mostFigures } from "../state.ts";
import { compareWords } from "../words.ts";
import type { Parts, View } from "./comparer.ts";

/** The field in which a figure is looked for, and the list of those found. */
export function picker({ root, entries, data, lang, go, now }: Parts): View {
  const find = figureFinder(entries);
  const form = part(root, ".pick") as HTMLFormElement;
  const field = part(form, "[name=q]") as HTMLInputElement;
  const [status, list] = [part(form, ".count"), part(form, "#found")];
  const say = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };
  let looked = "";
  const look = (): void => {
    looked = field.value;
    const { first, all } = find(field.value);
    const left = first.filter(({ of }) => !now().figures.includes(of.id));
    list.replaceChildren(
      ...left.map(({ of }) => {
        const button = make("button", { type: "button", value: of.id, textContent: longTold(of, { data, lang }) });
        return make("li", { children: [button] });
      }),
    );
    list.hidden = left.length === 0;
    if (field.value.trim() === "") {
      say(hintOf(now().figures.length));
      return;
    }
    const words = all > first.length ? compareWords.foundFirst : compareWords.foundAll;
    say(all === 0 ? compareWords.foundNone[lang] : fill(words[lang], { n: all, first: first.length }));
  };
  const hintOf = (chosen: number): string =>
    chosen >= mostFigures ? fill(compareWords.full[lang], { n: mostFigures }) : compareWords.findHint[lang];
  // The list waits until what is typed is painted, but not once a key leads into it.
  const later = afterPaint();
  const latest = (): void => {
    if (field.value !== looked) look();
  };
  field.addEventListener("input", (event) => {
    // Pinyin on its way to a word is no query yet.
    if (!event.isComposing) later(latest);
  });
  field.addEventListener("compositionend", look);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    latest();
    list.querySelector("button")?.focus();
  });
  list.addEventListener("click", ({ target }) => {
    const id = (target as Element).closest("button")?.value;
    if (id === undefined) return;
    field.value = "";
    go({ ...now(), figures: [...now().figures, id] });
    // Who has two wants the answer, who has one wants another.
    (now().figures.length > 1 ? part(root, ".asked h2") : field).focus();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") latest();
    walk(event, { field, list });
  });
  return (values) => {
    field.disabled = values.length >= mostFigures;
    look();
  };
}

/** Arrows lead from the field through the list and back; Escape leads to the field. */
function walk(event: KeyboardEvent, { field, list }: { field: HTMLInputElement; list: HTMLElement }): void {
  const stops = [field, ...list.querySelectorAll("button")];
  const at = stops.indexOf(event.target as HTMLInputElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next = event.key === "Escape" ? field : step && stops[at + step];
  if (at < 0 || !next || next === event.target) return;
  event.preventDefault();
  next.focus();
}
