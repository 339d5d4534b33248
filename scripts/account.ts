import { account } from "./account/command.ts";
import { standardChannels } from "./lib/channels.ts";

process.exitCode = await account(process.argv.slice(2), standardChannels);
