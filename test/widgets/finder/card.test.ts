import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { fictitiousOffer } from "../../helpers/fictitious.ts";
import { all, card, one, perform, read, registry, show } from "./finder.ts";

/** A finder with one offer, and the text of its card. */
async function shown(offer: Parameters<typeof fictitiousOffer>[0], attributes: Record<string, string> = {}) {
  const data = registry();
  data.offers = [fictitiousOffer(offer)];
  const view = await show({ attributes }, data);
  return { view, text: card(view, "opdigtet-tilbud") };
}

describe("a card tells what a person needs to decide", () => {
  test("name, who, what, where, the way in, anonymity, price, and where we know it from", async () => {
    const { view, text } = await shown({});
    expect(one(view, "article h4").textContent).toBe("Opdigtet tilbud");
    for (const said of [
      "Opdigtet forening",
      "Et opdigtet tilbud, som kun findes i prøver.",
      "Rådgivning og samtaler",
      "Hele landet",
      "Du kan selv henvende dig",
      "Ikke oplyst, om du kan være anonym. Spørg, før du siger dit navn",
      "Pris ikke oplyst",
      "Ventetiden er ikke oplyst – spørg stedet",
      "Stedet har ikke selv bekræftet det her. Kilde: Opdigtet forening, 2022",
    ]) {
      expect(text).toContain(said);
    }
  });

  test("silence is never shown as no, free or anonymous", async () => {
    const { view, text } = await shown({ access: ["unknown"], coverage: "unknown" });
    await perform({ press: /Læs mere/ });
    const all = `${text} ${card(view, "opdigtet-tilbud")}`;
    expect(all).toContain("Ikke oplyst, hvordan man kommer ind");
    expect(all).toContain("Ikke oplyst, hvem i landet det er for");
    expect(all).toContain("Tolk ikke oplyst");
    expect(all).toContain("Ikke oplyst, om en anden må ringe for dig");
    expect(all).not.toMatch(/Gratis|Du kan være anonym|Stedet bruger ikke tolk/);
  });

  test("a number can be tapped, and an offer without one has a sentence and a link instead", async () => {
    const { view } = await shown({ contacts: [{ channel: "phone", value: "+45 00 00 00 09" }] });
    expect(one(view, ".way-in a").getAttribute("href")).toBe("tel:+4500000009");
    expect(read(one(view, ".way-in a"))).toBe("Ring +45 00 00 00 09");

    const without = await shown({});
    expect(without.text).toContain(
      "Stedet har ikke givet os telefon og tider endnu. Du finder dem på stedets egen side.",
    );
    const link = one(without.view, ".way-in a");
    expect(link.getAttribute("rel")).toBe("noreferrer noopener external");
    expect(link.getAttribute("referrerpolicy")).toBe("no-referrer");
    expect(link.getAttribute("target")).toBe("_blank");
  });

  test("the first contact is one that is open now", async () => {
    const weekdays = { weekly: [{ days: [1], from: "10:00", to: "12:00" }] };
    const always = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] };
    const { view, text } = await shown({
      contacts: [
        { channel: "phone", value: "00 00 00 09", hours: weekdays },
        { channel: "chat", value: "https://opdigtet.example/chat", hours: always },
      ],
    });
    expect(read(one(view, ".way-in a"))).toContain("Skriv på chat");
    expect(text).toContain("Åbent nu, hele døgnet");
  });

  test.each([
    ["2026-11-01", "Ventetid til behandling: 20 til 30 uger (oplyst 1. november 2026)."],
    [
      "2022-05-01",
      "Ventetid til behandling kender vi ikke i dag. I 2022 blev den fortalt som 20 til 30 uger. Spørg stedet.",
    ],
    ["2026-03-01", "I marts 2026 blev den fortalt som 20 til 30 uger."],
  ])("a wait of %s is told with its date and never alone", async (asOf, said) => {
    const { text } = await shown({
      waiting: [{ for: "treatment", status: "waitlist", weeksMin: 20, weeksMax: 30, asOf }],
    });
    expect(text).toContain(said);
    expect(text).toContain("Spørg også, hvad du kan gøre imens.");
  });

  test("beside a wait stands what is open meanwhile, of the same organisation first", async () => {
    const data = registry();
    data.offers = [
      fictitiousOffer({
        id: "opdigtet-venteliste",
        waiting: [{ for: "treatment", status: "waitlist", weeksMin: 104, weeksMax: 130, asOf: "2022-01-01" }],
      }),
      fictitiousOffer({
        id: "opdigtet-a",
        organisation: "opdigtet-region",
        name: { da: "Et andet" },
        stages: ["while-waiting"],
      }),
      fictitiousOffer({
        id: "opdigtet-b",
        name: { da: "Frivilligsektionen" },
        stages: ["while-waiting"],
        contacts: [{ channel: "phone", value: "00 00 00 08" }],
      }),
    ];
    const view = await show({}, data);
    const text = card(view, "opdigtet-venteliste");
    expect(text).toContain(
      "I 2022 blev den fortalt som cirka 2 til 2½ år. Spørg stedet. Frivilligsektionen er åben for dig imens. Ring 00 00 00 08",
    );
    expect(card(view, "opdigtet-a")).not.toContain("åben for dig imens");
  });

  test("a rule that may keep out the person who was told of is told before anybody calls", async () => {
    const { view, text } = await shown({
      criteria: [
        {
          condition: "psychosis",
          rule: "not-accepted",
          basis: "project",
          year: 2022,
          text: { da: "Ikke ved psykose." },
        },
        { condition: "autism", rule: "not-accepted", basis: "unknown", text: { da: "Ikke ved autisme." } },
      ],
    });
    expect(text, "as long as nothing is told of them").not.toContain("Ikke ved psykose.");
    await perform({ unfold: "Flere valg" });
    await perform({ unfold: "Passer noget af det her på dig?" });
    await perform({ choose: "Psykoselidelse" });
    const doubtful = card(view, "opdigtet-tilbud");
    expect(doubtful).toContain(
      "Ikke ved psykose. I et projekt i 2022 var dette et krav. Vi ved ikke, om det gælder i dag. Ring og spørg.",
    );
    expect(doubtful).not.toContain("Ikke ved autisme.");
  });

  test("a pause is told with its end", async () => {
    const { text } = await shown({ status: "paused", pausedUntil: "2027-01-10" });
    expect(text).toContain("Holder pause til 10. januar 2027");
  });
});

