import { afterPaint } from "../../../browser/after-paint.ts";
import { fill } from "../../../i18n/fill.ts";
import type { Lang } from "../../../model/types.ts";
import type { Option } from "../facet-options.ts";
import type { Facet } from "../facets.ts";
import type { State } from "../state.ts";
import type { Shown } from "../table-of.ts";
import { exploreWords, partWords } from "../words.ts";
import { make, part } from "./make.ts";

/** How many values a facet has before it gets a field to find one. */
const many = 12;

/** How many values of a menu are laid out as it opens, more than it shows without being scrolled. */
const firstShown = 24;

interface Options {
  options: Readonly<Record<Facet, readonly Option[]>>;
  lang: Lang;
  /** Told of a facet and the values that are ticked in it. */
  onChoose: (facet: Facet, values: readonly string[]) => void;
}

/** Fills the menus of the facets with a box a value; what is returned ticks and counts them by a state. */
export function fillMenus(root: HTMLElement, { options, lang, onChoose }: Options) {
  const menus = [...root.querySelectorAll<HTMLDetailsElement>("details[data-facet]")].map((menu) => {
    const facet = menu.dataset.facet as Facet;
    const rows = options[facet].map(({ value, words }) => {
      // What a page shows stands in its address, so no browser need keep hundreds of boxes with each of its entries.
      const box = make("input", { type: "checkbox", value, autocomplete: "off" });
      const count = make("small");
      return {
        box,
        count,
        words,
        label: make("label", { children: [box, make("span", { textContent: words }), count] }),
      };
    });
    const list = part(menu, ".options");
    const labels = rows.map(({ label }) => label);
    list.append(...(rows.length > many ? [finder(facet, { rows, lang })] : []), ...labels.slice(0, firstShown));
    const later = afterPaint();
    menu.addEventListener(
      "toggle",
      () => {
        later(() => {
          list.append(...labels.slice(firstShown));
        });
      },
      { once: true },
    );
    list.addEventListener("change", ({ target }) => {
      if (rows.some(({ box }) => box === target))
        onChoose(
          facet,
          rows.flatMap(({ box }) => (box.checked ? [box.value] : [])),
        );
    });
    closeByEscape(menu);
    return { facet, rows, mark: part(menu, "summary small") };
  });
  closeFromOutside(root);
  return ({ chosen }: State, { counts }: Shown): void => {
    for (const { facet, rows, mark } of menus) {
      mark.textContent = chosen[facet].length > 0 ? String(chosen[facet].length) : "";
      for (const { box, count, label } of rows) {
        box.checked = chosen[facet].includes(box.value);
        const number = String(counts[facet].get(box.value) ?? 0);
        if (count.textContent === number) continue;
        count.textContent = number;
        label.classList.toggle("empty", number === "0");
      }
    }
  };
}

/** A field that leaves only the values whose words hold what is typed. */
function finder(
  facet: Facet,
  { rows, lang }: { rows: readonly { words: string; label: HTMLElement }[]; lang: Lang },
): HTMLElement {
  const field = make("input", {
    type: "search",
    autocomplete: "off",
    attributes: { "aria-label": fill(exploreWords.findValue[lang], { facet: partWords[facet][lang] }) },
  });
  field.placeholder = fill(exploreWords.findValue[lang], { facet: partWords[facet][lang] });
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const { words, label } of rows) label.hidden = !words.toLowerCase().includes(wanted);
  });
  return field;
}

/** Escape closes a menu and leads back to what opened it. */
function closeByEscape(menu: HTMLDetailsElement): void {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    part(menu, "summary").focus();
  });
}

/** So does a click, or a focus, outside of it; who presses on its words gives the focus to what it stands in. */
function closeFromOutside(root: HTMLElement): void {
  const close = (event: Event): void => {
    const target = event.target as Node;
    for (const menu of root.querySelectorAll<HTMLDetailsElement>(".menus details[open]"))
      if (!menu.contains(target) && !target.contains(menu)) menu.open = false;
  };
  document.addEventListener("click", close);
  document.addEventListener("focusin", close);
}
