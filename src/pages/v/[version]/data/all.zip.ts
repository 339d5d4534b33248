import { releasePackages } from "../../../../exports/release-pages.ts";
import { respond } from "../../../../exports/respond.ts";
import { zip } from "../../../../exports/zip.ts";
import { data } from "../../../../model/data.ts";

export const getStaticPaths = () => releasePackages(data);

export function GET({ props }: { props: { files: Record<string, string> } }): Response {
  return respond(zip(props.files), ".zip");
}
