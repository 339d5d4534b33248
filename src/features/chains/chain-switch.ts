import { views, viewWords, scopes, scopeWords, type View, type Scope } from "../../chain-maps/chain-view.ts";
import { sharedWords } from "../../i18n/words.ts";
import { viewMeanings } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Lang, Context } from "../../model/types.ts";

/** Where a reader of a chain's pages is; without a scope where the two cities stand side by side. */
export interface Here {
  chain: string;
  scope?: Scope | undefined;
  view?: View | undefined;
}

/** The places that a chain is shown for, each in the view that the reader has, then the two cities side by side. */
export function scopeChoices({ chain, scope, view }: Here, { data, lang }: Context) {
  const single = scopes(data).map((other) => ({
    path: paths.chain(chain, { scope: other, ...(view && { view }) }),
    words: scopeWords(other, data)[lang],
    current: other === scope,
  }));
  const both = sharedWords.sideBySide(data)[lang];
  return [...single, { path: paths.chainCompare(chain), words: both, current: scope === undefined }];
}

/** The views of the place that the reader has, with what each shows; none where two places stand side by side. */
export function viewChoices({ chain, scope, view }: Here, lang: Lang) {
  if (scope === undefined) return [];
  return views.map((other) => ({
    path: paths.chain(chain, { scope, view: other }),
    words: viewWords[other][lang],
    small: viewMeanings[other][lang],
    current: other === view,
  }));
}
