/**
 * Chooses the offer that the link here named, and takes its name out of the address: that part of it is never sent, but it
 * would stand there to be read.
 */
export function chooseOffer(
  page: Pick<Document, "querySelector">,
  { hash, pathname, search }: Pick<Location, "hash" | "pathname" | "search">,
  history: Pick<History, "replaceState">,
): void {
  const offers = page.querySelector<HTMLSelectElement>("select[name=offer]");
  const named = hash.slice(1);
  const option = offers && [...offers.options].find(({ value }) => value === named);
  if (!named || !option) return;
  option.selected = true;
  history.replaceState(null, "", pathname + search);
}
