import { copyText } from "../../../browser/copy-text.ts";
import { whenShown } from "../../../browser/shown.ts";
import { say } from "../../../browser/say.ts";

// The buttons are hidden until this runs: without it, a reader selects the text by hand.
whenShown(() => document.querySelectorAll<HTMLButtonElement>("button[data-copies]").forEach(ready));

function ready(button: HTMLButtonElement): void {
  const code = document.getElementById(button.dataset.copies ?? "") as HTMLTextAreaElement | null;
  const said = button.parentElement?.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const copied = await copyText(dated(code?.value ?? ""));
    // Selecting takes the focus along, so only who has to copy by hand is led there.
    if (!copied) code?.select();
    say(said, (copied ? button.dataset.copied : button.dataset.failed) ?? "");
  });
}

/** A citation leaves the day of reading open; whoever copies it is reading now. */
function dated(text: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return text.replace(/\[(?:引用日期|accessed): [^\]]*\]/, `[${today}]`);
}
