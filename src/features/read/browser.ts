import { say } from "../../browser/say.ts";
import { fill } from "../../i18n/fill.ts";
import type { Lang } from "../../model/types.ts";
import { messageOf } from "../../reading/message-of.ts";
import { createAsking } from "./browser/ask.ts";
import type { Choice } from "./browser/panel.ts";
import { showReading } from "./browser/view.ts";
import type { Known } from "./known.ts";
import type { ScriptWords } from "./script-words.ts";
import { tellFault } from "./tell.ts";

/** What the page hands its script. */
export interface Handed {
  lang: Lang;
  known: Known;
  words: ScriptWords;
  /** The page that says whether figures may be compared. */
  compare: string;
  indicators: readonly Choice[];
  places: readonly Choice[];
}

/** How many bytes a file has at most, as `pull` reads of a document. */
const largest = 200_000_000;

const form = document.querySelector<HTMLFormElement>("form.read");
const [status, result, into] = ["#read-status", "#read-result", "#read-shown"].map((own) =>
  document.querySelector<HTMLElement>(own),
);
const handed = document.getElementById("read-known")?.textContent;
if (form && status && result && into && handed)
  start(form, { status, result, into, handed: JSON.parse(handed) as Handed });

interface Parts {
  status: HTMLElement;
  result: HTMLElement;
  into: HTMLElement;
  handed: Handed;
}

/** What the form asks, by name. */
interface Fields {
  text: HTMLTextAreaElement;
  file: HTMLInputElement;
  place: HTMLSelectElement;
  published: HTMLInputElement;
  whole: HTMLInputElement;
  stop: HTMLButtonElement;
}

function start(form: HTMLFormElement, { status, result, into, handed }: Parts): void {
  const { words, known } = handed;
  const { readerWords } = words;
  const asking = createAsking();
  const { text, file, place, published, whole, stop } = form.elements as unknown as Fields;
  let [isSaved, turn] = [() => true, 0];

  function tell(words: string): void {
    status.className = "";
    say(status, words);
  }

  async function read(given: File | undefined): Promise<void> {
    const own = (turn += 1);
    const day = published.value.trim();
    const isDay = /^(?:(?:19|20)\d{2}(?:-\d{2}-\d{2})?)?$/.test(day);
    if (!isDay || (!given && text.value.trim() === "")) {
      tell(isDay ? readerWords.nothing : fill(readerWords.badDay, { day }));
      return;
    }
    tell(readerWords.reading);
    stop.hidden = false;
    form.ariaBusy = "true";
    try {
      if (given && given.size > largest) throw new Error(`file too large: ${given.name}`);
      const reading = await asking.read({
        known: { vocabulary: known.vocabulary, letters: known.letters },
        file: given?.name ?? "",
        content: given
          ? new Uint8Array(await given.arrayBuffer())
          : { lines: text.value.split(/\r\n|[\n\r]/u), leftOut: [] },
        whole: whole.checked,
        place: place.value || undefined,
        published: day || undefined,
      });
      if (own !== turn) return;
      result.hidden = false;
      status.className = "hidden";
      isSaved = showReading(reading, { ...handed, into, status });
      result.scrollIntoView({ block: "start" });
    } catch (error) {
      if (own !== turn) return;
      const message = messageOf(error);
      tell(message === "stopped" ? readerWords.stopped : tellFault(message, words));
    } finally {
      if (own === turn) {
        stop.hidden = true;
        form.ariaBusy = "false";
      }
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void read(file.files?.[0]);
  });
  file.addEventListener("change", () => void read(file.files?.[0]));
  text.addEventListener("input", () => (file.value = ""));
  stop.addEventListener("click", () => asking.stop());
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    form.classList.add("over");
  });
  document.addEventListener("dragleave", () => form.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (!dropped) return;
    event.preventDefault();
    form.classList.remove("over");
    file.value = "";
    void read(dropped);
  });
  addEventListener("beforeunload", (event) => {
    if (!isSaved()) event.preventDefault();
  });
  form.hidden = false;
}
