import { standardChannels } from "./lib/channels.ts";
import { release } from "./release/command.ts";

process.exitCode = release(process.argv.slice(2), standardChannels);
