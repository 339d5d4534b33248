import { element } from "./element.ts";

/** Hands the reader a file that was made here. */
export function download(content: string, { name, type }: { name: string; type: string }): void {
  const href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = element("a", { href, download: name });
  link.click();
  // The browser has taken the content by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(href));
}
