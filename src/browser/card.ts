// A label of a map that leads to another page opens it as a card: what that page marks as its summary, in a dialog over
// the map. Its ids and sheets stay within a tree of their own. What cannot be fetched is followed. A card is a step of
// the reader's: Back closes it and stays on the page.
import { isPlainClick } from "./plain-click.ts";

const summary = "main .head .subtitle, main [data-card]";

async function open(link: SVGElement, address: string): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-cards]");
  const response = await fetch(address);
  if (!dialog || !response.ok) throw new Error(`${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const title = dialog.querySelector("h2");
  const whole = dialog.querySelector<HTMLAnchorElement>("a");
  if (title) title.textContent = page.querySelector("main h1")?.textContent.trim() ?? "";
  if (whole) whole.href = address;
  await fillWith(page, { host: dialog.querySelector("div"), address });
  dialog.addEventListener("close", () => closed(link), { once: true });
  if (dialog.open) return;
  history.pushState(aCard, "", location.href);
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** What the step of an open card holds. */
const aCard = { card: true };

/** Takes the step back that a card was, unless that is what closed it. */
function closed(link: SVGElement): void {
  if ((history.state as Partial<typeof aCard> | null)?.card) history.back();
  link.focus({ preventScroll: true });
}

async function fillWith(page: Document, { host, address }: { host: Element | null; address: string }): Promise<void> {
  const found = [...page.querySelectorAll(summary)];
  if (!host || found.length === 0) throw new Error("no card");
  const article = document.createElement("article");
  article.append(...found.map((part) => document.adoptNode(part)));
  const sheets = [...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  const loaded = sheets.map((sheet) => document.adoptNode(sheet)).map(settled);
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  for (const element of [...sheets, ...article.querySelectorAll("[href]")])
    element.setAttribute("href", new URL(element.getAttribute("href") ?? "", address).href);
  root.replaceChildren(...sheets, article);
  await Promise.all(loaded);
}

/** Waits until a sheet is there, or cannot be had. */
function settled(sheet: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const end of ["load", "error"]) sheet.addEventListener(end, resolve);
  });
}

/** Whether a click on a dialog lies beside its box: on the backdrop, which is the dialog's own. */
function isBeside(dialog: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

document.addEventListener("click", (event) => {
  const target = event.target as Element;
  if (target.matches("dialog[data-cards]") && isBeside(target, event)) (target as HTMLDialogElement).close();
  const link = target.closest<SVGElement>("svg.chain-map a");
  if (!link || !isPlainClick(event)) return;
  const address = new URL(link.getAttribute("href") ?? "", location.href);
  if (address.pathname === location.pathname) return;
  event.preventDefault();
  open(link, address.href).catch(() => location.assign(address.href));
});

addEventListener("popstate", () => document.querySelector<HTMLDialogElement>("dialog[data-cards][open]")?.close());
