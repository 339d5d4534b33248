import { afterPaint } from "../../../browser/after-paint.ts";
import { fill } from "../../../i18n/fill.ts";
import type { Lang } from "../../../model/types.ts";
import type { Entry, Explored } from "../explore-format.ts";
import { facetOptions } from "../facet-options.ts";
import { fromQuery, toQuery, type State } from "../state.ts";
import { tableOf, type Shown } from "../table-of.ts";
import { exploreWords } from "../words.ts";
import { chosenRows } from "./chosen-rows.ts";
import { choiceList } from "./choice-list.ts";
import { columnMenu } from "./column-menu.ts";
import { fillMenus } from "./menus.ts";
import { part } from "./make.ts";
import { bodyRow, headRow } from "./rows.ts";
import { takeAlong } from "./take-along.ts";

/** Shows a part of a state and of the rows that it leaves. */
export type View = (state: State, shown: Shown) => void;

/** Shows what is chosen, without a look at the rows. */
export type Control = (state: State) => void;

/** Changes the state; typing replaces the last entry of the browser's history, all else makes one. */
export type Go = (change: Partial<State>, how?: { replace?: boolean }) => void;

/** What every part of the page is made from. */
export interface Parts extends Explored {
  root: HTMLElement;
  lang: Lang;
  go: Go;
  /** The present state, and what it shows. */
  now: () => State;
  shown: () => Shown;
}

/** Lets a page work: what is chosen stands in its address, and every part of it is shown by that. */
export function startExplorer(root: HTMLElement, { explored, lang }: { explored: Explored; lang: Lang }): void {
  const known = new Set(explored.entries.map(({ of }) => of.id));
  const read = (): State => {
    const state = fromQuery(location.search);
    return { ...state, rows: state.rows.filter((id) => known.has(id)) };
  };
  const table = tableOf(explored.entries, explored.data);
  let state = read();
  let last: { state: State; shown: Shown } | undefined;
  const shown = (): Shown => {
    if (last?.state !== state) last = { state, shown: table(state) };
    return last.shown;
  };
  const later = afterPaint();
  const go: Go = (change, { replace = false } = {}) => {
    // Another choice begins on its first page.
    const first = ["chosen", "text", "order"].some((name) => name in change) ? { page: 1 } : {};
    state = { ...state, ...first, ...change };
    const query = toQuery(state);
    const address = query === "" ? location.pathname : `?${query}`;
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    for (const control of controls) control(state);
    later(showRows);
  };
  const parts: Parts = { ...explored, root, lang, go, now: () => state, shown };
  const options = facetOptions(explored.entries, { data: explored.data, lang });
  const menus = fillMenus(root, {
    ...{ options, lang },
    onChoose: (facet, values) => {
      go({ chosen: { ...state.chosen, [facet]: values } });
    },
  });
  // What a reader has in hand answers at once, what follows from it for the rows when that is painted.
  const controls = [search(parts), columnMenu(parts), choiceList(parts, options)];
  // The rows come first; what is said of them waits for their paint, so that no key or click waits for all of it.
  const rows: readonly View[] = [rowsOf(parts), pager(parts)];
  const around: readonly View[] = [menus, takeAlong(parts), chosenRows(parts)];
  const show = (views: readonly View[]): void => {
    for (const view of views) view(state, shown());
  };
  const showRows = (): void => {
    show(rows);
    later(() => {
      show(around);
    });
  };
  const showAll = (): void => {
    for (const control of controls) control(state);
    show([...rows, ...around]);
  };
  addEventListener("popstate", () => {
    state = read();
    showAll();
  });
  // A link to a choice of this page needs no other page.
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(".quick a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(fromQuery(link.search));
  });
  showAll();
}

/** The field for words, and the order. */
function search({ root, go, now }: Parts): Control {
  const form = part(root, ".narrow");
  const [field, by, down] = [
    part(form, "[name=q]") as HTMLInputElement,
    part(form, "[name=sort]") as HTMLSelectElement,
    part(form, "[name=down]") as HTMLInputElement,
  ];
  const typed = (): void => go({ text: field.value.trim() }, { replace: true });
  field.addEventListener("input", (event) => {
    // Pinyin on its way to a word is no query yet.
    if (!event.isComposing) typed();
  });
  field.addEventListener("compositionend", typed);
  const sort = (): void => {
    const column = now().columns.find((one) => one === by.value);
    go({ order: column && { column, down: down.checked } });
  };
  by.addEventListener("change", sort);
  down.addEventListener("change", sort);
  return ({ text, order }) => {
    if (field.value.trim() !== text) field.value = text;
    by.value = order?.column ?? "";
    down.checked = order?.down ?? false;
    down.disabled = !order;
  };
}

/** The head and the rows of the table; rows that stay are not made anew, so that who ticks them keeps the focus. */
function rowsOf({ root, data, lang, go, now }: Parts): View {
  const [table, head, body] = [part(root, "table.explore-rows"), part(root, "thead"), part(root, "tbody")];
  head.addEventListener("click", ({ target }) => {
    const { columns, order } = now();
    const column = columns.find((one) => one === (target as HTMLElement).dataset.sort);
    // First up, then down, then as listed.
    if (column)
      go({
        order: order?.column !== column ? { column, down: false } : order.down ? undefined : { column, down: true },
      });
  });
  body.addEventListener("change", ({ target }) => {
    const { value, checked } = target as HTMLInputElement;
    const others = now().rows.filter((id) => id !== value);
    go({ rows: checked ? [...others, value] : others });
  });
  let before: { onPage: readonly Entry[]; columns: string } | undefined;
  let heads = "";
  return ({ columns, order, rows }, { onPage }) => {
    if (heads !== JSON.stringify([columns, order])) {
      heads = JSON.stringify([columns, order]);
      const sorting = document.activeElement?.closest<HTMLElement>("[data-sort]")?.dataset.sort;
      head.replaceChildren(headRow({ columns, lang, order }));
      if (sorting !== undefined) head.querySelector<HTMLElement>(`[data-sort="${sorting}"]`)?.focus();
    }
    const same = before?.columns === columns.join() && before.onPage.length === onPage.length;
    if (same && onPage.every((entry, index) => entry === before?.onPage[index])) {
      for (const box of body.querySelectorAll("input")) box.checked = rows.includes(box.value);
      return;
    }
    before = { onPage, columns: columns.join() };
    table.hidden = onPage.length === 0;
    const home = root.dataset.home ?? "";
    body.replaceChildren(...onPage.map((entry) => bodyRow(entry, { columns, chosen: rows, data, lang, home })));
  };
}

/** How many rows there are, which page of them is seen, and the ways to the others. */
function pager({ root, entries, lang, go, now }: Parts): View {
  const [status, nav, table] = [part(root, ".shown"), part(root, "nav.pages"), part(root, ".rows")];
  const [previous, next] = [part(nav, "[data-step='-1']"), part(nav, "[data-step='1']")];
  for (const button of [previous, next])
    button.addEventListener("click", () => {
      if (button.ariaDisabled === "true") return;
      go({ page: now().page + Number(button.dataset.step) });
      table.focus();
    });
  return (_, { entries: left, page, pages }) => {
    const gaps = { n: left.length, all: entries.length, page, pages };
    const words = left.length === 0 ? exploreWords.none[lang] : fill(exploreWords.shown[lang], gaps);
    if (status.textContent !== words) status.textContent = words;
    nav.hidden = pages < 2;
    previous.ariaDisabled = String(page <= 1);
    next.ariaDisabled = String(page >= pages);
  };
}
