import { askWords } from "../../compare/ask-words.ts";
import { conversionWords } from "../../compare/conversion-words.ts";
import type { Conversion } from "../../compare/conversion.ts";
import type { Answer } from "../../compare/judge-pair.ts";
import type { Answered } from "../../compare/judge.ts";
import type { Near } from "../../compare/nearest.ts";
import { reasonClause } from "../../compare/reason-words.ts";
import { link } from "../../i18n/link.ts";
import { sharedWords } from "../../i18n/words.ts";
import { fill } from "../../i18n/fill.ts";
import { isOwn } from "../../model/own.ts";
import type { Context, Lang, Observation } from "../../model/types.ts";
import { siteWords } from "../../site/words.ts";
import { answerSigns } from "./answer-signs.ts";
import { answerOf, type Compared } from "./comparison.ts";
import { figureTold, namedFacts, shortTold } from "./figure-told.ts";
import { markup, nothing, type Markup } from "./markup.ts";
import { nearTold } from "./near-told.ts";
import { reckonedTold } from "./reckoned-told.ts";
import type { ScaleDrawing } from "./scale-drawing.ts";
import { compareWords } from "./words.ts";

interface Options extends Context {
  /** The level of the headings of its parts. */
  level?: 2 | 3;
  /** The address that compares some figures. */
  addressOf: (figures: readonly string[]) => string;
}

/** An answer with its sign. */
export function answerMarkup({ answer, sentence }: { answer: Answer; sentence: string }): Markup {
  return markup`<p class="answer" data-answer="${answer}"><span class="sign" aria-hidden="true">${answerSigns[answer]}</span><span>${sentence}</span></p>`;
}

/** The answer to a comparison, with the reason that decides. */
export function answerTo({ comparison }: { comparison: Answered }, lang: Lang): Markup {
  return answerMarkup({ answer: comparison.answer, sentence: answerOf({ comparison }, lang) });
}

/** What a page shows of a comparison below its answer; what is drawn stands in a part of its own. */
export function comparisonMarkup(
  { values, comparison }: Compared,
  { drawn, ...options }: Options & { drawn: Markup },
): Markup {
  const { lang } = options;
  const { answer, reasons, facts, wouldNeed, conversions, nearest } = comparison;
  const why = reasons.map(
    (reason) =>
      markup`<li>${reasonClause(reason, { facts, lang })} <small>${(reason.forbids ? compareWords.forbids : compareWords.needs)[lang]}</small></li>`,
  );
  const asks = wouldNeed.map((ask) => markup`<li>${askWords(ask, options)}</li>`);
  return markup`${figuresMarkup(values, options)}
${drawn}
${why.length > 0 ? section("why", { ...options, heading: compareWords.why[lang], body: markup`<ul class="why">${why}</ul>` }) : nothing}
${asks.length > 0 ? section("needed", { ...options, heading: compareWords.wouldNeed[lang], body: markup`<ul>${asks}</ul>` }) : nothing}
${reckonedMarkup(conversions, options)}
${answer === "yes" ? nothing : nearMarkup({ values, nearest }, options)}`;
}

/** A part of a comparison under its heading. */
function section(
  id: string,
  { level = 2, heading, body }: Pick<Options, "level"> & { heading: string; body: Markup },
): Markup {
  const tag = { markup: `h${level}` };
  return markup`<section aria-labelledby="${id}"><${tag} id="${id}">${heading}</${tag}>${body}</section>`;
}

/** The values, each with what decides and where it is printed. */
export function figuresMarkup(values: readonly Observation[], options: Options): Markup {
  const cards = values.map((of) => figureMarkup(of, options));
  return section("figures", {
    ...options,
    heading: compareWords.figures[options.lang],
    body: markup`<ul class="values">${cards}</ul>`,
  });
}

function figureMarkup(of: Observation, { data, lang }: Context): Markup {
  const told = figureTold(of, { data, lang });
  const prints = told.prints.map((print) => {
    const { report, path, line } = print;
    return markup`<dd>${isOwn(of) ? report : markup`<a href="${link(path, lang)}">${line}</a>`}</dd>`;
  });
  const facts = namedFacts(told, lang).map(({ name, words }) => markup`<div><dt>${name}</dt><dd>${words}</dd></div>`);
  return markup`<li class="value"><p>${told.place}</p><p class="number">${told.value}</p><p class="measure">${told.name}</p><dl class="facts">${facts}<div><dt>${sharedWords.columnSource[lang]}</dt>${prints}</div></dl></li>`;
}

/** What is drawn on one scale, and which of the values are not. */
export function drawnMarkup(
  drawings: readonly ScaleDrawing[],
  { values, ...options }: Options & { values: readonly Observation[] },
): Markup {
  const { data, lang } = options;
  if (drawings.length === 0) return markup`<p class="hint">${compareWords.apart[lang]}</p>`;
  const left = values.filter((of) => !drawings.some((drawing) => drawing.values.includes(of)));
  const names = left.map((of) => shortTold(of, { data, lang })).join(sharedWords.comma[lang]);
  const apart = left.length > 0 ? markup` ${fill(compareWords.leftApart[lang], { names })}` : nothing;
  const each = drawings.map(({ drawings: widths }) => {
    const drawn = widths.map(({ width, svg }) => markup`<div class="w${width}">${{ markup: svg }}</div>`);
    return markup`<div class="drawing" data-help="${siteWords.chartHelp[lang]}">${drawn}</div>`;
  });
  const body = markup`<p class="hint">${compareWords.drawingHint[lang]}${apart}</p>${each}`;
  return section("drawing", { ...options, heading: compareWords.drawing[lang], body });
}

function reckonedMarkup(conversions: readonly Conversion[], { data, ...options }: Options): Markup {
  if (conversions.length === 0) return nothing;
  const { lang } = options;
  // A change of unit alone has no value of its own.
  const [reckoned, noted] = [
    conversions.filter(({ values }) => values.length > 0),
    conversions.filter(({ values }) => values.length === 0),
  ];
  const notes = noted.map(({ kind }) => markup`<p>${conversionWords[kind][lang]}</p>`);
  const rows = reckoned.map(({ kind, values }) => {
    const told = values.map((of) => markup`<dd>${reckonedTold(of, { data, lang })}</dd>`);
    return markup`<dt>${conversionWords[kind][lang]}</dt>${told}`;
  });
  const list = rows.length > 0 ? markup`<dl class="reckoned">${rows}</dl>` : nothing;
  const body = markup`<p class="hint">${compareWords.reckonedHint[lang]}</p>${notes}${list}`;
  return section("reckoned", { ...options, heading: compareWords.reckoned[lang], body });
}

/** What comes nearest to some values, each with its answer and a link that compares it. */
export function nearMarkup(
  of: { values: readonly Observation[]; nearest: readonly Near[] },
  { addressOf, data, ...options }: Options,
): Markup {
  const { lang }: { lang: Lang } = options;
  const near = nearTold(of, { data, lang }).map(
    ({ figures, words, ...told }) => markup`<li><a href="${addressOf(figures)}">${words}</a>${answerMarkup(told)}</li>`,
  );
  const none = near.length === 0 ? markup`<p>${compareWords.noNearest[lang]}</p>` : nothing;
  return section("nearest", {
    ...options,
    heading: compareWords.nearest[lang],
    body: markup`${none}<ul class="ready">${near}</ul>`,
  });
}
