// Runs inline in embeds, also where the frame has no origin: no storage, no import, nothing fetched.
const root = document.documentElement;
const options = new URLSearchParams(location.search);
for (const name of ["plain", "transparent"]) root.classList.toggle(name, options.get(name) === "1");
wear(options.get("theme"));

const id = root.dataset.id ?? "";
const pym = options.get("childId");
/** WordPress knows its frames by this; it must stand in every message. */
const secret = /secret=(\w+)/.exec(location.hash)?.[1];
const post = (message: unknown) => parent.postMessage(message, "*");
let known = 0;

/** `light` and `dark` stay whatever the reader's system asks for; `auto` follows it. */
function wear(theme: unknown): void {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else if (theme === "auto") delete root.dataset.theme;
}

/** WordPress makes no frame higher than 1000 pixels: in what is higher, the drawing that then is largest is shown. */
function fit(): void {
  const [drawing, ...widths] = document.querySelectorAll<HTMLElement>(".drawing, .drawing > div");
  const dress = (css: string) => widths.forEach(({ style }) => (style.cssText = css));
  dress("");
  const over = root.offsetHeight - 999;
  if (!drawing || over <= 0) return;
  dress(`display:block;max-height:${drawing.offsetHeight - over}px`);
  const scale = (box: Element) => (box.firstElementChild as SVGSVGElement).getScreenCTM()?.a ?? 0;
  const largest = Math.max(...widths.map(scale));
  for (const box of widths) if (scale(box) < largest) box.style.display = "none";
}

/** Tells the host the height in the forms that hosts listen for: our own, then those of the usual systems. */
function tell(): void {
  if (secret) fit();
  const { height: exact, width } = root.getBoundingClientRect();
  const height = Math.ceil(exact);
  // Every time and of any width: WordPress hides the frame until it has heard.
  if (secret) post({ message: "height", value: height, secret });
  // A frame that its host has not laid out yet is no column, and its height means nothing.
  if (height === known || width < 100) return;
  known = height;
  post({ type: "counting-investment:height", id, height });
  post({ sentinel: "amp", type: "embed-size", height });
  post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
  post({ "datawrapper-height": { [id]: height } });
  post({ type: "iframe-resized", width, height });
  if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
}

if (parent !== window) {
  // At once, when loaded and when resized, for a browser observes no frame that is out of sight.
  tell();
  addEventListener("load", tell);
  addEventListener("resize", tell);
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
    if (source !== parent || !data) return;
    if (data.type === "counting-investment:theme") wear(data.theme);
    // What WordPress and our own script say that came after the frame.
    if (data.message === "ready") {
      known = 0;
      tell();
    }
  });
  if (secret) {
    // Before 5.9 WordPress does not say when it is ready.
    for (const wait of [500, 2000, 8000]) setTimeout(tell, wait);
    // WordPress lets no frame open a page by itself; it opens what it is told.
    addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (!link) return;
      event.preventDefault();
      post({ message: "link", value: link.getAttribute("href"), secret });
    });
  }
}
