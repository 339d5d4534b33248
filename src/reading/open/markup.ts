import { latinOf } from "./bytes.ts";

/** Whether the first bytes of a file are those of a web page, in whatever encoding, also of a piece of one. */
export function isPage(start: Uint8Array): boolean {
  const head = headOf(start);
  return (
    /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head) ||
    /^\s*(?:<!--|<(?:meta|title|style|table|div|center|p|ul|h[1-6])[\s>])/i.test(head)
  );
}

/** The sentence that refuses a page with all its pictures in one file, where a file is that. */
export function refusalOfWebArchive(start: Uint8Array, file: string): string | undefined {
  const head = headOf(start);
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:/i.test(head) && /^Content-Type:\s*multipart\//im.test(head))
    return `web archive: ${file}. Save the page as .html, not as .mht`;
  return undefined;
}

// UTF-16 has a zero in each letter of a tag, and a mark may stand before it.
const headOf = (start: Uint8Array): string =>
  latinOf(start.subarray(0, 4096))
    .replaceAll("\0", "")
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, "");
