import { execFile, spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { ask } from "./ask.ts";
import { freePort } from "./free-port.ts";

const run = promisify(execFile);

const folders = ["/usr/sbin", "/usr/local/sbin", ...(process.env.PATH ?? "").split(delimiter)];
const find = (name: string) => folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? "";

/** A WordPress as its makers or Debian ship it; `WORDPRESS` names another version's folder. */
const shipped = process.env.WORDPRESS ?? "/usr/share/wordpress";
const php = find("php");
const mariadb = { daemon: find("mariadbd"), install: find("mariadb-install-db") };

/** What a real WordPress still wants on this machine; empty where it can be started. */
export function missingForWordPress(): string {
  const has = {
    wordpress: existsSync(join(shipped, "wp-load.php")),
    "php-cli": php !== "",
    "php-mysql": php !== "" && spawnSync(php, ["-r", "exit((int) !extension_loaded('mysqli'));"]).status === 0,
    "mariadb-server": mariadb.daemon !== "" && mariadb.install !== "",
  };
  return Object.entries(has)
    .filter(([, there]) => !there)
    .map(([name]) => name)
    .join(" ");
}

export interface Post {
  /** What is pasted, as it is saved. */
  content: string;
  /** By a role of theirs; of these only `author` has no `unfiltered_html`. */
  as: "administrator" | "editor" | "author";
}

export interface WordPress {
  origin: string;
  version: string;
  theme: string;
  /** Publishes it; the answer is where it is read. */
  publish: (post: Post) => Promise<string>;
  /** What the editor is given for an address, by the REST proxy. */
  proxy: (url: string, options: { as: Post["as"] }) => Promise<{ html: string; type: string; title: string }>;
  close: () => Promise<void>;
}

/**
 * A real WordPress with its default theme, on the loopback alone: a database in a folder of its own, PHP's own server,
 * and of other hosts only `provider` may be asked.
 */
export async function startWordPress({ provider }: { provider: string }): Promise<WordPress> {
  const own = mkdtempSync(join(tmpdir(), "wordpress-"));
  const started: ChildProcess[] = [];
  const close = async () => {
    for (const child of started.reverse()) {
      const ended = new Promise((resolve) => child.on("exit", resolve));
      if (child.pid === undefined || child.exitCode !== null) continue;
      // With those that it has started.
      process.kill(-child.pid);
      await ended;
    }
    rmSync(own, { recursive: true, force: true });
  };
  try {
    const socket = join(own, "db.sock");
    started.push(await startDatabase(join(own, "db"), { socket }));
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const root = layOut(own, { origin, socket, provider: new URL(provider) });
    const { version, theme } = JSON.parse(await runPhp(root, { script: install, given: { socket } })) as Pick<
      WordPress,
      "version" | "theme"
    >;
    // Several at once, for a page asks for its files while it is still being made.
    const env = { ...process.env, PHP_CLI_SERVER_WORKERS: "4" };
    started.push(spawn(php, ["-S", `127.0.0.1:${port}`, "-t", root], { env, stdio: "ignore", detached: true }));
    await ask(origin);
    return {
      origin,
      version,
      theme,
      publish: (post) => runPhp(root, { script: publish, given: post }),
      proxy: async (url, { as }) =>
        JSON.parse(await runPhp(root, { script: proxy, given: { url, as } })) as Awaited<
          ReturnType<WordPress["proxy"]>
        >,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDatabase(folder: string, { socket }: { socket: string }): Promise<ChildProcess> {
  const user = process.getuid?.() === 0 ? ["--user=root"] : [];
  const options = ["--no-defaults", `--datadir=${folder}`, ...user];
  await run(mariadb.install, [...options, "--auth-root-authentication-method=normal", "--skip-test-db"]);
  const daemon = spawn(mariadb.daemon, [...options, `--socket=${socket}`, "--skip-networking"], { detached: true });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    daemon.stderr.on("data", (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes("ready for connections")) resolve();
    });
    daemon.on("exit", () => reject(new Error(`mariadbd does not start: ${said}`)));
  });
  return daemon;
}

/** A root whose code is the shipped one, by links, and whose settings and contents are its own. */
function layOut(own: string, { origin, socket, provider }: { origin: string; socket: string; provider: URL }): string {
  const root = join(own, "root");
  const content = join(root, "wp-content");
  mkdirSync(join(content, "mu-plugins"), { recursive: true });
  for (const name of readdirSync(shipped)) {
    if (name === "wp-admin" || name === "wp-includes") symlinkSync(join(shipped, name), join(root, name));
    // By text, for a linked file would look for its settings beside the shipped one.
    else if (name.endsWith(".php") && name !== "wp-config.php")
      writeFileSync(join(root, name), readFileSync(join(shipped, name)));
  }
  symlinkSync(join(shipped, "wp-content/themes"), join(content, "themes"));
  writeFileSync(
    join(root, "wp-config.php"),
    `<?php
define("DB_NAME", "wordpress");
define("DB_USER", "root");
define("DB_PASSWORD", "");
define("DB_HOST", "localhost:${socket}");
define("DB_CHARSET", "utf8mb4");
define("DB_COLLATE", "");
define("WP_HOME", "${origin}");
define("WP_SITEURL", "${origin}");
define("DISABLE_WP_CRON", true);
define("WP_HTTP_BLOCK_EXTERNAL", true);
define("WP_ACCESSIBLE_HOSTS", "${provider.hostname}");
$table_prefix = "wp_";
if (!defined("ABSPATH")) define("ABSPATH", __DIR__ . "/");
require_once ABSPATH . "wp-settings.php";
`,
  );
  writeFileSync(
    join(content, "mu-plugins/loopback.php"),
    `<?php
// WordPress asks no loopback and no odd port; here the charts are behind one. Nothing else is registered.
add_filter("http_request_host_is_external", fn($is, $host) => $is || $host === "${provider.hostname}", 10, 2);
add_filter("http_allowed_safe_ports", fn($ports) => [...$ports, ${provider.port}]);
function wp_mail() { return true; }
`,
  );
  return root;
}

/** Runs a script inside of WordPress, with what it is given as `$given`; answers what it prints. */
async function runPhp(root: string, { script, given }: { script: string; given: unknown }): Promise<string> {
  const code = `$given = json_decode(getenv("GIVEN")); chdir(${JSON.stringify(root)}); ${script}`;
  const env = { ...process.env, GIVEN: JSON.stringify(given) };
  const { stdout, stderr } = await run(php, ["-d", "display_errors=stderr", "-r", code], { env });
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}

const install = `
define("WP_INSTALLING", true);
(new mysqli("localhost", "root", "", "", 0, $given->socket))->query("CREATE DATABASE wordpress CHARACTER SET utf8mb4");
require "wp-load.php";
require "wp-admin/includes/upgrade.php";
wp_install("A newspaper", "administrator", "newspaper@example.org", true, "", "administrator");
foreach (["editor", "author"] as $role) wp_insert_user(["user_login" => $role, "user_pass" => $role, "role" => $role]);
echo json_encode(["version" => get_bloginfo("version"), "theme" => get_stylesheet()]);`;

const load = `
require "wp-load.php";
wp_set_current_user(get_user_by("login", $given->as)->ID);`;

// As the editor saves it: unfiltered only for whoever may.
const publish = `${load}
$id = wp_insert_post(wp_slash(["post_title" => "A post", "post_content" => $given->content, "post_status" => "publish"]), true);
if (is_wp_error($id)) throw new Exception($id->get_error_message());
echo get_permalink($id);`;

const proxy = `${load}
$request = new WP_REST_Request("GET", "/oembed/1.0/proxy");
$request->set_param("url", $given->url);
echo json_encode(rest_do_request($request)->get_data());`;
