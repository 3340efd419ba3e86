/** What a widget searches with, gathered for a test that runs it in a browser by itself. */
export { prepare } from "../../schema/matching/prepare.ts";
export { search } from "../../schema/matching/search.ts";
export { decodeSnapshot } from "../../schema/snapshot.ts";
