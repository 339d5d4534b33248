import { expect, test } from "vitest";
import { hiddenTotal } from "../../../charts/hidden-total.ts";
import { data } from "../../../model/data.ts";
import { rangeOf } from "../../../model/range-of.ts";
import { stepDrawings } from "./index.ts";

const rows = hiddenTotal.select(data);
const said = (step: number) => stepDrawings("narrowing", { step, data, lang: "en" })[1]?.svg ?? "";

test("every step keeps the whole numbers that all its shares allow, and the last the one that is inferred", () => {
  for (let step = 1; step < rows.length; step++) {
    const shown = rows.slice(0, step).map(({ of }) => rangeOf(of));
    const numbers = Array.from({ length: 300 }, (_, n) => n);
    const left = numbers.filter((n) => shown.every(({ low, high }) => low <= n && n <= high));
    const words = left.length === 1 ? `Only ${left[0] ?? ""} is left` : `${left.length} whole numbers are left`;
    expect(said(step)).toContain(words);
  }
  expect(said(rows.length - 1)).toContain(`Only ${rows.at(-1)?.of.value ?? ""} is left`);
});
