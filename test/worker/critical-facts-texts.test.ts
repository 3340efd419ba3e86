import { describe, expect, it } from "vitest";
import * as vocabulary from "../../schema/vocabulary.ts";
import { tellsCriticalFact } from "../../worker/rules/critical-facts.ts";

const textsIn = (list: string): string[] => list.split("¦").map((text) => text.trim());

const told: Record<string, string> = {
  "a phone number": `
    70201201 ¦ 70 20 12 01 ¦ +45 70201201 ¦ 004570201201 ¦ 70.20.12.01 ¦ 70–20—12-01 ¦ (70) 20 (12) 01 ¦
    70/20/12/01 ¦ 70·20·12·01 ¦ 7_0_2_0_1_2_0_1 ¦ 70🙂20📞12 01 ¦ 7 0 2 0 1 2 0 1 ¦ 70\n20\n12\n01 ¦
    [70][20][12][01] ¦ 20 22 20 23 ¦ 20222023 ¦ i 70201201 ¦ 70 20 12 01 kr. ¦ 70201201 uger ¦ § 70201201 ¦
    kl. 70 20 12 01 ¦ mandag 20,12,12,01 ¦ ring mandag 20-12-12-01 ¦ CVR 12345678 ¦ Ring 20.15-22.30 ¦
    ring 20.12.2027 ¦ § 70, 20, 12, 01 ¦ Vi er 70 mand, ring 20 12 01`,
  "a short number": `
    ring 112 ¦ Alarm 112 ¦ Er det nu: 112 ¦ 1813 Region Hovedstaden ¦ Brug 112 døgnet rundt ¦ 116 111 ¦
    Fare: 11 60 06 ¦ 116006 ¦ Vold: 1888 ¦ sms HJÆLP til 1234 ¦ HJÆLP til 1980 ¦ ring 2022 ¦ Tlf. 1 1 2 ¦
    sms 12 34 ¦ sms 12 til 34 ¦ ring 1813 timer i døgnet ¦ nummeret er 11 2`,
  "digits in disguise": `
    ７０２０１２０１ ¦ ٧٠ ٢٠ ١٢ ٠١ ¦ ७०२०१२०१ ¦ 𝟕𝟎𝟐𝟎𝟏𝟐𝟎𝟏 ¦
    7\ufe0f\u20e30\ufe0f\u20e32\ufe0f\u20e30\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e30\ufe0f\u20e31\ufe0f\u20e3 ¦
    ⑦⓪②⓪①②⓪① ¦ ❼⓿❷⓿ ¦ ⁷⁰²⁰¹²⁰¹ ¦ 7\u200b0\u200b2\u200b0\u200b1201 ¦ 7\u00ad0 2\u20600 1\u200d2 01 ¦
    7\u03360\u0336 2\u03360\u0336 12 01 ¦ 70\u00a020\u202f12\u200901 ¦ 7O 2O l2 Ol ¦ 7O2Ol2Ol ¦ 7 O 2 O I 2 O I ¦
    ring l12 ¦ ring II2 ¦ 70a20b12c01 ¦ 7x0x2x0x1x2x0x1`,
  "what no rule can read": `
    rіng og sрørg ¦ СПОР ¦ ᴅᴋ ¦ עזרה ¦ ⠓⠚⠑⠇⠏ ¦ ⚃⚁`,
  "numbers in words": `
    halvfjerds tyve tolv nul en ¦ toogtyve fireogtredive ¦ en to tre fire fem seks syv otte ¦ syvnultonuletto ¦
    seven zero two zero one two zero one ¦ seventy, twenty, twelve, oh, one ¦ double seven zero ¦
    s y v  n u l  t o ¦ 1 to 3 fire ¦ 1to3fire ¦ 70 tyve 12 en ¦ 7 (syv), 0 (nul), 2 (to) ¦ ring et et to ¦
    en-en-to ¦ hundrede og tolv ¦ ring attenhundredeogtretten ¦ call one one two ¦ onefire, eight`,
  "a number in pieces": `
    70 20 og så 12 01 ¦ start med 70 20 og slut med 12 01 ¦ 70 bindestreg 20 mellemrum 12 punktum 01 ¦
    begynd med 70 20. Derefter kommer 12 01. ¦ 7020, så er du halvvejs, 1201`,
  "a web address": `
    https://hjaelp.example ¦ HTTP://x ¦ hxxps://hjaelp[.]nu ¦ https : // hjaelp ¦ //hjaelp/a ¦ irc: / / hjaelp ¦
    www.hjaelp ¦ www hjaelp nu ¦ hjaelp.nu ¦ Se hjaelp.dk. ¦ støtte-nu.hjælp ¦ 112.dk ¦ dr.nu ¦ 5.salon ¦ t.me/a ¦
    xn--hjlp-noa ¦ bøh.москва ¦ hjаelp punktum nu ¦ ｈｊａｅｌｐ．ｎｕ ¦ ⓗⓙⓐⓔⓛⓟ.ⓝⓤ ¦ 🅗🅙 ¦ hj.🇩🇰 ¦ h j a e l p . n u ¦
    h.j.a.e.l.p.n.u ¦ hjaelp%2Enu ¦ hjaelp punktum nu ¦ hjaelp DOT com ¦ hjaelp (dot) nu ¦ hjaelp[.]nu ¦
    hjaelp{punktum}nu ¦ hjaelpdotcom ¦ hjaelp prik nu ¦ hjaelp . nu ¦ hjaelp .nu ¦ hjaelp. nu ¦ HJAELP. NU ¦
    hjaelp.\nnu ¦ hjaelp.\ufff9nu ¦ hjaelp·nu ¦ hjaelp • nu ¦ hjaelp。nu ¦ hjaelp․nu ¦ hjaelp,dk ¦ hjaelp dk ¦
    hjaelp-dk ¦ tel:a ¦ sms:a ¦ mailto: a ¦ javascript :alert ¦ data:,x ¦ 192.168.1.1`,
  "an e-mail address or a handle": `
    navn@hjaelp.dk ¦ navn ＠ hjaelp ¦ navn﹫hjaelp ¦ navn (at) hjaelp ¦ navn [AT] hjaelp ¦ navn snabel-a hjaelp ¦
    navn snabela hjaelp ¦ navn at hjaelp punktum dk ¦ @hjaelpnu ¦ skriv til @ hjaelp ¦ Messenger: hjaelpnu`,
  "a street address": `
    Vestergade 12 ¦ vestergade 12b ¦ Vestergade12 ¦ Vestergade nr. 12 ¦ vestergade nummer tolv ¦ VESTERGADE 12 ¦
    Nørre Allé 3, 2. tv ¦ nørre allé 12. ¦ nørre allé 3, st. th ¦ Nørre Allé 3 i Aarhus ¦
    H.C. Andersens Boulevard 5 ¦ Opdigtet Vej 17 ¦ Kultorvet 2 ¦ ved Langelinie 3 ¦
    Kom til Opdigtet Hus 3, vi venter ¦ postboks 12 ¦ Post box ¦ 8000 Aarhus C ¦ 2100 København Ø ¦
    2000 Frederiksberg ¦ 1950 frederiksberg c ¦ 3. sal, th ¦ Ｖｅｓｔｅｒｇａｄｅ\u3000１２ ¦ 55.6761, 12.5683`,
};

