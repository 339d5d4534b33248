import { expect, test } from "vitest";
import { data } from "../src/model/data.ts";
import type { Text } from "../src/model/types.ts";

const firms: readonly Text[] = [...data.ventures, ...data.citedVentures]
  .map(({ company, company_en }) => ({ zh: company, en: company_en }))
  .filter(({ zh }) => zh !== "");
const events: readonly Text[] = data.members.filter(({ dimension, member }) => dimension === "event" && member !== "");

/** Names that have a partner beside their first one in the other language. */
const unlike = (names: readonly Text[], [of, in_]: readonly ["zh", "en"] | readonly ["en", "zh"]): string[] =>
  [...Map.groupBy(names, (name) => name[of])]
    .filter(([, same]) => new Set(same.map((name) => name[in_])).size > 1)
    .map(([name, same]) => `${name}: ${same.map((one) => one[in_]).join(", ")}`);

test("one firm and one event has one name in each language", () => {
  for (const names of [firms, events]) {
    expect(names.length).toBeGreaterThan(0);
    expect([...unlike(names, ["zh", "en"]), ...unlike(names, ["en", "zh"])]).toEqual([]);
  }
});

/** Every text of a row that stands in both languages, with the row's id. */
function texts(value: unknown, id = ""): { id: string; text: Text }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && typeof value.id === "string" ? value.id : id;
  const { zh, en } = value as Partial<Text>;
  const said = typeof zh === "string" && typeof en === "string" ? [{ id: own, text: { zh, en } }] : [];
  return [...said, ...Object.values(value).flatMap((part) => texts(part, own))];
}

test("a text of the data that names a firm in Chinese names it in English, by its own name", () => {
  const said = texts(data);
  expect(said.length).toBeGreaterThan(500);
  const lacking = said.flatMap(({ id, text }) =>
    firms
      .filter(({ zh, en }) => text.zh.includes(zh) && !text.en.toLowerCase().includes(en.toLowerCase()))
      .map(({ en }) => `${id}: ${en} not in ${text.en}`),
  );
  expect([...new Set(lacking)]).toEqual([]);
});
