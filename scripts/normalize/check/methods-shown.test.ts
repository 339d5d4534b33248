import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkMethodsShown } from "./methods-shown.ts";

test("a method has the page that shows the like, or the reason that none does", () => {
  const methods = [
    { id: "a-m01", here: "charts/x/" },
    { id: "a-m02", why: "没有刊出" },
    { id: "a-m03", here: "charts/x/", why: "没有刊出" },
    { id: "a-m04" },
  ];
  expect(tell(checkMethodsShown(makeTables({ methods })))).toEqual([
    "methods/a.csv a-m04 (here): neither here nor why. Write the page that shows the like, or why none does",
  ]);
});
