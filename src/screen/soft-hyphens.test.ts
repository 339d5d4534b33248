import { expect, test } from "vitest";
import { softHyphens } from "./soft-hyphens.ts";

test("a long word of chemistry may break behind its first parts, and reads the same", () => {
  const broken = softHyphens("Polytetrahydrofuran (PTMEG)");
  expect(broken.split("\u00ad")).toEqual(["Poly", "tetra", "hydro", "furan (PTMEG)"]);
  expect(softHyphens("Silicon wafers")).toBe("Silicon wafers");
});
