import { copyText } from "../../../browser/copy-text.ts";
import { say } from "../../../browser/say.ts";

// The links work without this; the buttons are there where they can do something.
for (const bar of document.querySelectorAll<HTMLElement>(".share")) {
  const { url = "", title = "" } = bar.dataset;
  const said = bar.querySelector("[role=status]");
  for (const button of bar.querySelectorAll<HTMLButtonElement>("button[data-share]")) {
    const system = button.dataset.share === "system";
    const item = button.closest("li");
    if (item) item.hidden = system && typeof navigator.share !== "function";
    button.addEventListener("click", async () => {
      // A reader who closes the sheet has shared nothing, and no more is to be said.
      if (system) return void navigator.share({ url, title }).catch(() => undefined);
      const copied = await copyText(url);
      say(said, (copied ? button.dataset.copied : button.dataset.failed?.replace("{url}", url)) ?? "");
    });
  }
}
