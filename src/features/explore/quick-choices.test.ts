import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { quickChoices } from "./quick-choices.ts";
import { fromQuery } from "./state.ts";
import { tableOf } from "./table-of.ts";

test("every choice that is often asked for shows some rows, and not all", () => {
  const { entries, data: few } = readExplored(exploreJson(data));
  const table = tableOf(entries, few);
  for (const { query, words } of quickChoices("en")) {
    const shown = table(fromQuery(query)).entries.length;
    expect(shown, words).toBeGreaterThan(0);
    expect(shown, words).toBeLessThan(entries.length);
  }
});
