// Runs inline in embeds, also where the frame has no origin: no storage, no import, nothing fetched.
const root = document.documentElement;
const options = new URLSearchParams(location.search);
const theme = options.get("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
for (const name of ["plain", "transparent"]) root.classList.toggle(name, options.get(name) === "1");

const id = root.dataset.id ?? "";
const pym = options.get("childId");
const secret = /secret=(\w+)/.exec(location.hash)?.[1];
const post = (message: unknown) => parent.postMessage(message, "*");
let known = 0;

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
}
