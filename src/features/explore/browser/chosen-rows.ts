import { afterPaint } from "../../../browser/after-paint.ts";
import { fill } from "../../../i18n/fill.ts";
import { paths } from "../../../i18n/addresses.ts";
import type { Text } from "../../../model/types.ts";
import { drawnForm, formChoices, forms, mostDrawn, type Form, type FormChoice } from "../forms.ts";
import { exploreWords, formWords } from "../words.ts";
import type { Control, Parts } from "./explorer.ts";
import { make, part } from "./make.ts";

/** What is chosen to be drawn, in which form, and why not in the others. */
export function chosenRows(parts: Parts): Control {
  const { root, entries, data, lang, go, now, shown } = parts;
  const byId = new Map(entries.map(({ of }) => [of.id, of]));
  const [bar, section] = [part(root, ".chosen"), part(root, "#drawing")];
  const status = part(section, "[role=status]");
  part(root, "[data-choose=page]").addEventListener("click", () =>
    go({ rows: [...new Set([...now().rows, ...shown().onPage.map(({ of }) => of.id)])] }),
  );
  part(root, "[data-choose=none]").addEventListener("click", () => go({ rows: [], form: undefined }));
  const choice = part(section, "fieldset");
  choice.addEventListener("change", ({ target }) => go({ form: (target as HTMLInputElement).value as Form }));
  let [before, turn] = ["", 0];
  const later = afterPaint();
  return ({ rows, form }) => {
    part(bar, "output").textContent = fill(exploreWords.chosen[lang], { n: rows.length });
    (part(bar, ".compare") as HTMLAnchorElement).search = new URL(paths.comparing(rows), location.href).search;
    bar.classList.toggle("some", rows.length > 0);
    section.hidden = rows.length === 0;
    if (before === [...rows, form].join()) return;
    before = [...rows, form].join();
    const mine = ++turn;
    if (rows.length === 0) return;
    const all = rows.flatMap((id) => byId.get(id) ?? []);
    const choices = formChoices(all, data);
    const drawn = drawnForm(choices, form);
    if (!drawn) return;
    showChoices(section, { choices, drawn, lang });
    const some: FormChoice = { ...drawn, rows: drawn.rows.slice(0, mostDrawn) };
    const words = [
      fill(exploreWords.drawn[lang], { n: some.rows.length, form: formWords[drawn.form][lang] }),
      ...(some.rows.length < all.length ? [fill(exploreWords.tooLong[lang], { n: mostDrawn })] : []),
    ];
    void import("./show-drawing.ts").then(
      ({ showDrawing }) => {
        const show = (): void => {
          if (mine !== turn) return;
          showDrawing(section, { ...some, data, lang });
          status.textContent = words.join(lang === "zh" ? "" : " ");
        };
        // Drawing is the longest of all works here, so it has a frame to itself.
        if (mine === turn) later(show);
      },
      () => (status.textContent = exploreWords.drawFailed[lang]),
    );
  };
}

interface Choices {
  choices: readonly FormChoice[];
  drawn: FormChoice;
  lang: Parts["lang"];
}

/** The forms, those that may not be barred, and why; at once where no lengths may be compared at all. */
function showChoices(section: HTMLElement, { choices, drawn, lang }: Choices): void {
  const fieldset = part(section, "fieldset");
  if (!fieldset.querySelector("input"))
    fieldset.append(
      ...forms.map((form) =>
        make("label", {
          children: [make("input", { type: "radio", name: "form", value: form }), formWords[form][lang]],
        }),
      ),
    );
  for (const { form, reasons } of choices) {
    const radio = part(fieldset, `[value=${form}]`) as HTMLInputElement;
    radio.disabled = reasons.length > 0;
    radio.checked = form === drawn.form;
  }
  const apart = part(section, ".apart");
  apart.hidden =
    drawn.form !== "figures" ||
    drawn.rows.length < 2 ||
    choices.some(({ form, reasons }) => form !== "figures" && reasons.length === 0);
  apart.replaceChildren(
    exploreWords.apart[lang],
    " ",
    ...(apart.hidden ? [] : shortest(choices).map((text) => text[lang])).join(" "),
  );
  const barred = choices.filter(({ reasons }) => reasons.length > 0);
  part(section, ".why").hidden = barred.length === 0;
  part(section, ".why ul").replaceChildren(
    ...barred.map(({ form, reasons }) =>
      make("li", {
        textContent: `${formWords[form][lang]}${lang === "zh" ? "：" : ": "}${reasons.map((text) => text[lang]).join(lang === "zh" ? "" : " ")}`,
      }),
    ),
  );
}

/** Why lengths may not be compared: what stands against that of bars and dots of which less is said. */
function shortest(choices: readonly FormChoice[]): readonly Text[] {
  const lengths = choices.filter(({ form }) => form === "bars" || form === "dots");
  return lengths.toSorted((a, b) => a.reasons.length - b.reasons.length)[0]?.reasons ?? [];
}
