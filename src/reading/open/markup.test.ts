import { expect, test } from "vitest";
import { isPage, refusalOfWebArchive } from "./markup.ts";

test.each([
  ["\n<!DOCTYPE HTML>", true],
  ["<?xml version='1.0'?><html lang=zh>", true],
  ["\uFEFF<table><tr>", true],
  ["<!-- 甲 --><p>乙", true],
  ["<div class=x>", true],
  ["<header>签约", false],
  ["<p2>", false],
  ["签约<p>10家", false],
  ["", false],
])("%s begins a page: %s", (text, page) => {
  expect(isPage(Buffer.from(text))).toBe(page);
  expect(isPage(Buffer.from(text, "utf16le"))).toBe(page);
});

const archive =
  'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<html>';

test.each([
  [archive, "web archive: a. Save the page as .html, not as .mht"],
  ["签约10家", undefined],
  ["MIME-Version: 1.0", undefined],
  ["<html>MIME-Version: 1.0\nContent-Type: multipart/related", undefined],
])("%s is refused as what it is", (text, refusal) => {
  expect(refusalOfWebArchive(Buffer.from(text), "a")).toBe(refusal);
});
