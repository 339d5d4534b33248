import type { RecordKind, SearchRecord } from "./index-format.ts";
import { withoutQuestion } from "./question.ts";
import { openSearch, type Found } from "./search.ts";
import { snippet, type Piece } from "./snippet.ts";

interface Words {
  kinds: Record<RecordKind, string>;
  found: string;
  many: string;
  none: string;
  as: string;
  parts: string;
  failed: string;
}

const most = 60;
const form = document.querySelector<HTMLFormElement>("form.search");
const list = document.querySelector<HTMLOListElement>(".results");
const said = document.querySelector<HTMLElement>(".found");
const apart = document.querySelector<HTMLElement>(".parts");
if (form && list && said && apart) void start(form, { list, said, apart });

/** The parts of the page that answer: what is found, how many, and of what is not found the words that are. */
interface Answer {
  list: HTMLElement;
  said: HTMLElement;
  apart: HTMLElement;
}

/** Searches as the reader types; the query stands in the page's address. */
async function start(form: HTMLFormElement, { list, said, apart }: Answer): Promise<void> {
  const { files = "", home = "", words: json = "" } = form.dataset;
  const words = JSON.parse(json) as Words;
  const input = form.elements.namedItem("q") as HTMLInputElement;
  form.hidden = false;
  const fromAddress = () => (input.value = new URLSearchParams(location.search).get("q") ?? "");
  fromAddress();
  let search: Awaited<ReturnType<typeof openSearch>>;
  try {
    search = await openSearch((name) => load(`${files}${name}.json`));
  } catch {
    said.textContent = words.failed;
    return;
  }

  let asked = 0;
  /** Shows what is found; of a query that was typed over before its files were there, nothing. */
  async function show(): Promise<void> {
    const turn = ++asked;
    const query = input.value.trim();
    const found = query === "" ? undefined : await search(query, { most }).catch(() => null);
    if (turn !== asked) return;
    announce(query === "" ? "" : found ? tell(found, query) : words.failed);
    list.replaceChildren(
      ...(found?.records ?? []).map((record) => item(record, { query: found?.marked ?? "", home, words })),
    );
    const parts = found?.parts ?? [];
    apart.hidden = parts.length === 0;
    apart.replaceChildren(words.parts, ...parts.flatMap((part) => [" ", partLink(part)]));
  }

  function tell({ total: n, query: as }: Found, query: string): string {
    const said = n === 0 ? words.none : n > most ? words.many : words.found;
    const other = n === 0 || withoutQuestion(query) === as ? "" : words.as;
    const gaps: Readonly<Record<string, string>> = { n: String(n), most: String(most), q: query, as };
    return (said + other).replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Says how many there are once the reader has stopped typing, and not the same twice. */
  function announce(words: string): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (said.textContent !== words) said.textContent = words;
    }, 300);
  }

  function toAddress(): void {
    const query = input.value.trim();
    history.replaceState(
      null,
      "",
      query === "" ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`,
    );
  }

  void show();
  // Who types before the index is there has searched too.
  if (input.value !== "") toAddress();
  input.addEventListener("input", (event) => {
    // Pinyin on its way to a word is no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    void show();
    toAddress();
  });
  input.addEventListener("compositionend", () => {
    void show();
    toAddress();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => {
    fromAddress();
    void show();
  });
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`missing file: ${address}`);
  return answer.json();
}

/** A word that is found by itself, with how many hold it. */
function partLink({ query, total }: Found["parts"][number]): HTMLElement {
  const link = document.createElement("a");
  link.href = `?${new URLSearchParams({ q: query }).toString()}`;
  link.textContent = `${query} (${total})`;
  return link;
}

/** As many letters as fill about three lines of a phone: Latin ones are half as wide. */
const textRoom = (): number => (document.documentElement.lang.startsWith("en") ? 200 : 110);

function item(
  record: SearchRecord,
  { query, home, words }: { query: string; home: string; words: Words },
): HTMLElement {
  const made = document.createElement("li");
  const kind = document.createElement("span");
  kind.className = "kind";
  kind.textContent = words.kinds[record.kind];
  const link = document.createElement("a");
  link.href = home + record.path;
  link.append(...marked(snippet(record.title, { query, room: 200 })));
  const text = document.createElement("p");
  text.append(...marked(snippet(record.text, { query, room: textRoom() })));
  // Where a figure stands is long, and no part of what it is.
  if (record.about) (record.kind === "figure" ? text : link).append(` · ${record.about}`);
  made.append(kind, link, text);
  return made;
}

function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
