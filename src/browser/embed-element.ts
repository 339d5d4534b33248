// What `/embed.js` holds, for pages of other sites: the element <counting-investment chart="…">, and the height of
// frames that stand there without it. Nothing of it is global.
export {};

/** Address of the site's front page, put in when it is built. */
declare const HOME: string;

const name = "counting-investment";
// The place that it was loaded from, so that a mirror of the site shows its own charts.
const home = new URL(".", (document.currentScript as HTMLScriptElement | null)?.src || HOME);
const safe = (text: string | null) => (/^[\w.-]+$/.test(text ?? "") ? text : "");

/** Sets the height that a frame has told, within reason. */
function setHeight(frame: HTMLIFrameElement, data: { type?: unknown; height: number } | null): void {
  if (data?.type === `${name}:height` && Number.isFinite(data.height))
    frame.style.height = `${Math.min(4000, Math.max(120, data.height))}px`;
}

class Chart extends HTMLElement {
  static observedAttributes = ["chart", "lang", "theme", "version", "plain", "transparent"];
  #frame = document.createElement("iframe");

  connectedCallback(): void {
    if (!this.shadowRoot) this.#build();
    this.#name();
    // In a page that is still arriving, what stands in the element comes after its tag.
    this.#frame.addEventListener("load", this.#name);
    this.#frame.style.cssText = `display:block;width:100%;border:0;height:${parseInt(this.getAttribute("height") ?? "") || 480}px`;
    this.#frame.loading = "lazy";
    addEventListener("message", this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
  }

  attributeChangedCallback(changed: string): void {
    if (!this.isConnected) return;
    const theme = this.getAttribute("theme") || "auto";
    // Another theme is only told, so that the chart does not flash.
    if (changed === "theme") this.#frame.contentWindow?.postMessage({ type: `${name}:theme`, theme }, home.origin);
    else this.#show();
  }

  #build(): void {
    const shadow = this.attachShadow({ mode: "open" });
    shadow.append(this.#frame);
    // A sheet that no policy of the host forbids, and its own sheets outweigh; Safari has it from 16.4 on.
    if (!("adoptedStyleSheets" in shadow)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":host{display:block}");
    shadow.adoptedStyleSheets = [sheet];
  }

  #show(): void {
    const [chart, version] = [safe(this.getAttribute("chart")), safe(this.getAttribute("version"))];
    if (!chart) return;
    const path = `${this.lang === "en" ? "en/" : ""}${version ? `v/${version}/` : ""}embed/${chart}/`;
    const url = new URL(path, home);
    for (const option of ["theme", "plain", "transparent"]) {
      const value = this.getAttribute(option);
      if (value !== null) url.searchParams.set(option, value || "1");
    }
    this.#frame.src = url.href;
  }

  #name = (): void => {
    this.#frame.title = this.title || this.textContent.trim() || name;
  };

  #hear = ({ source, origin, data }: MessageEvent<Parameters<typeof setHeight>[1]>): void => {
    if (source === this.#frame.contentWindow && origin === home.origin) setHeight(this.#frame, data);
  };
}

// A page may load the script once for every chart.
if (!customElements.get(name)) {
  customElements.define(name, Chart);
  // By address and not by origin, which is null where the frame is in a sandbox.
  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home.href));
  addEventListener("message", ({ source, data }: MessageEvent<Parameters<typeof setHeight>[1]>) => {
    for (const frame of frames()) if (frame.contentWindow === source) setHeight(frame, data);
  });
  // One that came before the script has told its height to nobody.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: "ready" }, "*");
}
