import { Window } from "happy-dom";
import { vi } from "vitest";

const names = [
  ...["document", "location", "navigator", "history", "customElements", "CSSStyleSheet", "DOMParser"],
  ...["Event", "HTMLElement", "HTMLInputElement", "Node", "InputEvent", "MessageEvent", "parent", "scrollX", "scrollY"],
] as const;
const methods = ["addEventListener", "removeEventListener", "getComputedStyle", "matchMedia"] as const;

/**
 * A made-up page in place of the browser's globals, for a script that is imported after it. Nothing is fetched, and
 * each has a window of its own, so that no listener outlives its test. Undone by `vi.unstubAllGlobals()`.
 */
export function page(html: string, { url = "https://example.org/" }: { url?: string } = {}) {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true },
  });
  window.document.body.innerHTML = html;
  const globals = window as unknown as typeof globalThis & globalThis.Window;
  for (const name of names) vi.stubGlobal(name, globals[name]);
  for (const name of methods) vi.stubGlobal(name, (globals[name] as () => unknown).bind(window));
  vi.stubGlobal("window", globals);
  vi.resetModules();
  return globals;
}
