import { describe, expect, it } from "vitest";
import { prepare } from "../../schema/matching/prepare.ts";
import type { OfferQuery } from "../../schema/matching/query.ts";
import { search } from "../../schema/matching/search.ts";
import { fictitiousRegistry } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";

const app = plainApp();
const now = new Date("2026-11-21T12:00:00+01:00");
const prepared = prepare(fictitiousRegistry());
const found = (query: OfferQuery) => search(prepared, query, now).matches.map(({ offer }) => offer.id);

type Fields = [name: string, value: string][];

describe("what is asked on the list", () => {
  it.each<[Fields, OfferQuery]>([
    [[], {}],
    [
      [
        ["audience", ""],
        ["municipality", ""],
        ["q", "  "],
        ["age", ""],
      ],
      {},
    ],
    [[["audience", "self"]], { audience: ["self"] }],
    [[["audience", "professional"]], { audience: ["self", "professional"] }],
    [
      [
        ["audience", "relative"],
        ["relation", "partner"],
      ],
      { audience: ["relative"], relation: ["partner"] },
    ],
    [
      [
        ["audience", "self"],
        ["relation", "partner"],
      ],
      { audience: ["self"] },
    ],
    [
      [
        ["topic", "selling-sex"],
        ["topic", "reporting"],
      ],
      { topic: ["selling-sex", "reporting"] },
    ],
    [
      [
        ["municipality", "0730"],
        ["sort", "distance"],
      ],
      { municipality: ["0730"], sort: "distance" },
    ],
    [[["sort", "distance"]], {}],
    [
      [
        ["q", "mareridt"],
        ["kind", "counselling"],
        ["channel", "phone"],
      ],
      { q: "mareridt", kind: ["counselling"], channel: ["phone"] },
    ],
    [
      [
        ["access", "drop-in"],
        ["identity", "unknown"],
        ["price", "unknown"],
      ],
      { access: ["drop-in"], identity: ["unknown"], price: ["unknown"] },
    ],
    [
      [
        ["group", "men"],
        ["sort", "wait"],
      ],
      { group: ["men"], sort: "wait" },
    ],
    [
      [
        ["condition", "harmful-substance-use"],
        ["age", "45"],
      ],
      { condition: ["harmful-substance-use"], age: 45 },
    ],
    [[["openAt", "now"]], { openAt: now }],
    [[["maxWaitWeeks", "4"]], { maxWaitWeeks: 4 }],
  ])("%j gives what the search gives", async (fields, query) => {
    const { status, offers } = await app.post("/list", [["lang", "da"], ...fields]);
    expect(status).toBe(200);
    expect(offers).toEqual(found(query));
  });

  it("is answered on the spot, and stands in no address on the page", async () => {
    const { status, headers, addresses, html } = await app.post("/list", [
      ["lang", "da"],
      ["audience", "relative"],
      ["relation", "child"],
      ["municipality", "0730"],
      ["q", "zzqx sentinel"],
    ]);
    expect(status).toBe(200);
    expect(headers.get("location")).toBeNull();
    expect(html).toContain('value="zzqx sentinel"');
    for (const address of addresses) expect(address).not.toMatch(/zzqx|0730|relati|child/);
  });

  it("is told back in words, and the form keeps it", async () => {
    const { text, html } = await app.post("/list", [
      ["audience", "self"],
      ["municipality", "0730"],
      ["q", "søvn <b>"],
    ]);
    expect(text).toContain("Du har valgt: Mig selv · Randers · »søvn <b>«");
    expect(html).toMatch(/name="audience" value="self"[^>]*checked/);
    expect(html).toMatch(/<option value="0730"\s+selected/);
    expect(html).toContain('value="søvn &lt;b&gt;"');
  });

  it("puts the children's line first for a child of someone affected", async () => {
    const { html } = await app.post("/list", [
      ["audience", "relative"],
      ["relation", "child"],
    ]);
    expect(html.indexOf("tel:116111")).toBeLessThan(html.indexOf("tel:112"));
  });

  it("offers no answer that nothing carries, and no state that shuts nobody out", async () => {
    const { html } = await app.get("/list");
    expect(html).toContain('name="kind" value="helpline"');
    expect(html).not.toContain('name="kind" value="shelter"');
    expect(html).toContain('name="condition" value="harmful-substance-use"');
    expect(html).not.toContain('name="condition" value="age-18"');
  });
});

describe("a preset", () => {
  it("is what the page that leads here has chosen, and the visitor can change it", async () => {
    const { offers, html } = await app.get("/list?municipality=0730&audience=relative&topic=late-effects");
    expect(offers).toEqual(found({ municipality: ["0730"], audience: ["relative"], topic: ["late-effects"] }));
    expect(html).toMatch(/name="audience" value="relative"[^>]*checked/);
  });

  it("is nothing that only a visitor says: that is not read from an address", async () => {
    const { offers, html } = await app.get("/list?q=zzqx&condition=psychosis&age=40&kind=therapy");
    expect(offers).toEqual(found({}));
    expect(html).not.toContain("zzqx");
  });
});

