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
export const thesaurus: Partial<Record<Concept, string>> = {
  "topic:late-effects": `
    incest, misbrug, misbrugt, misbrugte, seksuelt misbrug, krænket, krænkelse, voldtaget, voldtægt, overgreb, pædofil,
    blufærdighed, befølt, befamlet, rørte ved mig, rørt ved mig, forgrebet, groomet, grooming, barndom, da jeg var barn, jeg var barn, da jeg var lille,
    as a child, som barn, som dreng, som pige, som lille, som teenager, da jeg var, det skete, der skete, sket for mig, ikke mit eget hjem,
    ikke sikker derhjemme, stedfar, papfar, far, fætter, onkel, morbror, farbror, storebror, bedstefar, morfar, farfar,
    plejefar, plejefamilie, børnehjem, præst, træner, spejderleder, lærer, pædagog, babysitter, senfølge, traume,
    traumatiseret, ptsd, kptsd, flashback, dissociere, dissociation, mareridt, sove, søvn, søvnløs, vågner, angst,
    angstanfald, panik, panikangst, depression, deprimeret, skam, skyld, skyldfølelse, ondt i underlivet, underlivssmerter,
    ensom, cutter, selvskade, spiseforstyrrelse, tillid, minder, fortrængt, hukommelse, overlever, hemmelighed, tavshed,
    csm, senfølgecenter, abuse, abused, molested, sexual abuse, childhood, when i was, rape, raped, trauma, nightmare,
    sleep, anxiety, panic attack, shame, survivor, uncle, stepfather, grandfather`,
  "topic:adult-assault": `
    voldtægt, voldtaget, som voksen, til en fest, på en date, kollega, chef, overfaldet, sexchikane, rape, raped, assault`,
  "topic:recent-assault": `
    lige sket, i nat, i går, i weekenden, forleden, voldtægtscenter, spor på kroppen, dna, fortrydelsespille, last night,
    yesterday, just happened`,
  "topic:selling-sex": `
    sælger sex, solgt sex, sælge sex, sexsalg, salg af sex, luder, prostitueret, prostitution, sexarbejde, sexarbejder, escort,
    sugardating, sugarbabe, sugardaddy, sugar baby, massageklinik, onlyfans, bordel, kunder, gadeprostitution, alfons,
    sex for penge, selling sex, sex work, sex worker, prostitute`,
  "topic:trafficking": `
    menneskehandel, handlet, tvunget til sex, tvinger mig, bagmand, alfons, udnyttet, trafficking, trafficked, forced`,
  "topic:partner-violence": `
    vold, voldelig, slår mig, slået, tæsk, tæver, truer mig, kontrollerer mig, jaloux, partnervold, eks, ekskæreste,
    ekskone, eksmand, stalker, stalking, æresrelateret, negativ social kontrol, violence, violent, hits me, beats me`,
  "topic:image-abuse": `
    nøgenbilleder, nøgenbillede, billeder, sexting, delt billeder, hævnporno, snapchat, deepfake, afpresset, sextortion,
    video af mig, nudes, revenge porn, images`,
  "topic:body-intimacy": `
    sexliv, samliv, lyst, sexlyst, orgasme, intimitet, nærhed, berøring, kroppen, underliv, vaginisme, rejsning,
    ondt ved sex, gynækolog, fødsel, gravid, sexolog, sexologisk, body, intimacy, pain during sex`,
  "topic:reporting": `
    anmelde, anmeldelse, anmeldt, politi, politiet, retssag, retten, forældet, forældelse, erstatning, advokat,
    bistandsadvokat, dom, afhøring, vidne, police, report it, court, compensation`,
  "topic:child-concern": `
    bekymret for et barn, mit barn er i fare, underretning, underrette, underret, barn i fare, mistanke, worried about a child`,
  "topic:acute-crisis": `
    krise, akut, bryder sammen, kan ikke mere, kan ikke holde det ud, lægevagt, skadestue, akutmodtagelse, desperat, panik,
    emergency, crisis, urgent`,
  "topic:suicidal-thoughts": `
    selvmord, selvmordstanker, selvmordsforsøg, tage mit liv, tage livet af mig, tage sit liv, vil dø, vil ikke leve,
    orker ikke livet, ikke leve mere, slå mig selv ihjel, gøre en ende på det, livslinien, suicide, suicidal, kill myself,
    want to die, end my life`,

  "kind:therapy": `
    psykolog, psykologhjælp, terapi, terapeut, psykoterapi, psykoterapeut, behandling, emdr, traumebehandling, samtaleterapi,
    kognitiv, gruppeterapi, therapy, therapist, psychologist, counselor, treatment`,
  "kind:psychiatric-treatment": `psykiater, psykiatri, psykiatrisk, medicin, indlagt, indlæggelse, psychiatrist, medication`,
  "kind:assessment": `udredning, udredt, diagnose, diagnosis`,
  "kind:body-therapy": `fysioterapi, fysioterapeut, kropsterapi, massage, afspænding, yoga, osteopat, physiotherapy`,
  "kind:counselling": `rådgivning, rådgiver, tale med nogen, snakke med nogen, nogen at tale med, snakke, samtale, counselling, talk`,
  "kind:helpline": `telefonlinje, hotline, linje, telefonrådgivning, chatrådgivning, ringe til, tale anonymt, helpline`,
  "kind:peer-support": `ligesindede, selv har prøvet, selv prøvet, mentor, erfaringsekspert, andre som mig, peer, others like me`,
  "kind:self-help-group": `selvhjælp, selvhjælpsgruppe, netværksgruppe, støttegruppe, samtalegruppe, support group, self help`,
  "kind:community": `fællesskab, café, cafe, værested, træf, mødested, venner, hygge, community`,
  "kind:psychoeducation": `kursus, undervisning, workshop, psykoedukation, forstå, course`,
  "kind:talk-event": `foredrag, oplæg, temaaften, arrangement, lecture`,
  "kind:care-coordination": `koordinator, tovholder, overblik, holde styr på, coordinator`,
  "kind:accompaniment": `bisidder, følgeskab, gå med mig, tage med mig, ledsager, come with me`,
  "kind:social-support": `socialrådgiver, bolig, økonomi, penge, gæld, kontanthjælp, sygedagpenge, jobcenter, housing, money`,
  "kind:change-support": `exit, stoppe med at sælge, holde op med at sælge, ud af prostitution, stop selling`,
  "kind:legal-advice": `jura, juridisk, advokat, retshjælp, rettigheder, lawyer, legal`,
  "kind:shelter": `krisecenter, et sted at bo, sted at sove, herberg, kvindehus, flygte, shelter`,
  "kind:acute": `akut, døgnåben, døgnet rundt, emergency`,
  "kind:report-concern": `underretning, underrette, underret`,
  "kind:professional-consultation": `sparring, supervision, konsultation, vejledning til fagpersoner, som fagperson, consultation`,

  "channel:phone": `telefon, ring, ringe, opkald, phone, call`,
  "channel:chat": `chat, chatte, skrive med`,
  "channel:sms": `sms, besked, text message`,
  "channel:email": `mail, email, skrive til, brevkasse`,
  "channel:callback": `ringet op, ring mig op, call back`,
  "channel:in-person": `møde op, fremmøde, fysisk møde, ansigt til ansigt, in person`,
  "channel:video": `video, videosamtale, skærm, zoom, teams`,
  "channel:online-group": `online, på nettet, hjemmefra, netgruppe`,
  "channel:outreach": `opsøgende, hjemmebesøg, kommer til mig, kan ikke komme ud`,
  "format:group": `gruppe, gruppeforløb, group`,
  "format:one-to-one": `individuel, enesamtale, en til en, alene med, individual`,
  "answeredBy:volunteer": `frivillig, volunteer`,
  "answeredBy:professional": `fagligt personale, uddannet, professionel, professional`,
  "answeredBy:peer": `selv har prøvet, selv prøvet, ligesindede`,
  "access:self-referral": `uden henvisning, selv henvende, ingen henvisning, without referral, no referral`,
  "access:drop-in": `uden aftale, uden tid, drop in, bare komme, åbent hus, uden henvisning`,
  "access:gp-referral": `egen læge, min læge, læge, lægehenvisning, gp, doctor`,
  "access:municipal-referral": `visiteret, visitation, bevilling, sagsbehandler`,
  "identity:anonymous": `anonym, anonymt, anonymitet, uden navn, uden at sige mit navn, uden cpr, hemmeligt, diskret, anonymous`,
  "identity:anonymous-first": `anonym, anonymt, anonymitet, anonymous`,
  "price:free": `gratis, koster, ingen penge, har ikke råd, ikke råd, uden at betale, ikke betale, free, no money, cannot afford`,

  "group:men": `mand, mænd, mandlig, dreng, drenge, som dreng, male, boy`,
  "group:women": `kvinde, kvinder, kvindelig, pige, piger, som pige, woman, women, female, girl`,
  "group:young-adults": `ung, unge, student, studerende, teenager, young`,
  "group:lgbt": `lgbt, lgbtq, lgbtqia, bøsse, homo, homoseksuel, lesbisk, biseksuel, queer, gay, lesbian, bisexual`,
  "group:trans": `trans, transkønnet, transperson, transkvinde, transmand, nonbinær, transgender`,
  "group:greenlandic": `grønland, grønlandsk, grønlænder, kalaallit, greenland, greenlandic`,
  "group:ethnic-minority": `indvandrer, flygtning, muslim, islam, hijab, etnisk, minoritet, æresrelateret, refugee, immigrant`,
  "group:closed-community": `sekt, jehovas vidne, jehova, religiøs, menighed, kirke, frimenighed, indre mission, præst, cult`,
  "group:physical-disability": `handicap, kørestol, blind, døv, hørehæmmet, synshandicap, disability, wheelchair, deaf`,
  "group:cognitive-disability": `udviklingshæmmet, udviklingshandicap, hjerneskade, adhd, svært ved at læse, ordblind`,
  "group:autism": `autist, autisme, autistisk, asperger, autism, autistic`,
  "group:substance-use": `
    alkohol, drikker, fuld, stoffer, narkoman, stofmisbruger, alkoholiker, misbruger, rusmiddel, hash, kokain, afhængig,
    drugs, alcohol, addiction`,
  "group:homeless": `hjemløs, ingen bolig, bor på gaden, sofasurfer, homeless`,
  "group:severe-mental-illness": `skizofren, skizofreni, psykose, bipolar, borderline, stemmer, schizophrenia, psychosis`,
  "group:survivors-with-children": `mine børn, mit barn, selv mor, selv far, mor til, far til, som forælder, my children`,

  "audience:relative": `
    pårørende, min kone, min mand, min kæreste, min partner, min søster, min bror, min datter, min søn, min ven,
    min veninde, mit barn har, en jeg holder af, en jeg kender, relative, my wife, my husband, my girlfriend, my boyfriend,
    my daughter, my son, my sister, my brother, my friend`,
  "audience:professional": `
    fagperson, kollegaer, borger, borgeren, patient, klient, sagsbehandler, socialrådgiver, sygeplejerske, patienten,
    mit arbejde, på arbejdet, professional`,
  "relation:partner": `
    kone, kæreste, ægtefælle, hustru, samlever, partner, min kone, min mand, min kæreste, min partner, husband, wife,
    girlfriend, boyfriend, my wife, my husband, my girlfriend, my boyfriend`,
  "relation:parent": `forælder, forældre, datter, søn, min datter, min søn, mit barn har, parent, my daughter, my son`,
  "relation:child": `mor har, min mors, voksent barn, mors overgreb, my mother`,
  "relation:sibling": `søskende, søster, lillesøster, lillebror, bror, min søster, min bror, sibling, my sister, my brother`,
  "relation:friend": `ven, veninde, kammerat, min ven, min veninde, friend, my friend`,
  "stage:while-waiting": `venteliste, ventetid, mens jeg venter, ventetiden, står på venteliste, waiting list`,
  "stage:considering": `i tvivl, ved ikke om, var det overgreb, tæller det, not sure`,
  "stage:after-treatment": `efter behandling, færdig med behandling, after treatment`,
  "stage:without-treatment": `ikke i behandling, afvist, fået afslag, rejected`,
  "coverage:national": `landsdækkende, hele landet, national`,

  "interpreter:yes": `tolk, tolkning, interpreter`,
  "language:en": `engelsk, english`,
  "language:de": `tysk, german, deutsch`,
  "language:ar": `arabisk, arabic`,
  "language:kl": `grønlandsk, kalaallisut, greenlandic`,
  "language:dsl": `tegnsprog, døv, sign language`,
  "language:pl": `polsk, polish, polski`,
  "language:uk": `ukrainsk, ukrainian`,
  "language:ro": `rumænsk, romanian`,
  "language:th": `thai, thailandsk`,
  "language:so": `somali, somalisk`,
  "language:tr": `tyrkisk, turkish`,
  "language:fa": `farsi, persisk, persian`,
  "language:ur": `urdu`,
};
