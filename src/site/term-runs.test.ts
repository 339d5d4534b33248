import fc from "fast-check";
import { expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { languages, type Term } from "../model/types.ts";
import { termRuns } from "./term-runs.ts";

const term = (id: string, zh: string, en: string, use: Term["use"] = "field"): Term => ({
  ...{ id, use, zh, en, also: [], also_en: [], avoid: [], avoid_en: [] },
  meaning: { zh: `${zh}的意思。`, en: `What ${en} means.` },
});
const terms = [
  term("signed", "签约", "signed"),
  term("group", "集中签约", "group signed"),
  term("scale", "刻度", "scale", "site"),
];
const tell = (texts: readonly string[], lang: "zh" | "en") =>
  termRuns(texts, { data: { ...world(), terms }, lang }).map((runs) =>
    runs.map(({ words, han, term }) => (term ? `[${words}]` : han ? `<${words}>` : words)).join(""),
  );

test.each<[string, "zh" | "en", readonly string[], readonly string[]]>([
  ["a term is marked", "zh", ["这是签约。"], ["这是[签约]。"]],
  ["the first time in a section", "zh", ["签约、签约", "签约"], ["[签约]、签约", "签约"]],
  ["the longest where one holds another", "zh", ["集中签约和签约"], ["[集中签约]和[签约]"]],
  ["in any case, as whole words", "en", ["Signed, unsigned, signed-off"], ["[Signed], unsigned, signed-off"]],
  ["Chinese in English stands apart", "en", ["It was signed (签约) here"], ["It was [signed] <(签约)> here"]],
  ["a word of the site needs no mark", "zh", ["刻度"], ["刻度"]],
  ["of no text nothing", "en", [""], [""]],
])("%s in %s", (_, lang, texts, told) => {
  expect(tell(texts, lang)).toEqual(told);
});

test("a term leads to its place in the glossary, with what it means", () => {
  const [run] = termRuns(["signed"], { data: { ...world(), terms }, lang: "en" })
    .flat()
    .filter((one) => one.term);
  expect(run?.term).toEqual({
    address: expect.stringMatching(/\/en\/about\/terms\/#signed$/),
    meaning: "What signed means.",
  });
});

test("no text is lost, and no term is marked twice in a section, whatever stands together", () => {
  const pieces = data.terms.flatMap(({ zh, en }) => [zh, en]).concat([" ", "，", "a", "字", "(", "）"]);
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom(...languages), (texts, lang) => {
      const sections = termRuns(texts, { data, lang });
      expect(sections.map((runs) => runs.map(({ words }) => words).join(""))).toEqual(texts);
      const marked = sections.flat().flatMap(({ term }) => (term ? [term.address] : []));
      expect(new Set(marked).size).toBe(marked.length);
    }),
  );
});
