import { placeName, reportTitle } from "../../i18n/names.ts";
import { reportKindWords } from "../../i18n/vocabulary.ts";
import { methodHere } from "./method-here.ts";
import { methodWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import { reportOf } from "../../model/lookup.ts";
import type { Method, Context, Report, Text } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";
import { pageTitles } from "./page-titles.ts";

/** A method in words, and the pages that its card leads to. */
export function methodCard(method: Method, { data, lang }: Context) {
  const report = reportOf(method.report, data);
  const facts = [
    { term: methodWords.rhythm[lang], words: method.rhythm[lang] },
    { term: methodWords.needs[lang], words: method.needs[lang] },
    { term: showsTerm(report)[lang], words: method.shows[lang] },
  ];
  return {
    name: method[lang],
    place: placeName(method.place, { data, lang }),
    facts: facts.filter(({ words }) => words !== ""),
    report: reportTitle(method.report, { data, lang }),
    // A place has one report of a kind, so these two tell which.
    line: [
      report.place === method.place ? "" : placeName(report.place, { data, lang }),
      reportKindWords[report.kind][lang],
      lineWords(method, { data, lang }).words,
    ]
      .filter((words) => words !== "")
      .join(" "),
    source: paths.report(method.report, method.id),
    exampleTerm: methodWords.examples[methodHere(method)][lang],
    // A path that is no page is refused by a test; here it shows as itself.
    example: method.here && (pageTitles(data).get(method.here)?.[lang] ?? method.here),
    why: method.why[lang],
  };
}

// A plan or measures say what is to be done; only a press report may tell what came of it.
function showsTerm({ kind }: Pick<Report, "kind">): Text {
  return kind === "press" ? methodWords.aimOrResult : methodWords.ruleOrAim;
}
