import { listenIn } from "../../../browser/tooltip.ts";
import { markStyles, marksUsed } from "../../../drawing/mark.ts";
import { widths } from "../../../drawing/widths.ts";
import { caveats } from "../../../model/compare.ts";
import { shortSources } from "../../../model/short-source.ts";
import type { Context } from "../../../model/types.ts";
import { drawRows } from "../draw.ts";
import type { FormChoice } from "../forms.ts";
import { formWords } from "../words.ts";
import { make, part } from "./make.ts";

/** Puts a drawing of rows in place, with its key, its caveats and its sources. */
export function showDrawing(root: HTMLElement, { form, rows, data, lang }: Context & FormChoice): void {
  const name = formWords[form][lang];
  const drawing = part(root, ".drawing");
  drawing.replaceChildren(
    ...widths.map((width) =>
      make("div", {
        className: `w${width}`,
        children: [drawRows(rows, { form, name, data, lang, document, width })],
      }),
    ),
  );
  listenIn(root);
  const used = marksUsed(rows, data);
  const key = part(root, ".key");
  key.hidden = used.length === 0;
  key.replaceChildren(...used.map((look) => make("li", { className: look, textContent: markStyles[look][lang] })));
  const remarks = caveats(rows, data).map(({ text }) => make("li", { textContent: text[lang] }));
  part(root, ".remarks").replaceChildren(...remarks);
  part(root, ".drawn-from").textContent = shortSources({ rows }, { data, lang });
}
