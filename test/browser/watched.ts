import type { Page } from "playwright-core";
import type { Tabs } from "./kit.ts";

/** A page that notes what its policy stops. */
export async function watched(tabs: Tabs): Promise<{ page: Page; stopped: string[] }> {
  const page = await tabs.fresh();
  const stopped: string[] = [];
  await page.exposeFunction("noteStopped", (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { noteStopped: (what: string) => void }).noteStopped(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  page.on("console", (message) => message.type() === "error" && stopped.push(message.text()));
  page.on("pageerror", ({ message }) => stopped.push(message));
  return { page, stopped };
}
