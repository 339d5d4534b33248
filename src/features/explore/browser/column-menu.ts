import { shownColumns, usualColumns } from "../columns.ts";
import { exploreWords, partWords } from "../words.ts";
import type { Control, Parts } from "./explorer.ts";
import { make, part } from "./make.ts";

/** The boxes of the columns, and the columns that the table can be sorted by. */
export function columnMenu({ root, lang, go }: Parts): Control {
  const menu = part(root, "[data-columns] .options");
  const boxes = shownColumns.map((column) => ({ column, box: make("input", { type: "checkbox", value: column }) }));
  menu.append(
    ...boxes.map(({ column, box }) =>
      make("label", { children: [box, make("span", { textContent: partWords[column][lang] })] }),
    ),
  );
  menu.addEventListener("change", () => {
    const columns = boxes.flatMap(({ column, box }) => (box.checked ? [column] : []));
    go({ columns: columns.length > 0 ? columns : usualColumns });
  });
  const by = part(root, "[name=sort]");
  let before = "";
  return ({ columns }) => {
    for (const { column, box } of boxes) box.checked = columns.includes(column);
    if (before === columns.join()) return;
    before = columns.join();
    by.replaceChildren(
      make("option", { value: "", textContent: exploreWords.asListed[lang] }),
      ...columns.map((column) => make("option", { value: column, textContent: partWords[column][lang] })),
    );
  };
}
