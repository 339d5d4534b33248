import { expect, test } from "vitest";
import { respond } from "./respond.ts";

test.each([
  ["csv", "text/csv; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["csvw", "application/csvm+json; charset=utf-8"],
  ["svg", "image/svg+xml; charset=utf-8"],
  ["text", "text/plain; charset=utf-8"],
  ["atom", "application/atom+xml; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["png", "image/png"],
  ["zip", "application/zip"],
  ["parquet", "application/vnd.apache.parquet"],
] as const)("a file of type %s is served as %s, its body as it is", async (type, header) => {
  const response = respond("数,1\r\n", type);
  expect(response.headers.get("Content-Type")).toBe(header);
  expect(await response.text()).toBe("数,1\r\n");
});
