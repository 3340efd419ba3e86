import type { Code, ListName } from "../vocabulary.ts";

/** A code as a term of the index: what an offer carries, beside the words it is written in. */
export type Concept =
  | { [List in ListName]: `${List}:${Code<List>}` }[ListName]
  | "interpreter:yes"
  | `${"language" | "municipality" | "region"}:${string}`;

/**
 * What people type, and the codes they mean by it. Many of these words are printed nowhere else in the product: they are
 * here because people who need help use them. A comma ends an expression; endings are left to the stemmer.
 */
export const thesaurus = {
  "topic:late-effects": `
    incest, misbrug, misbrugt, seksuelt misbrug, krænket, voldtaget, voldtægt, pædofil, blufærdighed, befølt,
    befamlet, rørte ved mig, forgrebet, groomet, grooming, barndom, da jeg var barn, jeg var barn, da jeg var lille,
    as a child, som barn, som dreng, som pige, som lille, som teenager, da jeg var, det skete, der skete,
    sket for mig, ikke mit eget hjem, ikke sikker derhjemme, stedfar, papfar, far, fætter, onkel, morbror, farbror,
    storebror, bedstefar, morfar, farfar, plejefar, plejefamilie, børnehjem, præst, træner, spejderleder, lærer,
    pædagog, babysitter, traume, traumatiseret, ptsd, kptsd, flashback, dissociere, dissociation, mareridt, sove,
    søvn, søvnløs, vågner, angst, angstanfald, panik, panikangst, depression, deprimeret, skam, skyld, skyldfølelse,
    ondt i underlivet, underlivssmerter, ensom, cutter, selvskade, spiseforstyrrelse, tillid, minder, fortrængt,
    hukommelse, overlever, hemmelighed, tavshed, csm, senfølgecenter, abused, molested, sexual abuse, childhood,
    when i was, rape, raped, trauma, nightmare, sleep, anxiety, panic attack, shame, survivor, uncle, stepfather,
    grandfather`,
  "topic:adult-assault": `
    voldtægt, voldtaget, som voksen, kollega, chef, overfaldet, sexchikane, rape, raped`,
  "topic:recent-assault": `
    lige sket, i nat, i går, i weekenden, forleden, voldtægtscenter, spor på kroppen, dna, fortrydelsespille,
    last night, yesterday, just happened`,
  "topic:selling-sex": `
    sælger sex, solgt sex, sexsalg, salg af sex, luder, prostitueret, prostitution, sexarbejde, escort, sugardating,
    sugarbabe, sugardaddy, sugar baby, massageklinik, onlyfans, bordel, gadeprostitution, alfons,
    sex for penge, selling sex, sex work, prostitute`,
  "topic:trafficking": "tvunget til sex, tvinger mig, bagmand, alfons, trafficked, forced",
  "topic:partner-violence": `
    voldelig, slår mig, slået, tæsk, tæver, truer mig, kontrollerer mig, jaloux, partnervold, ekskæreste,
    ekskone, eksmand, stalker, stalking, æresrelateret, negativ social kontrol, violent, hits me, beats me`,
  "topic:image-abuse": `
    nøgenbilleder, sexting, delt billeder, hævnporno, snapchat, deepfake, afpresset, sextortion, video af mig, nudes,
    revenge porn`,
  "topic:body-intimacy": `
    sexliv, samliv, sexlyst, orgasme, berøring, underliv, vaginisme, rejsning, ondt ved sex, gynækolog, fødsel,
    gravid, sexolog, sexologisk, pain during sex`,
  "topic:reporting": "anmeldt, forældet, advokat, bistandsadvokat, dom, afhøring, vidne, report it, court",
  "topic:child-concern": `
    bekymret for et barn, mit barn er i fare, underretning, underrette, underret, barn i fare, mistanke,
    worried about a child`,
  "topic:acute-crisis": `
    bryder sammen, kan ikke mere, kan ikke holde det ud, lægevagt, skadestue, akutmodtagelse, desperat, panik,
    emergency, urgent`,
  "topic:suicidal-thoughts": `
    selvmord, selvmordsforsøg, tage mit liv, tage livet af mig, tage sit liv, dø, vil dø, vil ikke leve, orker ikke livet,
    ikke være her mere, ikke være her længere, lyst til at leve, tage livet, ikke leve mere, slå mig selv ihjel, gøre en ende på det, livslinien, suicide, kill myself, want to die,
    end my life`,

  "kind:therapy": `
    psykologhjælp, psykoterapi, psykoterapeut, emdr, traumebehandling, samtaleterapi, kognitiv, gruppeterapi,
    therapist, psychologist, counselor`,
  "kind:psychiatric-treatment": "psykiater, medicin, indlagt, indlæggelse, psychiatrist, medication",
  "kind:assessment": "udredt, diagnose",
  "kind:body-therapy": "fysioterapeut, kropsterapi, massage, afspænding, yoga",
  "kind:counselling": "rådgiver, tale med nogen, snakke med nogen, nogen at tale med, snakke, talk",
  "kind:helpline": "telefonlinje, hotline, linje, telefonrådgivning, ringe til, tale anonymt",
  "kind:peer-support": `
    ligesindede, selv har prøvet, selv prøvet, mentor, erfaringsekspert, andre som mig, others like me`,
  "kind:self-help-group": "selvhjælp, netværksgruppe, støttegruppe, samtalegruppe, support group, self help",
  "kind:community": "værested, mødested, venner, community",
  "kind:psychoeducation": "undervisning, workshop",
  "kind:talk-event": "foredrag, lecture",
  "kind:care-coordination": "koordinator, overblik, holde styr på, coordinator",
  "kind:accompaniment": "gå med mig, tage med mig, ledsager, come with me",
  "kind:social-support": "socialrådgiver, økonomi, gæld, kontanthjælp, sygedagpenge, jobcenter",
  "kind:change-support": "exit, stoppe med at sælge, holde op med at sælge, ud af prostitution, stop selling",
  "kind:legal-advice": "jura, advokat, retshjælp, rettigheder, lawyer",
  "kind:shelter": "et sted at bo, sted at sove, herberg, kvindehus, flygte",
  "kind:acute": "døgnåben, døgnet rundt, emergency",
  "kind:report-concern": "underrette, underret",
  "kind:professional-consultation": "supervision, vejledning til fagpersoner, som fagperson, consultation",

  "channel:phone": "telefon, opkald, call",
  "channel:chat": "skrive med",
  "channel:sms": "besked, text message",
  "channel:email": "email, skrive til, brevkasse",
  "channel:callback": "ringet op, ring mig op, call back",
  "channel:in-person": "møde op, fremmøde, ansigt til ansigt, in person",
  "channel:video": "skærm",
  "channel:online-group": "på nettet, hjemmefra",
  "channel:outreach": "hjemmebesøg, kommer til mig, kan ikke komme ud",
  "format:group": "gruppeforløb",
  "format:one-to-one": "individuel, enesamtale, en til en, individual",
  "answeredBy:professional": "fagligt personale, professionel",
  "answeredBy:peer": "selv har prøvet, selv prøvet, ligesindede",
  "access:self-referral": "uden henvisning, selv henvende, ingen henvisning, without referral, no referral",
  "access:drop-in": "uden aftale, uden tid, drop in, bare komme, åbent hus, uden henvisning",
  "access:gp-referral": "egen læge, min læge, lægehenvisning, doctor",
  "access:municipal-referral": "visiteret, bevilling, sagsbehandler",
  "identity:anonymous": "anonymt, anonymitet, uden navn, uden at sige mit navn, uden cpr, hemmeligt, diskret",
  "identity:anonymous-first": "anonymt, anonymitet",
  "price:free": "koster, ingen penge, har ikke råd, ikke råd, uden at betale, ikke betale, no money, cannot afford",

  "group:men": "mand, mandlig, dreng, som dreng, male, boy",
  "group:women": "kvindelig, pige, som pige, woman, female, girl",
  "group:young-adults": "student, studerende, teenager",
  "group:lgbt": "lgbtq, lgbtqia, bøsse, homo, homoseksuel, lesbisk, biseksuel, queer, gay, lesbian, bisexual",
  "group:trans": "transkønnet, transkvinde, transmand, nonbinær, transgender",
  "group:greenlandic": "grønland, grønlænder, kalaallit, greenland",
  "group:ethnic-minority": "indvandrer, flygtning, muslim, islam, hijab, minoritet, æresrelateret, refugee, immigrant",
  "group:closed-community": `
    sekt, jehovas vidne, jehova, religiøs, menighed, kirke, frimenighed, indre mission, præst, cult`,
  "group:physical-disability": "kørestol, blind, døv, hørehæmmet, synshandicap, wheelchair, deaf",
  "group:cognitive-disability": "udviklingshæmmet, udviklingshandicap, hjerneskade, adhd, svært ved at læse, ordblind",
  "group:autism": "autist, autistisk, asperger, autistic",
  "group:substance-use": `
    drikker, narkoman, stofmisbruger, alkoholiker, misbruger, rusmiddel, hash, kokain, afhængig, addiction`,
  "group:homeless": "hjemløs, ingen bolig, bor på gaden, sofasurfer, homeless",
  "group:severe-mental-illness": `
    skizofren, skizofreni, psykose, bipolar, borderline, hører stemmer, schizophrenia, psychosis`,
  "group:survivors-with-children": `
    mine børn, mit barn, selv mor, selv far, mor til, far til, som forælder, my children`,

  "audience:relative": `
    min kone, min mand, min kæreste, min partner, min søster, min bror, min datter, min søn, min ven, min veninde,
    mit barn har, en jeg holder af, en jeg kender, my wife, my husband, my girlfriend, my boyfriend, my daughter,
    my son, my sister, my brother, my friend`,
  "audience:professional": `
    kollegaer, borger, patient, klient, sagsbehandler, socialrådgiver, sygeplejerske, mit arbejde, på arbejdet`,
  "relation:partner": `
    kone, hustru, samlever, min kone, min mand, min kæreste, min partner, husband, wife, girlfriend, boyfriend,
    my wife, my husband, my girlfriend, my boyfriend`,
  "relation:parent": "forældre, datter, søn, min datter, min søn, mit barn har, my daughter, my son",
  "relation:child": "mor har, min mors, voksent barn, mors overgreb, my mother",
  "relation:sibling": "søster, lillesøster, lillebror, bror, min søster, min bror, my sister, my brother",
  "relation:friend": "veninde, kammerat, min ven, min veninde, my friend",
  "stage:while-waiting": "venteliste, ventetid, mens jeg venter, står på venteliste, waiting list",
  "stage:considering": "i tvivl, ved ikke om, var det overgreb, tæller det, not sure",
  "stage:after-treatment": "efter behandling, færdig med behandling, after treatment",
  "stage:without-treatment": "ikke i behandling, afvist, fået afslag, rejected",
  "coverage:national": "landsdækkende, hele landet, national",

  "interpreter:yes": "tolk, tolkning, interpreter",
  "language:en": "engelsk, english",
  "language:de": "tysk, german, deutsch",
  "language:ar": "arabisk, arabic",
  "language:kl": "grønlandsk, kalaallisut, greenlandic",
  "language:dsl": "tegnsprog, døv, sign language",
  "language:pl": "polsk, polish, polski",
  "language:uk": "ukrainsk, ukrainian",
  "language:ro": "rumænsk, romanian",
  "language:th": "thai, thailandsk",
  "language:so": "somali, somalisk",
  "language:tr": "tyrkisk, turkish",
  "language:fa": "farsi, persisk, persian",
  "language:ur": "urdu",
} satisfies Partial<Record<Concept, string>>;
