/** White space as a reader sees it: U+FEFF, which JavaScript counts among it, nobody sees, and it parts no digits. */
export const space = /[^\S\ufeff]+/gu;
