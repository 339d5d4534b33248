import { expect, test } from "vitest";
import { data } from "../../../model/data.ts";
import { pickAll } from "../../../model/pick.ts";
import { stepDrawings } from "./index.ts";

test("as many squares are drawn as an account has billions, the last as wide as what is left", () => {
  const [agreed] = pickAll(data, { place: "150200", indicator: "agreed-investment", dimension: "" });
  const [drawing] = stepDrawings("unit-squares", { step: 1, data, lang: "zh" });
  const squares = /d="([^"]*)"/.exec(drawing?.svg ?? "")?.[1]?.match(/M[^M]*/g) ?? [];
  const wide = squares.map((square) => Number(/h([\d.]+)/.exec(square)?.[1]));
  const billions = (agreed?.value_base ?? 0) / 1e9;
  expect(squares).toHaveLength(Math.ceil(billions));
  expect(wide.at(-1)).toBeCloseTo((wide[0] ?? 0) * (billions % 1), 1);
});

test("each step adds an account, and all say that whether one is within another is not stated", () => {
  for (const step of [1, 2, 3])
    for (const { svg } of stepDrawings("unit-squares", { step, data, lang: "en" })) {
      expect(svg.match(/<title>/g)).toHaveLength(step);
      expect(svg).toContain("whether one is within another is not stated");
    }
});
