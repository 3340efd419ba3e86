import { startBuilder } from "./builder.ts";

await startBuilder(document);
