import { indicatorOf } from "../../../model/lookup.ts";
import { make, part } from "../../explore/index.ts";
import { ownCells, ownFigure, type KnownUnit, type OwnCells } from "../own-figure.ts";
import { ownFaults } from "../words.ts";
import type { Parts, View } from "./comparer.ts";

/** The units that the form offers. */
export function unitsOf(root: HTMLElement): readonly KnownUnit[] {
  return [...part(root, ".own [name=unit]").querySelectorAll("option")].map(({ value, dataset }) => ({
    unit: value,
    base: dataset.base ?? "",
    factor: dataset.factor ?? "1",
  }));
}

/** The form in which a reader types a number of his own; nothing of it leaves the browser. */
export function ownForm({ root, entries, data, lang, go, now }: Parts, units: readonly KnownUnit[]): View {
  const form = part(root, ".own") as HTMLFormElement;
  const status = part(form, "[role=status]");
  const field = (name: string) => part(form, `[name=${name}]`) as HTMLInputElement;
  const used = new Set(entries.flatMap(({ of }) => (of.basis === "printed" ? [of.indicator] : [])));
  const options = {
    place: data.places.map((place) => ({ value: place.code, textContent: place[lang] })),
    indicator: [...used].map((id) => ({ value: id, textContent: indicatorOf(id, data)[lang] })),
  };
  for (const [name, rows] of Object.entries(options)) field(name).append(...rows.map((row) => make("option", row)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const own = Object.fromEntries(ownCells.map((name) => [name, field(name).value])) as OwnCells;
    const figure = ownFigure(own, { units, data });
    status.textContent = typeof figure === "string" ? ownFaults[figure][lang] : "";
    if (typeof figure === "string") return;
    go({ ...now(), own });
    part(root, ".asked h2").focus();
  });
  return () => {
    const { own } = now();
    if (own) for (const name of ownCells) field(name).value = own[name];
  };
}
