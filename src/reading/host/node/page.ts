import { Window } from "happy-dom";
import type { OpenPage } from "../page.ts";

/** Opens the source of a page. */
export function openPage(source: string): OpenPage {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true } });
  window.document.write(source);
  const page = window.document as unknown as Document;
  return { page, sheets: () => [...page.styleSheets], close: () => window.close() };
}
