import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { ask } from "./ask.ts";
import { freePort } from "./free-port.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the preview that `npm start` ends with prints its address and serves the site on PORT", async () => {
  const port = String(await freePort());
  const server = spawn("npx", ["astro", "preview"], {
    cwd: root,
    env: { ...process.env, PORT: port, OUT: inject("folders").site },
    detached: true,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      server.stdout.on("data", (chunk: Buffer) => {
        said += String(chunk);
        const found = /http:\/\/localhost:\d+\//.exec(said);
        if (found) resolve(found[0]);
      });
      server.on("exit", () => reject(new Error(said)));
    });
    expect(address).toBe(`http://localhost:${port}/`);
    const page = await ask(address);
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain("招商有数");
    expect((await ask(`${address}no-such-page`)).status).toBe(404);
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
});
