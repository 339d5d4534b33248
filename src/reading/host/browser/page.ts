import type { OpenPage } from "../page.ts";

/** Opens the source of a page. */
export function openPage(source: string): OpenPage {
  const page = new DOMParser().parseFromString(source, "text/html");
  return { page, sheets: () => [...page.querySelectorAll("style")].map(sheetOf), close: () => undefined };
}

/** A page that is not shown keeps no sheets of its own. */
function sheetOf({ textContent }: HTMLStyleElement): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(textContent);
  return sheet;
}
