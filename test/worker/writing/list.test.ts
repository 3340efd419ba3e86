import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostListed } from "../../../schema/offer-list.ts";
import { brokenLinks } from "../../helpers/chain.ts";
import { encodings } from "../../helpers/encodings.ts";
import { asExcelSaves, cellsOf, sheetText } from "../../helpers/excel.ts";
import { approveAll, fictitiousList, listOf, outcome, refused, traces } from "../../helpers/lists.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const api = writingApi();
const day = 24 * 60 * 60 * 1_000;
let editor: string;
let list: ReturnType<typeof listOf>;
beforeAll(async () => {
  editor = await api.key("landsforeningen-spor", "editor");
  list = await listOfNew("opdigtet-liste");
});

// The clock goes forward here: a publishing that were still under way would keep the next file from its own.
afterAll(() => api.published());

/** The list of an organisation that is made for one test, with the key of its own. */
async function listOfNew(organisation: string, { trusted = true } = {}) {
  await api.organisation(organisation, { trusted });
  return listOf(api, organisation, await api.key(organisation));
}

const four = fictitiousList("opdigtet-liste", 4);
const [first, second, third, fourth] = four;
const publicStatus = async (id: string) => {
  await api.published();
  return (await api.ask("GET", `/v1/offers/${id}`, null)).status;
};

describe("a list as JSON", () => {
  it("says what it would do, and does nothing", async () => {
    const before = await traces(api);
    const told = await outcome(list.put({ items: four }, { "idempotency-key": "opdigtet-proeve" }, "?dryRun=true"));
    expect(told).toMatchObject({ dryRun: true, created: four.map(({ id }) => id), changed: [], dropped: [] });
    expect(told.pending.map(({ offer }) => offer)).toEqual(told.created);
    expect(await traces(api)).toEqual(before);
  });

  it("adds offers, which wait until an editor has approved them", async () => {
    const told = await outcome(list.put({ items: four }));
    expect(told).toMatchObject({ dryRun: false, created: four.map(({ id }) => id), unchanged: [] });
    expect(told.pending).toHaveLength(4);
    expect(await publicStatus("opdigtet-liste-0")).toBe(404);
    await approveAll(api, "opdigtet-liste", editor);
    expect(await publicStatus("opdigtet-liste-0")).toBe(200);
  });

  it("changes nothing when it is sent back as it was read", async () => {
    const before = await traces(api);
    const items = await list.items();
    expect(await outcome(list.put({ items }))).toMatchObject({ changed: [], unchanged: items.map(({ id }) => id) });
    expect(await traces(api)).toEqual(before);
  });

  it("changes at once what is not critical, and lets the rest wait", async () => {
    const summary = { da: "Et opdigtet tilbud om aftenen." };
    const contacts = [{ channel: "phone", value: "00 00 00 08" }];
    const told = await outcome(list.put({ items: [{ ...first, summary, contacts }, second, third, fourth] }));
    expect(told).toMatchObject({
      created: [],
      changed: ["opdigtet-liste-0"],
      dropped: [],
      pending: [{ offer: "opdigtet-liste-0", fields: ["contacts"] }],
    });
    await api.published();
    const shown = await (await api.ask("GET", "/v1/offers/opdigtet-liste-0", null)).json();
    expect(shown).toMatchObject({ summary, contacts: first?.contacts, changing: ["contacts"] });
    await approveAll(api, "opdigtet-liste", editor);
  });

  it("is refused whole for one fault, with the field named", async () => {
    const before = await traces(api);
    const bad = { ...fourth, contacts: [{ channel: "phone", value: "opdigtet" }] };
    const { code, fields } = await refused(list.put({ items: [{ ...first, price: "free" }, second, third, bad] }));
    expect([code, fields]).toMatchObject(["invalid-request", [{ path: "items.3.contacts.0.value" }]]);
    expect(await traces(api)).toEqual(before);
  });

  it.each([
    ["a field that there is not", { items: [{ ...four[0], colour: "red" }] }, "items.0.colour", "unknown"],
    ["a field beside the list", { items: four, colour: "red" }, "colour", "unknown"],
    ["no list", {}, "items", "required"],
    ["something that is no offer", { items: [null] }, "items.0", "wrong-type"],
    ["an offer of somebody else's", { items: [{ ...four[0], id: "spor-chat" }] }, "items.0.id", "not-in-list"],
    ["an offer twice", { items: [four[0], four[0]] }, "items.1.id", "repeated"],
    ["an offer to be closed", { items: [{ ...four[0], status: "closed" }] }, "items.0.status", "not-in-list"],
    ["a version that is none", { items: [{ ...four[0], version: 0 }] }, "items.0.version", "out-of-range"],
    ["too many offers", { items: Array.from({ length: mostListed + 1 }, () => ({})) }, "items", "out-of-range"],
  ])("refuses %s", async (_what, body, path, code) => {
    const foreign = await api.writing.database.query.offers.findFirst();
    const sent = JSON.parse(JSON.stringify(body).replaceAll("spor-chat", foreign?.id ?? ""));
    const { fields } = await refused(list.put(sent));
    expect(fields).toMatchObject([{ path, code }]);
  });

  it("tells at most a hundred faults", async () => {
    const { fields } = await refused(list.put({ items: Array.from({ length: mostListed }, () => ({})) }));
    expect(fields).toHaveLength(100);
  });

  it("does not overwrite what was changed since it was read", async () => {
    const items = await list.items();
    const [mine] = items;
    const ifMatch = { "if-match": `"${mine?.version}"` };
    const changed = await api.ask("PATCH", `/v1/offers/${mine?.id}`, list.key, { price: "free" }, ifMatch);
    expect(changed.status).toBe(200);
    expect((await refused(list.put({ items }))).fields).toMatchObject([{ path: "items.0.version", code: "stale" }]);
    expect((await list.items())[0]).toMatchObject({ price: "free" });
  });
});

