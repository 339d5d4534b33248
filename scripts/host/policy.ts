import type { Inline } from "./inline.ts";

type Directives = Readonly<Record<string, readonly string[]>>;

function write(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** The content security policy of a page: its own host and the inline scripts and styles of the pages, nothing else. */
export function pagePolicy({ scripts, styles }: Inline): string {
  return write({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...scripts],
    "style-src": ["'self'", ...styles],
    "img-src": ["'self'", "data:"],
    // The headline face stands in a sheet.
    "font-src": ["data:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
  });
}

/** The policy of an embed, which asks for nothing and may stand anywhere, also in a sandbox where 'self' is nobody. */
export function embedPolicy(inline: Inline): string {
  return write(embedDirectives(inline));
}

/** The policy of the embed of comparisons: the only one that loads scripts and figures, of its own host. */
export function comparingPolicy({ scripts, styles }: Inline): string {
  return write({
    ...embedDirectives({ scripts: ["'self'", ...scripts], styles }),
    "connect-src": ["'self'"],
  });
}

function embedDirectives({ scripts, styles }: Inline): Directives {
  return {
    "default-src": ["'none'"],
    "script-src": scripts,
    "style-src": styles,
    "img-src": ["data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    // Any host is http or https; whoever tries the code in a file of his own has neither.
    "frame-ancestors": ["*", "file:"],
  };
}