describe("details", () => {
  test("open in place, say what is unknown, and close where they were opened", async () => {
    const { view } = await shown({ firstContact: { da: "En frivillig svarer." } });
    const button = one(view, "article [aria-expanded]");
    expect(read(button)).toContain("Læs mere");
    await userEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(card(view, "opdigtet-tilbud")).toContain("En frivillig svarer.");
    expect(card(view, "opdigtet-tilbud")).toContain("At et sted står her, betyder ikke, at vi har vurderet hjælpen.");
    await userEvent.click(one(view, "[part=details] button"));
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(view.shadowRoot?.activeElement).toBe(button);
    expect(one(view, "[part=details]").checkVisibility()).toBe(false);
  });

  test("end with where a mistake is told, the offer named only in what no browser sends", async () => {
    const { view } = await shown({});
    await perform({ press: /Læs mere/ });
    const links = () => all(view, "[part=details] a").filter((link) => read(link).startsWith("Ret en fejl"));
    expect(links(), "whoever does not know where home is leads nowhere").toEqual([]);
    view.listHref = "https://opdigtet.example/list";
    await view.updateComplete;
    const [link] = links();
    expect(link?.getAttribute("href")).toBe("https://opdigtet.example/suggest?lang=da#opdigtet-tilbud");
    expect(link?.getAttribute("rel")).toContain("noreferrer");
    expect(link?.getAttribute("target")).toBe("_blank");
  });

  test("a general rule stands as a rule, a project's with the year and that nobody knows whether it still holds", async () => {
    const { view } = await shown({
      criteria: [
        {
          condition: "psychosis",
          rule: "not-accepted",
          basis: "project",
          year: 2022,
          text: { da: "Ikke ved psykose." },
        },
        { condition: "age-18", rule: "required", basis: "general", text: { da: "Du skal være fyldt 18." } },
        { rule: "not-accepted", basis: "unknown", text: { da: "Ikke ved abstinenser." } },
      ],
    });
    await perform({ press: /Læs mere/ });
    const text = card(view, "opdigtet-tilbud");
    expect(text).toMatch(/Hvem det er for .*Du skal være fyldt 18\./);
    expect(text).toMatch(
      /Hvem stedet ikke kan tage imod I et projekt i 2022 var dette et krav\. Vi ved ikke, om det gælder i dag\. Ring og spørg\. Ikke ved psykose\. Vi ved ikke, om dette altid gælder\. Ring og spørg\. Ikke ved abstinenser\./,
    );
  });

  test("of a discreet place no more than the municipality is told", async () => {
    const { view, text } = await shown({
      places: [
        {
          name: "Hemmeligt hus",
          street: "Hemmelig Gade 1",
          town: "Hemmelig By",
          municipality: "0101",
          wheelchairAccess: "yes",
          discreet: true,
        },
      ],
    });
    await perform({ press: /Læs mere/ });
    const all = `${text} ${card(view, "opdigtet-tilbud")}`;
    expect(all).toContain("København. Adressen er ikke offentlig.");
    expect(all).not.toContain("Hemmelig");
  });

  test("hours are told by the week, with the days ahead that differ", async () => {
    const view = await show();
    await perform({ press: "Læs mere om Opdigtet rådgivning" });
    const text = card(view, "opdigtet-raadgivning");
    expect(text).toMatch(/mandag til fredag kl\. 10–14/i);
    expect(text).toContain("24. december til 26. december: lukket. Lukket i julen");
    expect(text).toContain("30. december: kl. 16–20");
  });

  test("each source stands once, with title, publisher, year and place", async () => {
    const source = { title: "Opdigtet rapport", publisher: "Opdigtet styrelse", facts: ["content" as const] };
    const { view } = await shown({
      sources: [
        { ...source, year: 2021, locator: "s. 1" },
        { ...source, year: 2021, locator: "s. 7" },
        { ...source, locator: "forsiden" },
      ],
    });
    await perform({ press: /Læs mere/ });
    const text = card(view, "opdigtet-tilbud");
    expect(text).toContain("Opdigtet rapport. Opdigtet styrelse, 2021. s. 1; s. 7.");
    expect(text).toContain("Opdigtet rapport. Opdigtet styrelse, uden årstal. forsiden.");
  });

  test("why an offer stands there is said in words", async () => {
    const { view } = await shown({}, { audience: "self" });
    await perform({ press: /Læs mere/ });
    expect(card(view, "opdigtet-tilbud")).toMatch(/Derfor står det her Er for den, du har valgt/);
  });
});

