import { expect, test } from "vitest";
import { atomText } from "../../worker/rules/feeds/atom.ts";

/** Here, because here is a parser of XML that others wrote: Chromium's. */
const atom = "http://www.w3.org/2005/Atom";
const reminder = {
  ...{ offer: "opdigtet", fact: "contact" as const, confirmedOn: "2026-10-01", dueOn: "2027-03-30" },
  ...{
    title: "Bekræft kontakt: »a« & <b> \"c\" ]]> 'd'",
    text: "Bekræftet <script>1</script>",
    offerUpdatedAt: "2026-11-01T08:00:00Z",
  },
};
const feed = (reminders = [reminder, { ...reminder, fact: "criteria" as const, confirmedOn: null, dueOn: null }]) =>
  new DOMParser().parseFromString(
    atomText({
      ...{ title: "Opdigtet & søn: bekræft", self: "https://x.example/v1/organisations/a/due.atom" },
      ...{ editor: "https://x.example/editor", publishedAt: "2026-11-21T11:00:00.5Z", reminders, today: 20_778 },
    }),
    "application/xml",
  );
const children = (parent: Element, name: string) =>
  [...parent.children].filter((child) => child.localName === name && child.namespaceURI === atom);
const only = (parent: Element, name: string) => {
  const [child, ...more] = children(parent, name);
  if (!child || more.length > 0) throw new Error(`${more.length + (child ? 1 : 0)} of ${name}`);
  return child.textContent;
};

test("a feed is XML, and has all that RFC 4287 asks of it and of each entry", () => {
  const document = feed();
  expect(document.querySelector("parsererror")).toBeNull();
  const root = document.documentElement;
  expect([root.localName, root.namespaceURI]).toEqual(["feed", atom]);
  const entries = children(root, "entry");
  expect(entries).toHaveLength(2);
  for (const part of [root, ...entries]) {
    expect(URL.canParse(only(part, "id"))).toBe(true);
    expect(only(part, "title")).not.toBe("");
    expect(only(part, "updated")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(children(part, "link").map((link) => link.getAttribute("rel"))).toContain("alternate");
  }
  expect(new Set(entries.map((entry) => only(entry, "id"))).size).toBe(2);
  expect(children(root, "author").map((author) => only(author, "name"))).toEqual(["Vejviser"]);
  const self = children(root, "link").find((link) => link.getAttribute("rel") === "self");
  expect(self?.getAttribute("href")).toBe(only(root, "id"));
});

test("texts come out as they went in, and nothing in them is markup", () => {
  const [entry] = children(feed().documentElement, "entry");
  expect(entry && only(entry, "title")).toBe(reminder.title);
  expect(entry && only(entry, "summary")).toBe(reminder.text);
  expect(feed().querySelector("script")).toBeNull();
});

test("without entries it is as old as the snapshot", () => {
  expect(only(feed([]).documentElement, "updated")).toBe("2026-11-21T11:00:00.500Z");
});
