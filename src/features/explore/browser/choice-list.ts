import type { Option } from "../facet-options.ts";
import { facets, nothingChosen, type Facet } from "../facets.ts";
import { exploreWords } from "../words.ts";
import type { Control, Parts } from "./explorer.ts";
import { make, part } from "./make.ts";

/** What is chosen, each with a button that takes it away. */
export function choiceList(
  { root, lang, go, now }: Parts,
  options: Readonly<Record<Facet, readonly Option[]>>,
): Control {
  const list = part(root, ".choices");
  const field = part(root, "[name=q]");
  const words = (facet: Facet, value: string) => options[facet].find((one) => one.value === value)?.words ?? value;
  list.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (!button) return;
    const { facet, value = "" } = button.dataset;
    const at = [...list.querySelectorAll("button")].indexOf(button);
    if (facet === undefined) go({ chosen: nothingChosen, text: "" });
    else {
      const { chosen } = now();
      go({ chosen: { ...chosen, [facet]: chosen[facet as Facet].filter((one) => one !== value) } });
    }
    // The button is gone: the next one takes the focus, or the field where there is none.
    (list.querySelectorAll("button")[at] ?? field).focus();
  });
  return ({ chosen, text }) => {
    const each = facets.flatMap((facet) =>
      chosen[facet].map((value) =>
        make("button", {
          type: "button",
          children: [words(facet, value), make("span", { ariaHidden: "true", textContent: " ×" })],
          attributes: {
            "data-facet": facet,
            "data-value": value,
            "aria-label": exploreWords.remove[lang] + words(facet, value),
          },
        }),
      ),
    );
    const clear = make("button", { type: "button", textContent: exploreWords.clear[lang] });
    const many = each.length > 1 || (each.length > 0 && text !== "");
    list.hidden = each.length === 0;
    list.replaceChildren(...each, ...(many ? [clear] : []));
  };
}