describe("what a list no longer names", () => {
  it("is closed at once when it is one, and waits when it is the second within a day", async () => {
    const items = await list.items();
    const one = await outcome(list.put({ items: items.slice(1) }));
    expect(one).toMatchObject({ dropped: ["opdigtet-liste-0"], pending: [] });
    expect(await publicStatus("opdigtet-liste-0")).toBe(410);
    const two = await outcome(list.put({ items: items.slice(2) }));
    expect(two).toMatchObject({ dropped: ["opdigtet-liste-1"], pending: [{ offer: "opdigtet-liste-1" }] });
    expect(await publicStatus("opdigtet-liste-1")).toBe(200);
    await approveAll(api, "opdigtet-liste", editor);
  });

  it("goes on being closed when it is sent back as it was read", async () => {
    const items = await list.items();
    expect(items.map(({ status }) => status)).toContain("closed");
    expect(await outcome(list.put({ items }))).toMatchObject({ changed: [], dropped: [], created: [] });
    const named = await refused(list.put({ items: [first, ...items.slice(2)] }));
    expect(named.fields).toMatchObject([{ path: "items.0.status", code: "not-in-list" }]);
  });

  it("waits when it is more than one, also when one of them is only paused", async () => {
    api.pass(2 * day);
    const [paused, dropped] = (await list.items()).filter(({ status }) => status !== "closed");
    const told = await outcome(list.put({ items: [{ ...paused, status: "paused" }] }));
    expect(told.pending.map(({ offer }) => offer).sort()).toEqual([paused?.id, dropped?.id].sort());
    for (const { offer } of told.pending) expect(await publicStatus(offer)).toBe(200);
  });

  it("waits when it is all there is", async () => {
    const lone = await listOfNew("opdigtet-ene");
    const own = fictitiousList("opdigtet-ene", 1);
    await outcome(lone.put({ items: own }));
    await approveAll(api, "opdigtet-ene", editor);
    const told = await outcome(lone.put({ items: [] }));
    expect(told).toMatchObject({ dropped: ["opdigtet-ene-0"], pending: [{ offer: "opdigtet-ene-0" }] });
    expect(await publicStatus("opdigtet-ene-0")).toBe(200);
  });

  it("needs nobody when it was never public", async () => {
    const drafting = await listOfNew("opdigtet-kladder");
    const drafts = fictitiousList("opdigtet-kladde", 2).map((offer) => ({ ...offer, status: "draft" }));
    expect(await outcome(drafting.put({ items: drafts }))).toMatchObject({ pending: [] });
    expect(await outcome(drafting.put({ items: [] }))).toMatchObject({ pending: [] });
    expect(await publicStatus("opdigtet-kladde-0")).toBe(404);
  });
});

