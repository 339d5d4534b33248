import { attributeOf, type PageElement } from "./html-page.ts";

/** How a text looks otherwise than beside it: not at all, struck out, above or below the line. */
export type Look = "hidden text" | "deleted text" | "raised" | "lowered";

/** What CSS declarations make of a text; undefined where it stands in its line. */
export function lookOf(css: string): Look | undefined {
  const declared = css.toLowerCase().replace(/\s*(?:!important)?\s*(?=;|$)/g, "");
  return rules.find(([pattern]) => pattern.test(declared))?.[1];
}

const rules: readonly (readonly [pattern: RegExp, look: Look])[] = [
  [/(?:^|[;\s])display\s*:\s*none/, "hidden text"],
  [/(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/, "hidden text"],
  [/(?:^|[;\s])(?:opacity|font-size)\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|$)/, "hidden text"],
  [/(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*line-through/, "deleted text"],
  [/(?:^|[;\s])vertical-align\s*:\s*(?:super|text-top|\+?(?!0)[\d.]+[a-z%])/, "raised"],
  [/(?:^|[;\s])vertical-align\s*:\s*(?:sub|-[\d.]+[a-z%])/, "lowered"],
];

const byTag = new Map<string, Look>(
  Object.entries({ del: "deleted text", s: "deleted text", strike: "deleted text", sup: "raised", sub: "lowered" }),
);

/** How an element looks by its tag, its attributes and its own style. */
export function lookOfElement(element: PageElement): Look | undefined {
  if (isHidden(element)) return "hidden text";
  const own = lookOf(attributeOf(element, "style") ?? "");
  return own ?? byTag.get(element.tagName);
}

function isHidden(element: PageElement): boolean {
  if (attributeOf(element, "aria-hidden") === "true") return true;
  if (element.tagName === "dialog") return attributeOf(element, "open") === undefined;
  return (attributeOf(element, "hidden") ?? "until-found") !== "until-found";
}
