/** Which UTF-16 the first bytes of a text without a mark are: that in which more are letters of Chinese texts. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 65_536);
  const read = (["utf-16le", "utf-16be"] as const).map((encoding) => ({ encoding, ...rate(sample, encoding) }));
  return read.filter(({ usual }) => usual > 0.9).sort((a, b) => b.usual + b.plain - a.usual - a.plain)[0]?.encoding;
}

/** The shares of usual characters and of those of single bytes: the wrong way round, `a` is an ideograph. */
function rate(bytes: Uint8Array, encoding: string): { usual: number; plain: number } {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const share = (characters: RegExp): number => (text.match(characters)?.length ?? 0) / text.length;
  return {
    usual: share(/[\t\n\r\x20-\x7e\xa0-\xff\u2000-\u206f\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g),
    plain: share(/[\t\n\r\x20-\xff]/g),
  };
}
