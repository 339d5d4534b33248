import { spawn } from "node:child_process";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isRunnableDevEnvironment, type ErrorPayload, type Plugin, type ViteDevServer } from "vite";
import { oneAtATime } from "./one-at-a-time.ts";
import { accepted, isPage, refusalPage } from "./refusal-page.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const normalize = `${root}scripts/normalize.ts`;

/**
 * Lets `astro dev` follow `data/`: it normalizes at the start and on every save and reloads the pages. While the data
 * are refused, their located faults stand in place of every page.
 */
export function followData(): AstroIntegration {
  return {
    name: "follow-data",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command === "dev") updateConfig({ vite: { plugins: [plugin()], server: watched } });
      },
    },
  };
}

// What normalizing writes is taken up whole, below, not file by file while it is written.
const watched = { watch: { ignored: ["**/src/generated/**"] } };

function plugin(): Plugin {
  let refusal = "";
  return {
    name: "follow-data",
    async configureServer(server) {
      refusal = await refusalOf();
      if (refusal) server.config.logger.error(refusal);
      // A client that connects later has the overlay too; where its page says a refusal that is mended, it asks again.
      server.ws.on("connection", () => {
        server.ws.send(refusal ? payload(refusal) : { type: "custom", event: accepted });
      });
      server.middlewares.use((...[request, response, next]) => {
        if (!refusal || !isPage(request.url ?? "/", server.config)) {
          next();
          return;
        }
        response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
        response.end(refusalPage(refusal, { base: server.config.base }));
      });
      follow(server, (found) => {
        refusal = found;
        if (refusal) server.config.logger.error(refusal);
        if (refusal) server.ws.send(payload(refusal));
        else reload(server);
      });
    },
  };
}

/** Normalizes after each save. */
function follow(server: ViteDevServer, told: (refusal: string) => void): void {
  const followed = [`${root}data${sep}`, `${root}scripts${sep}`];
  const run = oneAtATime(async () => told(await refusalOf()));
  server.watcher.add(followed);
  server.watcher.on("all", (_, file) => {
    if (followed.some((folder) => file.startsWith(folder)) && !file.endsWith(".test.ts")) void run();
  });
}

/** What normalizing the data says against them; empty where it wrote them. */
function refusalOf(): Promise<string> {
  return new Promise((resolve) => {
    const command = spawn(process.execPath, [normalize], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    command.stderr.on("data", (chunk: Buffer) => (said += String(chunk)));
    command.on("close", (code) => resolve(code === 0 ? "" : said.trim() || `npm run data ended with ${code}`));
  });
}

/**
 * Lets browsers ask again, once nothing is left that was read from older data: what runs on the server would forget it
 * by itself, but only when all that it does at the time is done.
 */
function reload({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    for (const module of environment.moduleGraph.idToModuleMap.values()) {
      if (module.file?.startsWith(`${root}src/generated/`)) environment.moduleGraph.invalidateModule(module);
    }
    if (isRunnableDevEnvironment(environment)) environment.runner.evaluatedModules.clear();
  }
  environments.client.hot.send({ type: "full-reload" });
}

const payload = (refusal: string): ErrorPayload => ({
  type: "error",
  err: { message: refusal, stack: "", plugin: "npm run data" },
});
