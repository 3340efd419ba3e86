import type { ApiClient } from "../api-client.ts";

/** One page of a list, as the registry answers it. */
export interface Page<Item> {
  items: Item[];
  page: number;
  perPage: number;
  total: number;
}

/** The most that the registry puts on one page. */
const most = 100;

/** Every item of a list, page by page. Throws `Refused` and `Unanswered`. */
export async function readAllPages<Item>(client: ApiClient, path: string, query = ""): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const parameters = [query, `page=${page}`, `perPage=${most}`].filter(Boolean).join("&");
    const { body } = await client.read<Page<Item>>(`${path}?${parameters}`);
    items.push(...body.items);
    if (page * most >= body.total) return items;
  }
}
