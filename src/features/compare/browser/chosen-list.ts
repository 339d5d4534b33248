import { make, part } from "../../explore/index.ts";
import { longTold } from "../figure-told.ts";
import { stateOf } from "../state.ts";
import { compareWords } from "../words.ts";
import type { Parts, View } from "./comparer.ts";

/** What is chosen, each with a button that takes it away. */
export function chosenList({ root, data, lang, go, now }: Parts): View {
  const [list, field] = [part(root, ".picked"), part(root, "[name=q]")];
  list.addEventListener("click", ({ target }) => {
    const id = (target as Element).closest("button")?.value;
    if (id === undefined) return;
    const ids = [...list.querySelectorAll("button")].map(({ value }) => value);
    const at = ids.indexOf(id);
    go(
      stateOf(
        ids.filter((one) => one !== id),
        now(),
      ),
    );
    // The button is gone: the next one takes the focus, or the field where there is none.
    ([...list.querySelectorAll("button")][at] ?? field).focus();
  });
  return (values) => {
    list.hidden = values.length === 0;
    list.replaceChildren(
      ...values.map((of) => {
        const words = longTold(of, { data, lang });
        const button = make("button", {
          type: "button",
          value: of.id,
          children: [words, make("span", { ariaHidden: "true", textContent: " ×" })],
          attributes: { "aria-label": compareWords.remove[lang] + words },
        });
        return make("li", { children: [button] });
      }),
    );
  };
}
