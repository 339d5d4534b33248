import { catalogue, type CatalogueFile } from "../../files/catalogue.ts";
import { toParquet } from "../../files/parquet.ts";
import { respond } from "../../files/respond.ts";

export function getStaticPaths() {
  return catalogue.map((file) => ({ params: { name: file.name }, props: { file } }));
}

export function GET({ props }: { props: { file: CatalogueFile } }): Response {
  return respond(toParquet(props.file), "parquet");
}
