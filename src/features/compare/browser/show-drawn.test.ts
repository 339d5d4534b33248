import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";
import { data } from "../../../model/data.ts";
import { printedWith } from "../../../model/lookup.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a drawing is put in place as the build draws it, and answers to the keyboard", async () => {
  const { document } = page("<div></div>");
  const place = document.querySelector("div");
  const values = ["wuhai-2022-review-002", "wuhai-2022-review-007"].flatMap((id) => printedWith(id, data) ?? []);
  const { showDrawn } = await import("./show-drawn.ts");
  if (place) showDrawn(place, { values, data, lang: "en", level: 3, addressOf: () => "" });
  expect(document.querySelectorAll("h3, svg")).toHaveLength(4);
  expect(document.querySelector("svg [tabindex='0']")?.getAttribute("aria-label")).toContain("CNY");
});
