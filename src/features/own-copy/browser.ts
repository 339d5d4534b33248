// A reader's own copy is read, hashed and held against the account in this browser; nothing of it is sent or kept.
import { fill } from "../../i18n/fill.ts";
import { say } from "../../browser/say.ts";
import type { Account } from "./account-format.ts";
import { digest, readCopy } from "./decode.ts";
import { hold } from "./hold.ts";
import { show, showOnly, type CopyWords } from "./show.ts";

const section = document.querySelector<HTMLElement>("[data-account]");
const form = section?.querySelector<HTMLFormElement>("form");
const result = section?.querySelector<HTMLElement>(".own-result");
if (section && form && result) begin(section, { form, result });

function begin(section: HTMLElement, { form, result }: { form: HTMLFormElement; result: HTMLElement }): void {
  const words = JSON.parse(section.dataset.words ?? "") as CopyWords;
  const status = section.querySelector("[role=status]");
  const told = section.querySelector<HTMLElement>(".own-told");
  const file = form.querySelector<HTMLInputElement>("input[type=file]");
  const pasted = form.querySelector("textarea");
  let account: Promise<Account> | undefined;
  let asked = 0;

  /** The account is loaded once, and only when there is a text to hold against it. */
  const load = () =>
    (account ??= fetch(section.dataset.account ?? "").then(async (answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return (await answer.json()) as Account;
    }));

  async function check(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const turn = ++asked;
    result.hidden = true;
    const copy = readCopy(bytes);
    if ("fault" in copy) {
      say(status, words[copy.fault]);
      return;
    }
    say(status, words.loading);
    const answer = await Promise.all([load(), digest(bytes)]).catch(() => undefined);
    // A copy that another has replaced meanwhile is not shown.
    if (turn !== asked) return;
    if (answer) {
      const [known, sha256] = answer;
      say(status, show(result, { held: hold(copy.text, known), account: known, sha256, words }));
      showOnly(result, chosen());
    } else {
      account = undefined;
      say(status, words.failed);
    }
  }

  const chosen = () => result.querySelector<HTMLInputElement>("input:checked")?.value ?? "all";

  file?.addEventListener("change", () => {
    const [own] = file.files ?? [];
    if (own) void own.arrayBuffer().then((buffer) => check(new Uint8Array(buffer)));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check(new TextEncoder().encode(pasted?.value ?? ""));
  });
  form.addEventListener("reset", () => {
    asked += 1;
    result.hidden = true;
    result.querySelector(".own-text")?.replaceChildren();
    say(status, "");
  });
  result.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) showOnly(result, target.value);
  });
  for (const event of ["focusin", "pointerover"])
    result.addEventListener(event, ({ target }) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>(".own-text .n") : null;
      if (mark && told) told.textContent = fill(words.markTold, { mark: mark.textContent, told: mark.title });
    });
  form.hidden = false;
}