describe("what may not hold any more", () => {
  const phone = [{ channel: "phone" as const, value: "00 00 00 09" }];

  test("a number that somebody has asked to change is said to be, beside it and in the details", async () => {
    const { view } = await shown({ contacts: phone, changing: ["contacts"] });
    expect(read(one(view, ".way-in"))).toBe("Ring 00 00 00 09 Ved at blive ændret");
    await perform({ press: /Læs mere/ });
    expect(read(one(view, ".details .contacts"))).toContain("Kontakt og tider Ved at blive ændret Ring 00 00 00 09");
    expect(read(one(view, ".details .links"))).not.toContain("ændret");
    const english = await shown({ contacts: phone, changing: ["contacts"] }, { lang: "en" });
    expect(read(one(english.view, ".way-in"))).toBe("Call 00 00 00 09 Being changed");
  });

  test("so is a page, where it is the way in, and all else in one line", async () => {
    expect((await shown({ changing: ["links"] })).text).toMatch(/Opdigtet side.* Ved at blive ændret/);
    expect((await shown({ contacts: phone, changing: ["links"] })).text).not.toContain("ændret");
    const { view } = await shown({ contacts: phone, changing: ["price", "summary"] });
    expect(read(one(view, ".facts li:last-child"))).toBe("Noget af det, der står her, er ved at blive ændret");
    expect(read(one(view, ".way-in"))).not.toContain("ændret");
  });

  test("an offer whose money has ended says so, and is not said to be open", async () => {
    const always = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] };
    const contacts = phone.map((each) => ({ ...each, hours: always }));
    const { view, text } = await shown({ contacts, fundedUntil: "2026-11-20" });
    expect(read(one(view, ".note"))).toBe("Bevillingen løb til 20. november 2026; spørg, om tilbuddet stadig findes.");
    expect(text).not.toMatch(/Åbent nu|Lukket|Åbningstid/);
    expect((await shown({ contacts, fundedUntil: "2026-12-31" })).text).toContain(
      "Finansieret til 31. december 2026, så vidt vi ved.",
    );
  });
});

test("what is not said in the language of the widget is marked with the language it is in", async () => {
  const { view } = await shown({}, { lang: "en" });
  expect(one(view, ".widget").lang).toBe("en");
  expect(one(view, "article h4 [lang]").lang).toBe("da");
  const translated = await shown({ name: { da: "Opdigtet tilbud", en: "Fictitious help" } }, { lang: "en" });
  expect(all(translated.view, "article h4 [lang]")).toEqual([]);
  expect(translated.text).toContain("Fictitious help");
});

test.each([
  [2, ["H2", "H3", "H4"]],
  [5, ["H5", "H6", "H6"]],
  [9, ["H5", "H6", "H6"]],
  ["x", ["H2", "H3", "H4"]],
])("headings begin at level %s as the page needs", async (level, tags) => {
  const { view } = await shown({}, { "heading-level": String(level) });
  expect([one(view, ".title"), one(view, ".count"), one(view, ".name")].map(({ tagName }) => tagName)).toEqual(tags);
});
