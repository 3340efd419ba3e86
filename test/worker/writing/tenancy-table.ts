import { liveCredentials } from "../../helpers/credentials.ts";

/**
 * Who may do what: each line is an operation and the thing it is done to, each column a key that works
 * (`liveCredentials`, in this order). A credential that does not work is answered 401 everywhere, and has no column.
 *
 * `shown` is a public offer of the home organisation's, `draft` one that never was public, `waiting` a review that
 * the proposer (an admin at home) opened, `received` a suggestion about an offer at home, `passed` one that an editor passed
 * on to it, `nobody's` does not exist, `-` is about nothing in particular.
 *
 * To add an endpoint: add its lines here, and what it is sent to `tenancy-requests.ts`.
 */
const table = `
                                                        |-- organisation -|---- editor -----|----- admin -----|-------------- proposer ---------------|
                                                        | other  | own    | away   | home   | away   | home   | made by | its maker | rotated | sibling |
GET /v1/me                                   | -        | 200    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/organisations/{id}/offers            | home     | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/organisations/{id}/offers            | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
GET /v1/organisations/{id}/offers/{offer}    | shown    | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/organisations/{id}/offers/{offer}    | draft    | 404    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/organisations/{id}/offers/{offer}    | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
POST /v1/organisations/{id}/offers           | home     | 403    | 201    | 201    | 201    | 201    | 201    | 201     | 201       | 201     | 201     |
POST /v1/organisations/{id}/offers           | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
PUT /v1/organisations/{id}/offers            | home     | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PUT /v1/organisations/{id}/offers            | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
PUT /v1/offers/{id}                          | shown    | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PUT /v1/offers/{id}                          | draft    | 404    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PUT /v1/offers/{id}                          | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
PATCH /v1/offers/{id}                        | shown    | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PATCH /v1/offers/{id}                        | draft    | 404    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PATCH /v1/offers/{id}                        | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
DELETE /v1/offers/{id}                       | shown    | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
DELETE /v1/offers/{id}                       | draft    | 404    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
DELETE /v1/offers/{id}                       | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
PUT /v1/offers/{id}/waiting                  | shown    | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PUT /v1/offers/{id}/waiting                  | draft    | 404    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PUT /v1/offers/{id}/waiting                  | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
POST /v1/offers/{id}/confirmations           | shown    | 403    | 200    | 403    | 403    | 403    | 403    | 403     | 403       | 403     | 403     |
POST /v1/offers/{id}/confirmations           | draft    | 404    | 200    | 403    | 403    | 403    | 403    | 403     | 403       | 403     | 403     |
POST /v1/offers/{id}/confirmations           | nobody's | 404    | 404    | 403    | 403    | 403    | 403    | 403     | 403       | 403     | 403     |
GET /v1/offers/{id}/revisions                | shown    | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/offers/{id}/revisions                | draft    | 404    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/offers/{id}/revisions                | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
POST /v1/offers/{id}/revert                  | shown    | 403    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
POST /v1/offers/{id}/revert                  | draft    | 404    | 200    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
POST /v1/offers/{id}/revert                  | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
POST /v1/offers/{id}/redactions              | shown    | 403    | 403    | 204    | 204    | 204    | 204    | 204     | 204       | 204     | 204     |
POST /v1/offers/{id}/redactions              | draft    | 403    | 403    | 204    | 204    | 204    | 204    | 204     | 204       | 204     | 204     |
POST /v1/offers/{id}/redactions              | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
GET /v1/reviews                              | -        | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
POST /v1/reviews/{id}/approval               | waiting  | 403    | 403    | 200    | 403    | 200    | 403    | 403     | 403       | 403     | 200     |
POST /v1/reviews/{id}/approval               | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
POST /v1/reviews/{id}/rejection              | waiting  | 403    | 403    | 200    | 403    | 200    | 403    | 403     | 403       | 403     | 200     |
POST /v1/reviews/{id}/rejection              | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
POST /v1/organisations                       | -        | 403    | 403    | 403    | 403    | 201    | 201    | 403     | 201       | 201     | 403     |
GET /v1/organisations/{id}/working           | home     | 403    | 403    | 403    | 403    | 200    | 200    | 403     | 200       | 200     | 403     |
GET /v1/organisations/{id}/working           | nobody's | 403    | 403    | 403    | 403    | 404    | 404    | 403     | 404       | 404     | 403     |
PUT /v1/organisations/{id}                   | home     | 403    | 403    | 403    | 403    | 200    | 200    | 403     | 200       | 200     | 403     |
PUT /v1/organisations/{id}                   | nobody's | 403    | 403    | 403    | 403    | 404    | 404    | 403     | 404       | 404     | 403     |
POST /v1/organisations/{id}/unlisting        | home     | 403    | 403    | 403    | 403    | 200    | 200    | 403     | 200       | 200     | 403     |
POST /v1/organisations/{id}/unlisting        | nobody's | 403    | 403    | 403    | 403    | 404    | 404    | 403     | 404       | 404     | 403     |
DELETE /v1/organisations/{id}/unlisting      | home     | 403    | 403    | 403    | 403    | 404    | 404    | 403     | 404       | 404     | 403     |
DELETE /v1/organisations/{id}/unlisting      | nobody's | 403    | 403    | 403    | 403    | 404    | 404    | 403     | 404       | 404     | 403     |
POST /v1/unlisted-organisations              | -        | 403    | 403    | 403    | 403    | 204    | 204    | 403     | 204       | 204     | 403     |
GET /v1/hidden-guidance                      | -        | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/hidden-organisations                 | -        | 403    | 403    | 403    | 403    | 200    | 200    | 403     | 200       | 200     | 403     |
POST /v1/guidance                            | -        | 403    | 403    | 201    | 201    | 201    | 201    | 201     | 201       | 201     | 201     |
GET /v1/guidance/{id}/working                | advice   | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/guidance/{id}/working                | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
PUT /v1/guidance/{id}                        | advice   | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PUT /v1/guidance/{id}                        | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
DELETE /v1/guidance/{id}                     | advice   | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
DELETE /v1/guidance/{id}                     | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
GET /v1/areas/regions/{id}/working           | region   | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
GET /v1/areas/regions/{id}/working           | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
PUT /v1/areas/regions/{id}                   | region   | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
PUT /v1/areas/regions/{id}                   | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
GET /v1/suggestions                          | -        | 403    | 403    | 200    | 200    | 200    | 200    | 200     | 200       | 200     | 200     |
POST /v1/suggestions/{id}/passed-on          | received | 403    | 403    | 204    | 204    | 204    | 204    | 204     | 204       | 204     | 204     |
POST /v1/suggestions/{id}/passed-on          | nobody's | 403    | 403    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
POST /v1/suggestions/{id}/handled            | received | 404    | 404    | 204    | 204    | 204    | 204    | 204     | 204       | 204     | 204     |
POST /v1/suggestions/{id}/handled            | passed   | 404    | 204    | 204    | 204    | 204    | 204    | 204     | 204       | 204     | 204     |
POST /v1/suggestions/{id}/handled            | nobody's | 404    | 404    | 404    | 404    | 404    | 404    | 404     | 404       | 404     | 404     |
GET /v1/keys                                 | -        | 403    | 403    | 403    | 403    | 200    | 200    | 403     | 200       | 200     | 403     |
POST /v1/keys                                | -        | 403    | 403    | 403    | 403    | 201    | 201    | 403     | 201       | 201     | 403     |
POST /v1/keys/{id}/rotation                  | spare    | 403    | 403    | 403    | 403    | 201    | 201    | 403     | 201       | 201     | 403     |
POST /v1/keys/{id}/rotation                  | nobody's | 403    | 403    | 403    | 403    | 404    | 404    | 403     | 404       | 404     | 403     |
DELETE /v1/keys/{id}                         | spare    | 403    | 403    | 403    | 403    | 204    | 204    | 403     | 204       | 204     | 403     |
DELETE /v1/keys/{id}                         | nobody's | 403    | 403    | 403    | 403    | 404    | 404    | 403     | 404       | 404     | 403     |
`;

/** The table, line by line. */
export const tenancyLines = table
  .trim()
  .split("\n")
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([operation = "", about = "", ...statuses]) => ({
    operation,
    about,
    expected: Object.fromEntries(liveCredentials.map((name, column) => [name, Number(statuses[column])])),
  }));
