import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "./ask.ts";
import { freePort } from "./free-port.ts";

const host = fileURLToPath(new URL("../../scripts/host.ts", import.meta.url));
const folders = ["/usr/sbin", "/usr/local/sbin", ...(process.env.PATH ?? "").split(delimiter)];

/** The nginx of the system, if there is one. */
export const nginx = folders.map((folder) => join(folder, "nginx")).find((file) => existsSync(file));

/** What `npm run -s host -- …` prints for a built site. */
export function printed(kind: string, { args }: { args: readonly string[] }): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [host, kind, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Serves a built site by the system's nginx with the configuration as printed, with `more` options, on a free port. */
export async function startNginx(folder: string, { base, more = [] }: { base: string; more?: readonly string[] }) {
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), "nginx-"));
  const listen = `127.0.0.1:${port}`;
  const args = ["--folder", folder, "--root", folder, "--base", base, "--listen", listen, ...more];
  writeFileSync(join(own, "site.conf"), printed("nginx", { args }));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${own}/${kind};`,
  );
  writeFileSync(
    join(own, "nginx.conf"),
    // Started by root, its workers would be nobody, who may not read the site.
    `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${own}/pid;
events { }
http {
  access_log off;
  # Whoever asks decides when a connection ends, else one is closed at the moment in which it is used again.
  keepalive_timeout 1h;
  keepalive_requests 1000000;
  ${temporary.join("\n  ")}
  include ${own}/site.conf;
}
`,
  );
  const server = spawn(nginx ?? "nginx", ["-e", "stderr", "-p", own, "-c", join(own, "nginx.conf")]);
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const origin = `http://${listen}`;
  await Promise.race([
    ask(origin),
    ended.then(() => {
      throw new Error(`nginx does not start: ${said}`);
    }),
  ]);
  return {
    origin,
    /** What nginx has warned of so far. */
    said: () => said,
    close: async () => {
      server.kill();
      await ended;
      rmSync(own, { recursive: true, force: true });
    },
  };
}
