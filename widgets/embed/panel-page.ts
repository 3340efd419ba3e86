import { createView } from "./panel.ts";
import { showPage } from "./show-page.ts";

await showPage(createView);
