import { makeSearch, type RecordKind, type SearchRecord } from "../search/search.ts";
import { snippet, type Piece } from "../search/snippet.ts";

interface Words {
  kinds: Record<RecordKind, string>;
  found: string;
  many: string;
  none: string;
  failed: string;
}

const most = 60;
const form = document.querySelector<HTMLFormElement>("form.search");
const list = document.querySelector<HTMLOListElement>(".results");
const said = document.querySelector<HTMLElement>(".found");
if (form && list && said) void start(form, { list, said });

/** Searches as the reader types; the query stands in the page's address. */
async function start(form: HTMLFormElement, { list, said }: { list: HTMLElement; said: HTMLElement }): Promise<void> {
  const { records = "", home = "", words: json = "" } = form.dataset;
  const words = JSON.parse(json) as Words;
  const input = form.elements.namedItem("q") as HTMLInputElement;
  form.hidden = false;
  const fromAddress = () => (input.value = new URLSearchParams(location.search).get("q") ?? "");
  fromAddress();
  let search: ReturnType<typeof makeSearch>;
  try {
    search = makeSearch((await (await fetch(records)).json()) as SearchRecord[]);
  } catch {
    said.textContent = words.failed;
    return;
  }

  function show(): void {
    const query = input.value.trim();
    const found = query === "" ? [] : search(query);
    announce(query === "" ? "" : tell(found.length, query));
    list.replaceChildren(...found.slice(0, most).map((record) => item(record, { query, home, words })));
  }

  function tell(n: number, query: string): string {
    const said = n === 0 ? words.none : n > most ? words.many : words.found;
    return said.replace("{n}", String(n)).replace("{most}", String(most)).replace("{q}", query);
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

  show();
  // Who types before the index is there has searched too.
  if (input.value !== "") toAddress();
  input.addEventListener("input", (event) => {
    // Pinyin on its way to a word is no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    show();
    toAddress();
  });
  input.addEventListener("compositionend", () => {
    show();
    toAddress();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => {
    fromAddress();
    show();
  });
}

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
  text.append(...marked(snippet(record.text, { query, room: 110 })));
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