describe("who may send a list", () => {
  it("is not another organisation", async () => {
    await api.organisation("opdigtet-anden", { trusted: true });
    const other = listOf(api, "opdigtet-liste", await api.key("opdigtet-anden"));
    expect((await other.put({ items: [] })).status).toBe(403);
    expect((await other.put({ items: [] }, {}, "?dryRun=true")).status).toBe(403);
    expect((await other.sheet()).status).toBe(403);
    expect((await listOf(api, "opdigtet-ingen", editor).put({ items: [] })).status).toBe(404);
  });

  it("may be one that is not trusted, of whom everything waits", async () => {
    const unknown = await listOfNew("opdigtet-ukendt", { trusted: false });
    const own = fictitiousList("opdigtet-ukendt", 2);
    await outcome(unknown.put({ items: own }));
    await approveAll(api, "opdigtet-ukendt", editor);
    const told = await outcome(unknown.put({ items: own.map((offer) => ({ ...offer, price: "free" })) }));
    expect(told.pending.map(({ fields }) => fields)).toEqual([["price"], ["price"]]);
    expect(await outcome(unknown.put({ items: own.slice(1) }))).toMatchObject({
      changed: ["opdigtet-ukendt-1"],
      dropped: ["opdigtet-ukendt-0"],
      pending: [{ offer: "opdigtet-ukendt-0", fields: ["closing", "price", "status"] }],
    });
  });

  it("may be an editor, of whom everything waits too", async () => {
    const [one] = (await list.items()).filter(({ status }) => status !== "closed");
    const told = await outcome(listOf(api, "opdigtet-liste", editor).put({ items: [{ ...one, price: "paid" }] }));
    expect(told.pending).toContainEqual({ offer: one?.id, fields: expect.arrayContaining(["price"]) });
  });
});

describe("a list as CSV", () => {
  let sheets: ReturnType<typeof listOf>;
  const own = fictitiousList("opdigtet-ark", 5);
  beforeAll(async () => {
    sheets = await listOfNew("opdigtet-ark");
    await outcome(sheets.put({ items: [...own, writtenOffer({ id: "opdigtet-ark-5", status: "draft" })] }));
    await approveAll(api, "opdigtet-ark", editor);
  });
  const text = async () =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await sheets.sheet()).arrayBuffer());
  /** The sheet as it is now, with one cell of one row changed. */
  async function changedSheet(row: number, heading: string, cell: string) {
    const cells = cellsOf(await text());
    const column = cells[0]?.indexOf(heading) ?? -1;
    return cells.map((line, at) => (at === row - 1 ? line.with(column, cell) : line));
  }

  it("is given for Excel, and kept by nobody", async () => {
    const answer = await sheets.sheet();
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="opdigtet-ark.csv"');
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const sheet = await text();
    expect(sheet.startsWith("\uFEFFNavn;")).toBe(true);
    expect(cellsOf(sheet)).toHaveLength(1 + 6);
  });

  it.each([
    ["as it was given", (sheet: string) => encodings["UTF-8 with a mark"](sheet)],
    ["without its mark", (sheet: string) => encodings["UTF-8"](sheet)],
    ["as Excel saves it", (sheet: string) => encodings["Windows-1252"](saved(sheet))],
    ["as Excel saves it in UTF-8", (sheet: string) => encodings["UTF-8 with a mark"](saved(sheet))],
    ["with commas", (sheet: string) => encodings["UTF-8"](sheetText(cellsOf(sheet), ","))],
  ])("changes nothing when it is sent back %s", async (_how, bytes) => {
    const before = await traces(api);
    const told = await outcome(sheets.putSheet(bytes(await text())));
    expect(told).toMatchObject({ created: [], changed: [], dropped: [], pending: [] });
    expect(told.unchanged).toHaveLength(6);
    expect(await traces(api)).toEqual(before);
  });
  const saved = (sheet: string) => sheetText(cellsOf(sheet).map((row) => row.map(asExcelSaves)));

  it("is read in Windows-1252, keeps what it has no column for, and adds rows without an id", async () => {
    const rows = [["Id", "Navn"], ...own.map(({ id }) => [id, "Opdigtet på ø"]), ["opdigtet-ark-5", "Opdigtet på ø"]];
    const told = await outcome(
      sheets.putSheet(encodings["Windows-1252"](sheetText(rows)), { "content-type": "text/csv; charset=windows-1252" }),
    );
    expect(told.changed).toHaveLength(6);
    expect((await sheets.items())[0]).toMatchObject({ name: { da: "Opdigtet på ø" }, contacts: own[0]?.contacts });
  });

  it("is refused whole for one fault in row 4, with the cell named in Danish", async () => {
    const cells = await changedSheet(4, "Kontakt", "Ring: opdigtet");
    const before = await traces(api);
    for (const query of ["", "?dryRun=true"]) {
      const { fields } = await refused(sheets.putSheet(encodings["UTF-8"](sheetText(cells)), {}, query));
      expect(fields).toMatchObject([
        { path: "row 4, Kontakt", cell: { row: 4, column: "Kontakt", da: expect.any(String) } },
      ]);
    }
    expect(await traces(api)).toEqual(before);
  });

  it("names the cell of what only the registry can know", async () => {
    const foreign = await api.writing.database.query.offers.findFirst();
    const cells = await changedSheet(4, "Id", foreign?.id ?? "");
    const { fields } = await refused(sheets.putSheet(encodings["UTF-8"](sheetText(cells))));
    expect(fields).toMatchObject([{ code: "not-in-list", cell: { row: 4, column: "Id" } }]);
    const stale = await changedSheet(3, "Version", "1");
    const answer = await refused(sheets.putSheet(encodings["UTF-8"](sheetText(stale.map(renamed)))));
    expect(answer.fields).toMatchObject([{ code: "stale", cell: { row: 3, column: "Version" } }]);
  });
  const renamed = (row: string[], at: number) => (at === 2 ? row.with(0, "Opdigtet andet navn") : row);

  it("is done once under one Idempotency-Key, whatever bytes it is made of", async () => {
    const once = { "idempotency-key": "opdigtet-ark-1" };
    const bytes = encodings["Windows-1252"](sheetText(await changedSheet(2, "Navn", "Opdigtet ø")));
    const other = encodings["Windows-1252"](sheetText(await changedSheet(2, "Navn", "Opdigtet å")));
    const first = await outcome(sheets.putSheet(bytes, once));
    const after = await traces(api);
    expect(first.changed).toEqual(["opdigtet-ark-0"]);
    expect(await outcome(sheets.putSheet(bytes, once))).toEqual(first);
    expect(await traces(api)).toEqual(after);
    expect((await refused(sheets.putSheet(other, once))).code).toBe("idempotency-key-reused");
  });

  it("is refused when it is no sheet at all", async () => {
    expect((await refused(sheets.putSheet(encodings["UTF-8"]("Id;Navn\r\n")))).fields[0]?.cell?.row).toBe(1);
    expect((await refused(sheets.putSheet(encodings["UTF-8"]("Id;Farve\r\na;rød")))).fields).toMatchObject([
      { code: "unknown", cell: { column: "Farve" } },
    ]);
  });
});

