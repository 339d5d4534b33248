import { say } from "../../../browser/say.ts";
import { fill } from "../../../i18n/fill.ts";
import { correct, undo, type Corrected, type Correction } from "../corrections.ts";
import type { Cells, Reading } from "../reading.ts";
import { sheetOf } from "../sheet.ts";
import { fieldName, isShown, labelled, noteOf, summaryOf, type Show } from "../tell.ts";
import { download } from "./download.ts";
import { element } from "./element.ts";
import { classOf, markedText } from "./marked-text.ts";
import { panelOf, type PanelOptions } from "./panel.ts";

type ViewOptions = Omit<PanelOptions, "correct"> & { status: HTMLElement };

/** Shows a reading in an element: the marked text, a panel for one mark, and what to do with all of them. */
export function showReading(
  reading: Reading,
  { into, ...options }: ViewOptions & { into: HTMLElement },
): () => boolean {
  const { words, lang, status } = options;
  const { readerWords } = words;
  let all: Corrected = { rows: reading.marks.map(({ cells }) => cells), past: [] };
  let [at, show, saved]: [number, Show, boolean] = [-1, "all", true];
  const note = (cells: Cells) => noteOf(cells, { words, lang });

  const text = element("div", { class: "marked", role: "group", "aria-labelledby": "result", lang: "zh-CN" });
  text.append(markedText(reading, { note, lang }));
  const panel = element("form", { class: "panel", hidden: true });
  const summary = element("p", { class: "summary" });
  const said = element("p", { class: "said", role: "status" });
  const position = element("output", {});
  const parts = Map.groupBy(text.querySelectorAll<HTMLElement>("[data-mark]"), ({ dataset }) =>
    Number(dataset["mark"]),
  );
  const first = parts.get(0)?.[0];
  if (first) first.tabIndex = 0;

  const button = (label: string, press: () => void) => {
    const made = element("button", { type: "button" }, label);
    made.addEventListener("click", press);
    return made;
  };
  const undoButton = button(readerWords.undo, takeBack);
  const choice = element("select", {});
  for (const [key, own] of Object.entries(words.shows)) choice.append(element("option", { value: key }, own));
  choice.addEventListener("change", () => {
    show = choice.value as Show;
    text.dataset["show"] = show;
    tellPosition();
  });
  const notes = element("input", { type: "checkbox", checked: true });
  notes.addEventListener("change", () => text.classList.toggle("bare", !notes.checked));
  const stem = reading.file.replace(/\.\w+$/, "") || "text";

  function refresh(index: number): void {
    const cells = all.rows[index];
    if (!cells) return;
    const own = parts.get(index) ?? [];
    for (const part of own) {
      part.className = classOf(cells);
      part.classList.toggle("chosen", index === at);
    }
    const small = own.at(-1)?.querySelector("small");
    if (small) small.textContent = note(cells);
    summary.textContent = summaryOf({ rows: all.rows, leftOut: reading.leftOut }, words);
    undoButton.disabled = all.past.length === 0;
    if (index === at) drawPanel(cells);
  }

  function drawPanel(cells: Cells): void {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.getAttribute("name") : null;
    const isInside = panel.contains(document.activeElement);
    const close = button(readerWords.close, leave);
    close.className = "close";
    panel.replaceChildren(close, ...panelOf(cells, { ...options, correct: change }));
    panel.hidden = false;
    if (isInside) panel.querySelector<HTMLElement>(`[name="${focused ?? ""}"]`)?.focus();
  }

  function change(correction: Omit<Correction, "index">): void {
    const index = at;
    const next = correct(all, { ...correction, index });
    if (next === all) return;
    all = next;
    saved = false;
    refresh(index);
    tell(readerWords.corrected, { field: correction.field, index });
  }

  function takeBack(): void {
    const last = all.past.at(-1);
    if (!last) return;
    all = undo(all);
    choose(last.index);
    refresh(last.index);
    tell(readerWords.undone, { field: last.field, index: last.index });
  }

  function tell(sentence: string, { field, index }: Omit<Correction, "value">): void {
    const { printed = "", [field]: cell = "" } = all.rows[index] ?? {};
    const value = shownAs(cell, { field, options }) || readerWords.empty;
    say(said, fill(sentence, { printed, field: fieldName(field, words), value }));
  }

  /** Makes a mark the one that the panel is about; the text scrolls to it. */
  function choose(index: number): void {
    const before = at;
    at = index;
    if (before !== index) {
      for (const part of parts.get(before) ?? []) part.classList.remove("chosen");
      for (const part of parts.get(before) ?? [first]) if (part) part.tabIndex = -1;
    }
    const [part] = parts.get(index) ?? [];
    if (part) part.tabIndex = 0;
    refresh(index);
    tellPosition();
  }

  const chosen = () => all.rows.flatMap((row, index) => (isShown(row, show) ? [index] : []));

  function tellPosition(): void {
    const among = chosen();
    const n = among.indexOf(at) + 1;
    position.textContent =
      among.length === 0 ? readerWords.none : fill(readerWords.position, { n: n === 0 ? "–" : n, all: among.length });
  }

  function step(by: 1 | -1, from = at): void {
    const among = chosen();
    const next =
      by > 0 ? among.find((index) => index > from) : among.findLast((index) => index < (from < 0 ? Infinity : from));
    const index = next ?? (by > 0 ? among[0] : among.at(-1));
    if (index === undefined) return;
    choose(index);
    const [part] = parts.get(index) ?? [];
    part?.scrollIntoView({ block: "nearest" });
    part?.focus();
  }

  function leave(): void {
    panel.hidden = true;
    parts.get(at)?.[0]?.focus();
  }

  text.addEventListener("click", ({ target }) => {
    const mark = (target as Element).closest<HTMLElement>("[data-mark]");
    if (!mark) return;
    choose(Number(mark.dataset["mark"]));
    panel.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
    mark.scrollIntoView({ block: "nearest" });
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      (event.target as Element).closest<HTMLElement>("[data-mark]")?.click();
      return;
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const;
    const key = Object.hasOwn(by, event.key) ? by[event.key as keyof typeof by] : undefined;
    if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(key, Number((event.target as HTMLElement).dataset["mark"]));
  });
  panel.addEventListener("submit", (event) => event.preventDefault());
  panel.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") leave();
  });
  into.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping) return;
    event.preventDefault();
    takeBack();
  });

  const csv = button(readerWords.csv, () => {
    saved = true;
    download(sheetOf(all.rows), { name: `${stem}.csv`, type: "text/csv" });
  });
  const lines = button(readerWords.text, () =>
    download(reading.lines.join("\n"), { name: `${stem}.txt`, type: "text/plain" }),
  );
  into.replaceChildren(
    summary,
    element(
      "div",
      { class: "tools" },
      element("label", {}, element("span", {}, readerWords.show), choice),
      button(readerWords.previous, () => step(-1)),
      button(readerWords.next, () => step(1)),
      position,
      element("label", { class: "check" }, notes, readerWords.notes),
      undoButton,
      csv,
      lines,
    ),
    element("p", { class: "hint" }, `${readerWords.csvHint} ${readerWords.keys}`),
    said,
    element("div", { class: "pair" }, text, panel),
  );
  undoButton.disabled = true;
  summary.textContent = summaryOf({ rows: all.rows, leftOut: reading.leftOut }, words);
  tellPosition();
  // The page shows it as well.
  say(status, summary.textContent);
  return () => saved;
}

interface Shown {
  field: Correction["field"];
  options: Pick<PanelOptions, "words" | "indicators" | "places">;
}

/** What a cell is called for the reader. */
function shownAs(cell: string, { field, options: { words, indicators, places } }: Shown): string {
  const { readerWords } = words;
  const judgements = { figure: readerWords.figure, aside: readerWords.aside, word: readerWords.word };
  const named: Partial<Record<typeof field, Readonly<Record<string, string>>>> = {
    figure_or_aside: judgements,
    reason: words.reasons,
    qualifier: words.hedges,
    status: words.statuses,
    indicator: Object.fromEntries(indicators),
    place: Object.fromEntries(places),
  };
  return labelled(named[field] ?? {}, cell);
}