describe("what cannot be read", () => {
  it.each<[string, Fields, RegExp]>([
    ["an age in words", [["age", "fyrre"]], /Alder: Skriv alderen som et helt tal mellem 0 og 120\./],
    ["an age too high", [["age", "121"]], /Alder: Skriv alderen/],
    ["an age below nothing", [["age", "-1"]], /Alder: Skriv alderen/],
    [
      "two ages",
      [
        ["age", "40"],
        ["age", "41"],
      ],
      /Alder: Skriv alderen/,
    ],
    ["too many words", [["q", "x".repeat(301)]], /Dine egne ord: Skriv højst 300 tegn\./],
    ["what is no text", [["q", "a\u0000b"]], /Dine egne ord: Der er et tegn, vi ikke kan læse\./],
    [
      "words twice",
      [
        ["q", "a"],
        ["q", "b"],
      ],
      /Dine egne ord: /,
    ],
    ["a municipality that is none", [["municipality", "9999"]], /Hvilken kommune\?: Vælg et af svarene på listen\./],
    ["a municipality by name", [["municipality", "Randers"]], /Hvilken kommune\?: Vælg/],
    ["an audience that is none", [["audience", "alle"]], /Hvem søger du hjælp til\?: Vælg/],
    [
      "a topic that is none",
      [
        ["topic", "late-effects"],
        ["topic", "x"],
      ],
      /Hvad handler det om\?: Vælg/,
    ],
    ["a wait that is none", [["maxWaitWeeks", "længe"]], /Længste ventetid: Vælg/],
    ["a time that is none", [["openAt", "i dag"]], /Åbningstid: Vælg/],
    ["an order that is none", [["sort", "x"]], /Rækkefølge: Vælg/],
    ["a page that is none", [["page", "0"]], /Side: Vælg/],
    ["a field that is none", [["navn", "zzqx"]], /»navn«: Det felt findes ikke her\./],
    ["a field of the API's", [["perPage", "100"]], /»perPage«: Det felt findes ikke her\./],
    ["a field of every object", [["constructor", "1"]], /»constructor«: Det felt findes ikke her\./],
    ["the field that makes one", [["__proto__", "1"]], /»__proto__«: Det felt findes ikke her\./],
    ["a field with markup", [["<b>x</b>", "1"]], /»<b>x<\/b>«: Det felt/],
  ])("%s: said on the page itself, by the name of the question", async (_what, fields, said) => {
    const { status, headers, text, html, offers } = await app.post("/list", [["topic", "reporting"], ...fields]);
    expect(status).toBe(400);
    expect(headers.get("content-type")).toContain("text/html");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(text).toMatch(said);
    expect(text).toContain("Dine andre svar står her endnu.");
    expect(html).toMatch(/<title>Der er noget, vi ikke kan læse/);
    expect(offers).toEqual([]);
    expect(html).toContain('href="tel:112"');
  });

  it("loses nothing of the rest, leads to the field and says it there too", async () => {
    const { html } = await app.post("/list", [
      ["audience", "self"],
      ["q", "mareridt"],
      ["age", "fyrre <i>"],
      ["kind", "helpline"],
    ]);
    expect(html).toMatch(/name="audience" value="self"[^>]*checked/);
    expect(html).toMatch(/name="kind" value="helpline"[^>]*checked/);
    expect(html).toContain('value="mareridt"');
    expect(html).toContain('value="fyrre &lt;i&gt;"');
    expect(html).toContain('<a href="#age">Alder</a>');
    expect(html).toMatch(/id="age"[^>]*aria-describedby="age-hint age-fault"/);
    expect(html).toContain('id="age-fault"');
  });

  it("is said in English on the English page", async () => {
    const { text } = await app.post("/list", [
      ["lang", "en"],
      ["age", "x"],
    ]);
    expect(text).toContain("Age: Write the age as a whole number from 0 to 120.");
  });

  it.each(["%", "q=%E6%F8%E5", "=&=&&", "q", "a=1&a=2&a=3"])("never breaks the page: %s", async (body) => {
    const { status, html } = await app.post("/list", body);
    expect([200, 400]).toContain(status);
    expect(html).toContain("<h1>");
  });
});

describe("when nothing is found", () => {
  it("says which answer to leave out and what that gives, as forms", async () => {
    const { text, html, offers } = await app.post("/list", [
      ["municipality", "0730"],
      ["q", "kaffe"],
      ["topic", "recent-assault"],
    ]);
    expect(offers).toEqual([]);
    expect(text).toContain("Vi kender ikke noget tilbud her, der passer til det hele.");
    const without = found({ municipality: ["0730"], q: "kaffe" }).length;
    expect(without).toBeGreaterThan(0);
    expect(text).toContain(`Uden svaret på »Hvad handler det om?«: ${without} tilbud`);
    expect(html).toContain('<input type="hidden" name="q" value="kaffe">');
  });
});
