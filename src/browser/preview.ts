// Shows the embed as wide as a newsroom's column and in its theme. Without script there is the frame at 640 pixels.
for (const box of document.querySelectorAll<HTMLElement>(".embed-preview")) {
  const choices = box.querySelector<HTMLElement>(".choices");
  const [frame, shown] = [box.querySelector("iframe"), box.querySelector("output")];
  if (!choices || !frame || !shown) continue;
  choices.hidden = false;
  choices.addEventListener("input", ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === "theme") {
      frame.contentWindow?.postMessage({ type: "counting-investment:theme", theme: value }, location.origin);
      return;
    }
    frame.width = value;
    shown.textContent = `${value} px`;
  });
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || data?.type !== "counting-investment:height") return;
    frame.height = String(data.height);
  });
}
