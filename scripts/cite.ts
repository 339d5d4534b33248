import { cite } from "./cite/command.ts";
import { standardChannels } from "./lib/channels.ts";

process.exitCode = cite(process.argv.slice(2), standardChannels);
