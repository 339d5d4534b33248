// What `/embed.js` holds, for pages of other sites: the element <counting-investment chart="…">, and the height of
// frames that stand there without it. Nothing of it is global.
export {};

/** Address of the site's front page, put in when it is built. */
declare const HOME: string;

const tag = "counting-investment";
/** What it obeys: what makes the path, the language, what makes the query. */
const names = "chart place view version lang theme plain transparent".split(" ");
const page = document;
// The place that it was loaded from, so that a mirror of the site shows its own charts.
const home = new URL(".", (page.currentScript as HTMLScriptElement | null)?.src || HOME).href;
/** The frames of the elements in the page, and of such as have not told a height, how to give them up. */
const own = new Map<HTMLIFrameElement, (() => void) | null>();

class Chart extends HTMLElement {
  static observedAttributes = names;
  #frame = page.createElement("iframe");
  #shadow = this.attachShadow({ mode: "open" });

  connectedCallback(): void {
    try {
      // A sheet that no policy of the host forbids, and its own sheets outweigh.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(":host{display:block}");
      this.#shadow.adoptedStyleSheets = [sheet];
    } catch {
      // Safari has it from 16.4 on.
    }
    this.#show();
  }

  disconnectedCallback(): void {
    own.delete(this.#frame);
  }

  attributeChangedCallback(changed: string): void {
    const frame = this.#frame;
    if (!own.has(frame)) return;
    const theme = this.getAttribute("theme") || "auto";
    // Another theme is only told, so that the chart does not flash.
    if (changed === "theme") frame.contentWindow?.postMessage({ type: `${tag}:theme`, theme }, home);
    else this.#show();
  }

  #show(): void {
    const frame = this.#frame;
    const get = (option: string) => this.getAttribute(option) || "";
    const text = () => this.textContent.trim();
    const root = home + (/^en\b/i.test(this.lang) ? "en/" : "");
    const [chart, place, view, version] = names.map(get) as [string, string, string, string];
    /** In place of the frame one line: the link that stands in the element, else one to all charts. */
    const giveUp = () => {
      if (own.get(frame) !== giveUp) return;
      const line = page.createElement(text() ? "slot" : "a");
      const link = { href: `${root}charts/`, textContent: "没有此图 No such chart" };
      this.#shadow.replaceChildren(Object.assign(line, link));
    };
    own.set(frame, giveUp);
    // In a page that is still arriving, what stands in the element comes after its tag.
    if (!chart || /[^\w.-]/.test(chart + place + view + version)) return void setTimeout(giveUp);
    const name = () => (frame.title = this.title || text() || tag);
    name();
    frame.onload = () => {
      name();
      // An embed tells its height before it has loaded. What is wide enough and tells none is another page.
      if (frame.offsetWidth > 99) setTimeout(giveUp, 3000);
    };
    frame.style.cssText = `display:block;width:100%;border:0;height:${parseInt(get("height")) || 480}px`;
    // In what is closed, a lazy frame would wait until it is opened.
    frame.loading = this.closest("details:not([open])") ? "eager" : "lazy";
    const state = place || view ? `${place || "region"}/${view || "prospect"}/` : "";
    const url = new URL(`${root}${version && `v/${version}/`}embed/${chart}/${state}`);
    for (const option of names.slice(5))
      if (this.hasAttribute(option)) url.searchParams.set(option, get(option) || "1");
    frame.src = url.href;
    if (!frame.isConnected) this.#shadow.replaceChildren(frame);
  }
}

// A page may load the script once for every chart.
if (!customElements.get(tag)) {
  customElements.define(tag, Chart);
  // By address and not by origin, which is null where the frame is in a sandbox.
  const frames = () => [...page.querySelectorAll("iframe"), ...own.keys()].filter(({ src }) => src.startsWith(home));
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown; height: string } | null>) => {
    if (data?.type !== `${tag}:height`) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      // Within reason; what is no number makes no length.
      frame.style.height = `clamp(120px,${data.height}px,4000px)`;
      if (own.has(frame)) own.set(frame, null);
    }
  });
  // One that came before the script has told its height to nobody.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: "ready" }, "*");
}
