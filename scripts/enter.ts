import { standardChannels } from "./lib/channels.ts";
import { enter } from "./enter/command.ts";

process.exitCode = await enter(process.argv.slice(2), standardChannels);
