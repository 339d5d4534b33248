import { whenShown } from "../../../browser/shown.ts";
import { codeFor, queryOf, type Choices } from "./embed-choices.ts";

// Shows the embed as wide as a newsroom's column and as it is to look, and puts what was chosen into the codes above.
// Without script there is the frame at 640 pixels, and the codes as they are.
whenShown(() => document.querySelectorAll<HTMLElement>(".embed-preview").forEach(ready));

function ready(box: HTMLElement): void {
  const choices = box.querySelector<HTMLElement>(".choices");
  const [frame, shown] = [box.querySelector("iframe"), box.querySelector("output")];
  const codes = [...document.querySelectorAll<HTMLTextAreaElement>("textarea[id^=embed-]")].map((area) => ({
    area,
    text: area.value,
  }));
  if (!choices || !frame || !shown) return;
  const address = frame.src;
  const chosen: Choices = { theme: "auto", plain: false, transparent: false, height: 0 };
  choices.hidden = false;

  choices.addEventListener("input", ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === "width") {
      frame.width = value;
      shown.textContent = `${value} px`;
    } else {
      if (name === "theme") chosen.theme = value;
      if (name === "plain" || name === "transparent") chosen[name] = checked;
      frame.src = address + queryOf(chosen);
    }
    // A narrower frame tells its height only if it is another.
    chosen.height = Number(frame.height);
    write();
  });
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown; height: number } | null>) => {
    if (source !== frame.contentWindow || data?.type !== "counting-investment:height") return;
    frame.height = String(data.height);
    if (chosen.height > 0) chosen.height = data.height;
    write();
  });

  function write(): void {
    if (chosen.height > 0) for (const { area, text } of codes) area.value = codeFor(text, chosen);
  }
}
