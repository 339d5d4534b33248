import { pull } from "./pull/command.ts";

// A spreadsheet that goes away takes the rest of the pipe with it.
process.stdout.on("error", () => process.exit(0));
const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });

process.exitCode = await pull(process.argv.slice(2), { print, tell: console.error });
