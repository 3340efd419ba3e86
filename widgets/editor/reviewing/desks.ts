import { AreaDesk } from "./areas/element.ts";
import { GuidanceDesk } from "./guidance/element.ts";
import { OrganisationDesk } from "./organisations/element.ts";
import { KeyDesk } from "./organisations/key-desk.ts";
import { ReviewQueue } from "./queue/element.ts";
import { SuggestionDesk } from "./suggestions/element.ts";

/** The desks of those who look after what others write. */
const desks = {
  "vejviser-review-queue": ReviewQueue,
  "vejviser-guidance-desk": GuidanceDesk,
  "vejviser-area-desk": AreaDesk,
  "vejviser-suggestion-desk": SuggestionDesk,
  "vejviser-organisation-desk": OrganisationDesk,
  "vejviser-key-desk": KeyDesk,
};

for (const [tag, desk] of Object.entries(desks)) customElements.define(tag, desk);
