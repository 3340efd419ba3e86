import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentPages, seedFolder } from "./pages.ts";

/** `npm run content:table`: writes the pages about the seed anew. */
for (const [name, page] of Object.entries(contentPages())) writeFileSync(join(seedFolder, name), page);