describe.each(Object.entries(told))("%s is caught", (_kind, texts) => {
  it.each(textsIn(texts))("%j", (text) => {
    expect(tellsCriticalFact(text)).toBe(true);
    expect(tellsCriticalFact(`Du er velkommen. ${text} Vi lytter.`)).toBe(true);
  });
});

const ordinary: Record<string, string> = {
  years: `
    I 2022 var der et projekt ¦ 2022-2023 ¦ fra 2022 til 2023 ¦ i 2021, 2022 og 2023 ¦ (2022) ¦ støttet til 2027 ¦
    In 2022 one had to`,
  ages: `
    for unge på 18-25 år ¦ 18-25-årige ¦ mellem 18 og 30 år ¦ 15, 16 og 17 år ¦ Du skal være fyldt 18. 10 er med. ¦
    aged 15 to 24 can ¦ 18+`,
  times: `
    kl. 10-15.30 ¦ mandag og onsdag 10.00–12.30 ¦ Åbent kl. 10-12 og 13-15 ¦ 24/7 ¦ Man-fre 9-15, lør 10-12 ¦
    fredag 20-02 ¦ Ring mandag til torsdag kl. 9-15 ¦ Telefonen er åben 10-12 ¦ 17.00-19.30 ¦
    Monday to Thursday 10 am to 3 pm`,
  amounts: `
    op til 10 samtaler ¦ 12-16 uger ¦ 1.500 kr. ¦ 1.500-2.000 kr. ¦ DKK 500 ¦ 10.000 mennesker ¦ 60 % ¦ 7,5 timer ¦
    2 x 45 minutter ¦ i 2022, 12 personer ¦ Ring en til to gange ¦ en-til-en samtaler ¦ one to two months ¦
    uge 36, 2026`,
  laws: `
    servicelovens § 101 ¦ § 101, stk. 2 ¦ §§ 52-54 ¦ § 83, § 85 og § 101 ¦ section 135 of the Act ¦ kapitel 11`,
  dates: `
    1. januar 2027 ¦ 01.01.2027 ¦ 1/1-2027 ¦ 2027-01-01 ¦ den 3. september til den 10. december 2026`,
  shortenings: `
    f.eks. terapi ¦ bl.a. samtaler m.m. ¦ ca. 10 uger ¦ nr. 5 ¦ dvs. nu ¦ H.C. Andersen ¦ cand.psych. ¦ m.fl. ¦
    e.g. a ¦ Det er gratis. Nu kan du ringe. ¦ ph.d. ¦ og/eller ¦ Ring eller skriv en sms ¦ Det er slut, punktum.`,
  "numbers of small things": `
    Trin 1: lyt. Trin 2: spørg. ¦ 1. Ring. 2. Sig, hvem du er. 3. Aftal. ¦ alle 3 tilbud ¦ Trin 10-12 er valgfrie ¦
    De er toogtyve nu ¦ På gaden 2 timer ¦ ICD-10 og DSM-5 ¦ på vej mod noget bedre ¦ som i Trin 2 og på Hold 3`,
};

describe.each(Object.entries(ordinary))("%s are let through", (_kind, texts) => {
  it.each(textsIn(texts))("%j", (text) => {
    expect(tellsCriticalFact(text)).toBe(false);
    expect(tellsCriticalFact(`Du er velkommen. ${text}`)).toBe(false);
  });
});

it("takes no code of the vocabulary for a critical fact", () => {
  expect(Object.values(vocabulary).flat().map(String).filter(tellsCriticalFact)).toEqual([]);
});
