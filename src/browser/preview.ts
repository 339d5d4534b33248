// Shows the embed as wide as a newsroom's column and in its theme. Without script there is the frame at 640 pixels.
for (const box of document.querySelectorAll<HTMLElement>(".embed-preview")) {
  const [form, frame, shown] = [box.querySelector("form"), box.querySelector("iframe"), box.querySelector("output")];
  if (!form || !frame || !shown) continue;
  form.hidden = false;
  form.addEventListener("input", () => {
    const chosen = new FormData(form);
    frame.width = String(chosen.get("width"));
    shown.textContent = `${frame.width} px`;
    const message = { type: "counting-investment:theme", theme: chosen.get("theme") };
    frame.contentWindow?.postMessage(message, location.origin);
  });
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || data?.type !== "counting-investment:height") return;
    frame.height = String(data.height);
  });
}