describe("what is no list", () => {
  it.each([
    ["text/plain", 415],
    ["application/vnd.ms-excel", 415],
    ["text/csv; charset=macintosh", 415],
    ["", 415],
  ])("is refused as %j", async (type, status) => {
    expect((await list.putSheet(encodings["UTF-8"]("Id;Navn\r\na;b"), { "content-type": type })).status).toBe(status);
  });

  it("is refused when it is too large, however it is told", async () => {
    const large = new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20);
    expect((await refused(list.putSheet(large))).code).toBe("too-large");
    const stream = new Blob([large]).stream();
    const request = new Request(`http://localhost${list.path}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: stream,
    });
    expect((await api.app.request(request)).status).toBe(413);
  });

  it("is refused when it is no JSON", async () => {
    const answer = list.putSheet(encodings["UTF-8"]("{items"), { "content-type": "application/json" });
    expect(await refused(answer)).toMatchObject({ code: "invalid-request", fields: [{ code: "malformed" }] });
  });
});

describe("any other write", () => {
  it("takes at most 256 KB", async () => {
    const document = (await (await api.app.request("/openapi.json")).json()) as { paths: Record<string, object> };
    const writes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([method, { security }]) => method !== "get" && security)
        .map(([method]) => [method.toUpperCase(), path] as const)
        .filter(([method]) => !(method === "PUT" && path === "/v1/organisations/{id}/offers")),
    );
    expect(writes.length).toBeGreaterThan(20);
    const body = { filling: "x".repeat(256 * 1024) };
    const answers = writes.map(async ([method, path]) => [
      (await api.ask(method, path.replaceAll(/\{\w+\}/g, "opdigtet"), list.key, body)).status,
      `${method} ${path}`,
    ]);
    expect((await Promise.all(answers)).filter(([status]) => status !== 413)).toEqual([]);
  });
});

describe("a long list", () => {
  it("is added, changed, left alone and dropped in one transaction each, and the chain holds", async () => {
    const long = await listOfNew("opdigtet-lang");
    const items = fictitiousList("opdigtet-lang", 300);
    expect((await outcome(long.put({ items }))).created).toHaveLength(300);
    const changed = items.map((offer) => ({ ...offer, price: "free" }));
    expect((await outcome(long.put({ items: changed }))).changed).toHaveLength(300);
    const before = await traces(api);
    expect((await outcome(long.put({ items: changed }))).unchanged).toHaveLength(300);
    expect(await traces(api)).toEqual(before);
    expect((await outcome(long.put({ items: [] }))).dropped).toHaveLength(300);
    expect(await brokenLinks(api.writing.database)).toEqual([]);
  });
});
