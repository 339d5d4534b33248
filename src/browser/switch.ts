// Maps have an address each and switch without a script. With one, the next map is fetched and put in place, so that
// the reader stays where he is on the page.
import { isPlainClick } from "./plain-click.ts";
import { tellShown } from "./shown.ts";
import { listenIn } from "./tooltip.ts";

/** The parts of a page that differ from map to map: the other language's address stands in the masthead. */
const parts = ["header.masthead", "main"] as const;

const named = "meta[property], meta[name=description], link[rel=canonical], link[hreflang]";

let here = location.pathname;

async function show(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  document.title = next.title;
  // What a page is called elsewhere and where it stands: who shares or cites it means the map that is seen.
  for (const known of document.head.querySelectorAll(named)) known.remove();
  document.head.append(...[...next.head.querySelectorAll(named)].map((fresh) => document.adoptNode(fresh)));
  for (const part of parts) {
    const fresh = next.querySelector(part);
    if (fresh) document.querySelector(part)?.replaceWith(document.adoptNode(fresh));
  }
  const main = document.querySelector("main");
  if (main) listenIn(main);
}

async function follow(link: HTMLAnchorElement): Promise<void> {
  const address = link.href;
  try {
    await show(address);
  } catch {
    location.assign(address);
    return;
  }
  history.pushState(null, "", address);
  here = location.pathname;
  tellShown();
  // The link that was followed is gone; the one in its place takes the focus.
  for (const again of document.querySelectorAll<HTMLAnchorElement>("[data-switch] a"))
    if (again.pathname === here) again.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("[data-switch] a");
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  void follow(link);
});

addEventListener("popstate", () => {
  // A step to an anchor of the same map is the browser's own.
  if (location.pathname === here) return;
  here = location.pathname;
  show(location.href).then(tellShown, () => location.reload());
});
