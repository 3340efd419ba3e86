import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { suggestions } from "../../schema/tables.ts";
import { openDatabase } from "../../worker/store/client.ts";
import { plainApp } from "../helpers/plain-app.ts";
import { ownPage, suggestionsApi } from "../helpers/suggestions.ts";

const offer = "livslinien-telefonraadgivning";
let api: Awaited<ReturnType<typeof suggestionsApi>>;
beforeAll(async () => {
  api = await suggestionsApi();
});
beforeEach(async () => {
  await api.writing.database.delete(suggestions);
});
afterEach(() => vi.restoreAllMocks());

type Fields = Record<string, string>;
const fill = (fields: Fields, headers: Record<string, string> = ownPage, app = api.app) =>
  app.request("/suggest", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(fields).toString(),
  });
const send = (fields: Fields, headers?: Record<string, string>, app?: typeof api.app) =>
  fill({ lang: "da", step: "send", ...fields }, headers, app);

describe.each(["da", "en"])("the page for mistakes in %s", (lang) => {
  it("is kept by nobody, tells nobody where one came from, and runs one script of ours", async () => {
    const response = await api.app.request(`/suggest?lang=${lang}&offer=${offer}&x=1`);
    expect(response.status).toBe(200);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("set-cookie")).toBeNull();
    const html = await response.text();
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/pages/suggest.js">']);
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).not.toMatch(/value="[^"]+" selected/);
  });

  it("begins with the way out and whom to call, and says that nobody answers", async () => {
    const html = await (await api.app.request(`/suggest?lang=${lang}`)).text();
    expect(html.indexOf('class="exit"')).toBeLessThan(html.indexOf("<main>"));
    for (const number of ["112", "70201201", "1888", "116111"]) expect(html).toContain(`href="tel:${number}"`);
    expect(html).toContain(
      lang === "da"
        ? "Skriv ikke om dig selv eller andre. Vi svarer ikke, og ingen læser med nu."
        : "Do not write about yourself or others. We do not answer",
    );
  });
});

describe("a mistake that is told on the page", () => {
  it("is received, and the page says what happens next", async () => {
    const response = await send({ offer, fact: "hours", message: "Opdigtet: åbent\r\nom natten" });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain("<h1>Tak. Vi har fået rettelsen</h1>");
    expect(html).toContain("Du får ikke svar.");
    expect(html).not.toMatch(/om natten|livslinien/);
    expect(await api.kept()).toMatchObject([{ offer, fact: "hours", message: "Opdigtet: åbent\nom natten" }]);
  });

  it("is received without words, and once when it is sent again", async () => {
    for (let time = 0; time < 2; time++)
      expect((await send({ offer, fact: "closed", message: " \r\n" })).status).toBe(200);
    expect(await api.kept()).toMatchObject([{ offer, fact: "closed", message: null }]);
  });

  it.each<[what: string, fields: Fields, said: RegExp[]]>([
    [
      "without an offer",
      { fact: "hours" },
      [/href="#offer">Hvilket tilbud\?<\/a>: Vælg et af svarene\./, /id="offer-fault"/],
    ],
    ["with an offer that there is not", { offer: "opdigtet-ingen", fact: "hours" }, [/id="offer-fault"/]],
    ["without a fact", { offer }, [/href="#fact">Hvad er forkert\?<\/a>: Vælg/, /id="fact-fault"/]],
    ["with a fact that is none", { offer, fact: "price" }, [/id="fact-fault"/]],
    [
      "with too much text",
      { offer, fact: "hours", message: "x".repeat(301) },
      [/Skriv højst 300 tegn\./, /id="message-fault"/],
    ],
    ["with what is no text", { offer, fact: "hours", message: "a\u0000" }, [/Der er et tegn, vi ikke kan læse\./]],
    ["with a field that is none", { offer, fact: "hours", "<b>": "1" }, [/»&lt;b&gt;«: Det felt findes ikke her\./]],
  ])("%s is not received, and the page says so where it stands", async (_what, fields, said) => {
    const response = await send(fields);
    expect(response.status).toBe(400);
    const html = await response.text();
    for (const each of said) expect(html).toMatch(each);
    expect(html).toMatch(/<title>Det er ikke sendt endnu/);
    expect(await api.kept()).toEqual([]);
  });

  it("that lacks both is said in the order in which they are asked", async () => {
    const html = await (await send({})).text();
    expect([...html.matchAll(/href="#(\w+)"/g)].map(([, field]) => field)).toEqual(["offer", "fact"]);
  });

  it("loses nothing of the rest, and its text stays text", async () => {
    const html = await (await send({ offer, message: "\n<script>1</script></textarea>" })).text();
    expect(html).toContain(`<option value="${offer}" selected>`);
    expect(html).toContain("\n\n&lt;script&gt;1&lt;/script&gt;&lt;/textarea&gt;</textarea>");
    const again = await (await send({ offer: "x", fact: "hours" })).text();
    expect(again).toMatch(/value="hours"[^>]*checked/);
  });

  it("is not received from another site, and the page says so", async () => {
    const response = await send({ offer, fact: "hours" }, { "sec-fetch-site": "cross-site" });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("Vi kan ikke se, at det er sendt fra denne side.");
    expect(await api.kept()).toEqual([]);
  });

  it("is not received after many others, and nothing of it is lost", async () => {
    const messages = Array.from({ length: 5 }, (_, index) => `Opdigtet ${index}`);
    for (const message of messages) expect((await send({ offer, fact: "other", message })).status).toBe(200);
    const response = await send({ offer, fact: "other", message: "Opdigtet og for meget" });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    const html = await response.text();
    expect(html).toContain("Der er kommet mange rettelser lige nu.");
    expect(html).toContain("Opdigtet og for meget</textarea>");
  });

  it("is not received when the database is away, nothing of it is lost, and none of it is written down", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const away = api.appWith({ database: openDatabase("http://127.0.0.1:9") });
    const response = await send({ offer, fact: "other", message: "Opdigtet zzqx" }, ownPage, away);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("Opdigtet zzqx</textarea>");
    expect(written).toHaveBeenCalled();
    expect(JSON.stringify(written.mock.calls)).not.toContain("zzqx");
  });

  it.each(["application/json", "multipart/form-data; boundary=x", "text/plain"])("is refused as %s", async (type) => {
    expect((await send({ offer, fact: "hours" }, { ...ownPage, "content-type": type })).status).toBe(415);
  });
});

describe("the way there", () => {
  it("from an offer on a page without scripts is a button that names the offer in no address", async () => {
    const { html } = await plainApp().get("/list");
    expect(html).toMatch(
      /<form method="post" action="\/suggest">\s*<input type="hidden" name="lang" value="da">\s*<p><button name="offer" value="opdigtet-linje">Ret en fejl<\/button>/,
    );
    const response = await fill({ lang: "da", offer }, {});
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(`<option value="${offer}" selected>`);
    expect(page).not.toContain("fault");
    expect([...page.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].filter(([, to]) => to?.includes("liv"))).toEqual([]);
    expect(await api.kept()).toEqual([]);
  });
});
