import { endOf, mediaTypes } from "../../src/model/media-types.ts";
import { below, patternGlob } from "./patterns.ts";
import { headersOf, type Rule } from "./rules.ts";

interface Upload {
  /** Files of the built site. */
  files: readonly string[];
  folder: string;
  base: string;
}

/**
 * A shell script that uploads a built site to an object store by the AWS CLI (S3, or what speaks its language), each
 * file once, with the two headers that a store keeps. Pages go last, so that what they ask for is there before them.
 */
export function storeScript(rules: readonly Rule[], { files, folder, base }: Upload): string {
  const cacheOf = (file: string) => headersOf(`/${file}`, { rules })["Cache-Control"] ?? "";
  const groups = [...Map.groupBy(files, (file) => `${endOf(file) ?? ""} ${cacheOf(file)}`).values()]
    .flatMap(([file = ""]) => ({ end: endOf(file) ?? "", cache: cacheOf(file) }))
    .sort((a, b) => Number(a.end === ".html") - Number(b.end === ".html"));
  const puts = groups.map(({ end, cache }) =>
    [`put '${mediaTypes[end] ?? ""}' '${cache}'`, ...filters(rules, { end, cache })].join(" \\\n  "),
  );
  return `#!/bin/sh
# sh upload.sh BUCKET
# For a store other than Amazon's, AWS_ENDPOINT_URL names its S3 address.
#
# The CDN in front of the store compresses, answers /charts/x/ with charts/x/index.html and a missing address with
# 404.html and the status 404 (of Amazon's, the website endpoint does these two), and sends these headers, of which the
# last that fits counts:
#
${cdnLines(rules, { base })
  .map((line) => `#   ${line}\n`)
  .join("")}#
# Nothing is removed: a page in a cache still finds its old scripts.
set -eu
bucket="$1"
put() {
  type="$1" cache="$2"
  shift 2
  aws s3 cp '${folder}' "s3://$bucket${base}" --recursive --only-show-errors \\
    --content-type "$type" --cache-control "$cache" --exclude '*' "$@"
}
${puts.join("\n")}
`;
}

/** Of the AWS CLI's filters the last that fits a file counts, as with the rules. */
function filters(rules: readonly Rule[], { end, cache }: { end: string; cache: string }): string[] {
  const byCache = rules.flatMap(({ patterns, headers }) => {
    const value = headers["Cache-Control"];
    return value === undefined ? [] : patterns.map((pattern) => ({ glob: patternGlob(pattern), value }));
  });
  const longer = Object.keys(mediaTypes).filter((other) => other !== end && other.endsWith(end));
  return [
    ...byCache.map(({ glob, value }) => (value === cache ? `--include '${glob}${end}'` : `--exclude '${glob}'`)),
    ...longer.map((other) => `--exclude '*${other}'`),
  ];
}

function cdnLines(rules: readonly Rule[], { base }: { base: string }): string[] {
  return rules.flatMap(({ patterns, headers }) => {
    const sent = Object.entries(headers).filter(([name]) => name !== "Cache-Control");
    if (sent.length === 0) return [];
    return [
      patterns.map((pattern) => below(base, pattern)).join(" "),
      ...sent.map(([name, value]) => `  ${name}: ${value}`),
    ];
  });
}
