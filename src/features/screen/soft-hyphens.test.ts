import { expect, test } from "vitest";
import { softHyphens } from "./soft-hyphens.ts";

test.each([
  ["Polytetrahydrofuran (PTMEG)", ["Poly", "tetra", "hydro", "furan (PTMEG)"]],
  ["Hexafluoropropylene", ["Hexa", "fluoro", "propylene"]],
  ["Semiconductors, optoelectronics", ["Semi", "conductors, opto", "electronics"]],
  ["Biodegradables, methylchlorides", ["Bio", "degradables, methyl", "chlorides"]],
  // A word that fits stays whole, and so does what is too short to stand alone.
  ["Silicon wafers", ["Silicon wafers"]],
  ["Polysilicon", ["Poly", "silicon"]],
  ["Hydrogens", ["Hydrogens"]],
  ["Electropoly", ["Electropoly"]],
])("%s may break into %j, and reads the same", (name, parts) => {
  const broken = softHyphens(name);
  expect(broken.split("\u00ad")).toEqual(parts);
  expect(broken.replaceAll("\u00ad", "")).toBe(name);
});
