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

/** Tells the host the height in the forms that hosts listen for: our own, then those of the usual systems. */
function tell(): void {
  const { height: exact, width } = root.getBoundingClientRect();
  const height = Math.ceil(exact);
  // A frame that its host has not laid out yet is no column, and its height means nothing.
  if (height === known || width < 100) return;
  known = height;
  post({ type: "counting-investment:height", id, height });
  post({ sentinel: "amp", type: "embed-size", height });
  post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
  post({ "datawrapper-height": { [id]: height } });
  post({ type: "iframe-resized", width, height });
  if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret) post({ message: "height", value: height, secret });
}

if (parent !== window) {
  // At once and when loaded, for a browser observes no frame below the fold before the reader scrolls to it.
  tell();
  addEventListener("load", tell);
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown; theme: string } | null>) => {
    if (source === parent && data?.type === "counting-investment:theme") wear(data.theme);
  });
  // WordPress lets no frame open a page by itself; it opens what it is told.
  if (secret)
    addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (link) post({ message: "link", value: link.getAttribute("href"), secret });
    });
}
