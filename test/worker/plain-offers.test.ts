import { describe, expect, it } from "vitest";
import { fictitiousOffer } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";

const app = plainApp();
const list = await app.post("/list", []);

/** What is read of one offer, and of it only. */
function article(id: string) {
  const [, html = ""] = list.html.split(`<article data-offer-id="${id}">`);
  return (
    html
      .split("</article>")[0]
      ?.replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ") ?? ""
  );
}

describe("an offer on the plain list", () => {
  it("tells whether it is open, the hours, and how to call", () => {
    expect(article("opdigtet-linje")).toContain("Åbent nu, hele døgnet");
    expect(list.html).toContain('<a href="tel:00000001" rel="noreferrer">Ring 00 00 00 01</a>');
    expect(article("opdigtet-raadgivning")).toContain("mandag til fredag kl. 10–14");
    expect(article("opdigtet-raadgivning")).toContain("24. december til 26. december: lukket");
  });

  it("tells an old wait never by the number alone, and what is open meanwhile", () => {
    expect(article("opdigtet-psykiatri")).toMatch(
      /Ventetid til behandling kender vi ikke i dag\. I 2022 blev den fortalt som cirka 2 til 2½ år\. Spørg stedet\. \S/,
    );
    expect(article("opdigtet-klinik")).toContain("20 til 30 uger (oplyst 1. oktober 2026)");
    expect(article("opdigtet-klinik")).toMatch(/imens/);
  });

  it("tells a place's own rules apart from a project's", () => {
    expect(article("opdigtet-klinik")).toContain("Klinikken kan ikke tage imod");
    expect(article("opdigtet-klinik")).not.toContain("I et projekt");
    expect(article("opdigtet-psykiatri")).toMatch(
      /I et projekt i 2022 var dette et krav\. Vi ved ikke, om det gælder i dag\. Ring og spørg\. +I et opdigtet projekt/,
    );
  });

  it("tells who stands behind it and since when, where it is, and where we know it from", () => {
    expect(article("opdigtet-linje")).toContain("Bekræftet af stedet, 1. oktober 2026");
    expect(article("opdigtet-kvindegruppe")).toContain(
      "Ikke bekræftet siden 15. januar 2026. Ring, før du tager af sted",
    );
    expect(article("opdigtet-vaerested")).toContain(
      "Stedet har ikke selv bekræftet det her. Kilde: Opdigtet forening, 2022",
    );
    expect(article("opdigtet-raadgivning")).toContain("Opdigtet hus, Opdigtet Gade 1, 5000 Odense C");
    expect(article("opdigtet-vaerested")).toContain("København. Adressen er ikke offentlig.");
    expect(article("opdigtet-linje")).toContain("Opdigtet kilde. Opdigtet forening, 2022. s. 1.");
  });

  it("tells beside the old value what somebody has asked to change, and when its money ends or has ended", async () => {
    const phone = [{ channel: "phone" as const, value: "00 00 00 09" }];
    const one = async (own: Parameters<typeof fictitiousOffer>[0], query = "") => {
      const { text } = await plainApp([fictitiousOffer({ name: { da: "Opdigtet Zq" }, ...own })]).get(`/list${query}`);
      return text.split("Opdigtet Zq")[1] ?? "";
    };
    expect(await one({ contacts: phone, changing: ["contacts"] })).toMatch(/Ring 00 00 00 09 +Ved at blive ændret/);
    expect(await one({ changing: ["links"] })).toMatch(/Opdigtet side +Ved at blive ændret/);
    expect(await one({ contacts: phone, changing: ["price"] })).toContain("Noget af det, der står her, er ved");
    expect(await one({ contacts: phone, changing: ["contacts"] }, "?lang=en")).toMatch(/09 +Being changed/);
    expect(await one({ fundedUntil: "2026-11-20" })).toContain("Bevillingen løb til 20. november 2026; spørg,");
    expect(await one({ fundedUntil: "2026-12-01" })).toContain("Finansieret til 1. december 2026");
  });

  it("is never a dead end", () => {
    for (const id of list.offers) expect(article(id ?? "")).toMatch(/Ring |Skriv en mail|Opdigtet side|endnu/);
  });

  it("that says no to the person stands last, with its rule and where else to turn", async () => {
    const { offers, keptOut, text } = await app.post("/list", [["condition", "harmful-substance-use"]]);
    expect(keptOut).toEqual(["opdigtet-klinik"]);
    expect(offers).not.toContain("opdigtet-klinik");
    const [, section = ""] = text.split("Steder, der selv siger nej i denne situation");
    expect(section).toContain("Klinikken kan ikke tage imod, når brug af alkohol eller stoffer fylder.");
    expect(section).toContain("Hvis dette ikke passer:");
    expect(section).toMatch(/Hvis dette ikke passer: +Opdigtet/);
  });

  it("that may say no to the person stays, and says so before anybody calls", async () => {
    const asked = await app.post("/list", [["condition", "harmful-substance-use"]]);
    const sentence =
      "I et opdigtet projekt var brug af stoffer en hindring. I et projekt i 2022 var dette et krav. Vi ved ikke, om det gælder i dag. Ring og spørg.";
    expect(asked.offers).toContain("opdigtet-psykiatri");
    expect(asked.text).toContain(sentence);
    expect(list.text).not.toContain(sentence);
  });

  it("whose words are in Danish only is marked so on the English page", async () => {
    const { html } = await app.get("/list?lang=en");
    expect(html).toContain('<span lang="da">Opdigtet natlinje</span>');
    expect(html).toContain("<h3>Fictitious line</h3>");
  });
});
