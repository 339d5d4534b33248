import { parseArgs, type ParseArgsConfig } from "node:util";
import { messageOf } from "../../src/reading/message-of.ts";

/** A command's options and positionals, or the sentence that refuses them, with the usage where there is one. */
export function readArguments<Config extends ParseArgsConfig>(
  args: readonly string[],
  config: Config & { usage?: string },
): ReturnType<typeof parseArgs<Config>> | string {
  const { usage, ...asked } = config;
  try {
    return parseArgs({ ...(asked as unknown as Config), args: [...args] }) as ReturnType<typeof parseArgs<Config>>;
  } catch (error) {
    return `invalid options: ${messageOf(error)}${usage === undefined ? "" : `. Usage: ${usage}`}`;
  }
}
