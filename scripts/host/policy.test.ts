import { expect, test } from "vitest";
import { comparingPolicy, embedPolicy, pagePolicy } from "./policy.ts";

const inline = { scripts: ["'sha256-a'", "'sha256-b'"], styles: ["'sha256-c'"] };

test("a page may load from its own host and run its inline scripts and styles, nothing else", () => {
  expect(pagePolicy(inline).split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-a' 'sha256-b'",
    "style-src 'self' 'sha256-c'",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ]);
});

test("an embed asks for nothing, and may stand anywhere", () => {
  expect(embedPolicy(inline).split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'sha256-a' 'sha256-b'",
    "style-src 'sha256-c'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors * file:",
  ]);
});

test("the embed of comparisons may besides load scripts and figures of its own host, and nothing more", () => {
  const others = embedPolicy(inline).split("; ");
  const own = comparingPolicy(inline).split("; ");
  expect(own.filter((directive) => !others.includes(directive))).toEqual([
    "script-src 'self' 'sha256-a' 'sha256-b'",
    "connect-src 'self'",
  ]);
  expect(others.filter((directive) => !own.includes(directive))).toEqual(["script-src 'sha256-a' 'sha256-b'"]);
});
