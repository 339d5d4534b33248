/** Where a command speaks: `print` takes what it makes, byte for byte; `tell` takes a line about it. */
export interface Channels {
  print: (text: string) => void;
  tell: (line: string) => void;
}

/** The standard output and the standard error of the process. */
export const standardChannels: Channels = {
  print: (text) => void process.stdout.write(text),
  tell: (line) => void process.stderr.write(`${line}\n`),
};
