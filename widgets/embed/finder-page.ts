import { createView } from "./finder.ts";
import { showPage } from "./show-page.ts";

await showPage(createView);
