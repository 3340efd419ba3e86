import type { Code, ListName } from "./vocabulary.ts";

/** A code as a term of the index: what an offer carries, beside the words it is written in. */
export type Concept =
  | { [List in ListName]: `${List}:${Code<List>}` }[ListName]
  | "interpreter:yes"
  | `${"language" | "municipality" | "region"}:${string}`;

/** Expressions by what they mean: see `thesaurus`. */
export type Thesaurus = { readonly [Meant in Concept]?: string };

export const signs = ["!", "?", "+", "="] as const;
export type Sign = (typeof signs)[number];

/**
 * What people type, and the codes they mean by it. Many of these words are printed nowhere else in the product: they are
 * here because people who need help use them. A comma ends an expression; endings are left to the stemmer. A stroke parts
 * words that may stand in one place, and with nothing on one side of it the place may stay empty. The signs: nothing else
 * in the sentence may come before `!`, `?` says something only beside a word for an assault, `+` seeks help for being
 * close to somebody, and `=` is who somebody is.
 */
export const thesaurus = {
  "topic:late-effects": `
    incest, misbrug, misbrugt, krænket, krænkede, pædofil, røre/rørt/rørte/rører ved/mig /mig/os, befølt, befamlet,
    forgreb/forgrebet sig på, kom ind til/på, groomet, grooming, barndom, fra/som barn/dreng/pige/lille/teenager/bette,
    overgreb/misbrug barn, as a child, da/ jeg/vi/han var/va /et/kun barn/børn/lille/konfirmand, da jeg/vi var,
    kun et barn, det/der skete/sket, udsat for overgreb/seksuelle/seksuelt/incest, /har/var/er det så/ overgreb,
    ikke mit eget hjem, ikke sikker derhjemme, vokset op, på vagt, vågner hver nat, har/fået/to/tre/selv børn,
    aldrig fortalt/sagt /det, ingen ved, sige/sagt/fortælle/fortæller det/man til/højt/det, hemmelighed, dengang,
    fortid, kommunen vil ikke, stedfar, papfar, far, /min mor/bror, /min far/mor/stedfar/forældre slog/bankede, moster,
    tante, faster, fætter, kusine, onkel, morbror, farbror, storebror, bedstefar, morfar, farfar, plejefar,
    plejefamilie, børnehjem, efterskole, børnehave, folkeskole, nabo, præst, træner, spejderleder, lærer, pædagog,
    babysitter, traume, traumatiseret, ptsd, kptsd, flashback, dissociere, dissociation, mareridt, sove, søvn, søvnløs,
    vågner, angst, panik, depression, deprimeret, skam, skyld, ondt i underlivet, ensom, cutter, selvskade,
    spiseforstyrrelse, fortrængt, huske, glemme, overlever, csm, senfølgecenter, abused, molested, childhood, trauma,
    nightmare, sleep, anxiety, shame, survivor, uncle, father, grandfather, missbraucht, panic, var en kvinde/mand,
    i familien, have sex, gynækolog, underliv, fødsel, gravid, bange, træt, følelse, bulimi, anoreksi, eating disorder,
    selvværd, ashamed, lonely, tavshed, minder, tvangstanker, guilt`,
  "topic:adult-assault": `
    voldtægt, voldtaget, voldtog, voltaget, gruppevoldtægt, kollega, chef, overfaldet, sexchikane, drugged,
    sex uden at ville, rape, raped, det skete, udsat for overgreb, vågnede uden/nøgen, husker intet fra`,
  "topic:recent-assault": `
    voldtægt, voldtaget, gruppevoldtægt, lige sket, i nat/går/aftes/weekenden/lørdags/søndags?, forleden?, igår?,
    dage siden?, er lige /blevet?, spor på kroppen?, dna?, fortrydelsespille?, last night?, yesterday?, days ago?,
    forgårs?`,
  "topic:selling-sex": `
    sælger/sælge/solgt/selling/sell sex, sexsalg, luder, prostitueret, prostitution, /ud af prostitution, sexarbejde,
    escort, sugardating, sugardater, sugardaddy, sugar baby/dater/daddy, massageklinik, klinik massage, bordel,
    onlyfans, trækker på gaden, alfons, /byttet sex for penge, sex work, sælger sig, kunder, massagepige, blowjob,
    escorting, mænd for penge, stripper`,
  "topic:trafficking": `
    tvunget til prostitution, tvunget til/at sælge sex!, tvinger mig til at sælge sex!, mit/my pas/passport!,
    skylder penge, alfons, trafficked, forced`,
  "topic:partner-violence": `
    voldelig, ekskæreste, ekskone, eksmand, stalker, stalking!, krisecenter!, æresrelateret!, negativ social kontrol!,
    gifte mig væk!, bange for min kæreste/mand/kone/eks/partner!, bange for ham/hende!, bange for at gå hjem!,
    tør ikke gå fra ham/hende!, slår/slog/slået/truer/hits/beats mig/me!,
    /min kæreste/mand/kone/eks/partner /er/har slår/slog/voldtager/forfølger/tvinger/kontrollerer/truer/voldelig!,
    afraid of my husband/boyfriend/wife!, slå/slår mig ihjel!, har en kniv!, låser mig inde!, tager kvælertag!`,
  "topic:image-abuse": `
    nøgenbilleder, sexting, hævnporno, deepfake, afpresset, sextortion, video af mig /på nettet, delt på nettet,
    revenge porn`,
  "topic:body-intimacy": "sexliv, berøring, underliv, vaginisme, sex med, have sex, gynækolog, fødsel, gravid, sexolog",
  "topic:reporting": `
    anmeldt, forældet, bistandsadvokat, dom, afhøring, vidne, retten, nøgenbilleder, hævnporno, deepfake, afpresset,
    sextortion, video af mig /på nettet, delt på nettet, court, godtgørelse, forældelsesfrist`,
  "topic:child-concern": `
    underretning, /mit/naboens barn er/bliver/har i/udsat/fortalt /fare!, mistanke,
    min datter/søn på 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/fem/seks/syv/otte, jeg er 11/12/13/14/15/16!,
    nevø/niece/lillesøster/lillebror på, little sister/brother, mod mine børn, gør det stadig`,
  "topic:acute-crisis": `
    bryder sammen, kan/orker ikke mere, skåret i mig, kan ikke holde det ud, lægevagt, skadestue, akutmodtagelse,
    psykiatrisk skadestue/akutmodtagelse, desperat, sindssyg, midt om natten, emergency, urgent, græder, ligegyldigt,
    klare mere/en/dagen, træt af, skærer mig, self harm, cut myself, cant go on`,
  "topic:suicidal-thoughts": `
    selvmord!, selvmordstanker!, selvmordsforsøg!, tage mit/sit /eget liv!, tage/taget/tager livet!, dø!,
    være/jeg/var død!, ikke leve!, orker/gider ikke livet!, ikke være/var her!, bedre uden mig!, bare væk herfra!,
    aldrig vågne!, foran et tog!, ikke lyst/kræfter/mod til/på at leve!, slå/slår mig selv ihjel!, gøre en ende på det!, suicide!,
    suicidal!, kill myself!, want to die!, end my life!, alle/mange /mine piller!, overdosis!, livsfare!, 112!,
    pillerne ligger/klar!, afskedsbrev!, at leve for!, to live for!, grund til at leve!, t/not/dont want to live!,
    be here anymore!, vil /gerne/bare/helst forsvinde!, vil/at hænge mig!, træt af livet!, hvis jeg dør!, foran toget!,
    ende/afslutte mit liv!, overdose!`,

  "kind:therapy": "psykoterapi, psykoterapeut, emdr, kognitiv, therapist, psychologist, counselor",
  "kind:psychiatric-treatment": "psykiater, medicin, indlagt, indlæggelse, psychiatrist, medication",
  "kind:assessment": "udredt, diagnose",
  "kind:body-therapy": "fysioterapeut",
  "kind:counselling": "rådgiver, tale med nogen, nogen at tale med, snakke, talk",
  "kind:helpline": "hotline, linje, ringe til, tale anonymt",
  "kind:peer-support": "ligesindede, mentor, andre som mig, others like me, netværk, støttegruppe",
  "kind:self-help-group": "selvhjælp, støttegruppe",
  "kind:community": "værested, venner, community",
  "kind:psychoeducation": "undervisning",
  "kind:talk-event": "foredrag, lecture",
  "kind:care-coordination": "koordinator",
  "kind:accompaniment": "gå med mig, tage med mig",
  "kind:social-support": "socialrådgiver, økonomi, gæld, kontanthjælp, sygedagpenge, jobcenter",
  "kind:change-support": "exit, ud af prostitution",
  "kind:legal-advice": "jura, advokat, retshjælp, rettigheder, lawyer",
  "kind:shelter": "sted at sove, herberg, kvindehus, flygte",
  "kind:acute": `
    døgnåben, døgnet rundt, midt om natten, psykiatrisk skadestue/akutmodtagelse, emergency, alle/mange /mine piller!,
    overdosis!, livsfare!, 112!, slå/slår mig ihjel!, har en kniv!, tager kvælertag!, står udenfor!`,
  "kind:report-concern": "underrette",
  "kind:professional-consultation": "supervision, consultation",

  "channel:phone": "telefon, opkald, call",
  "channel:chat": "skrive med, kan ikke ringe/høre, hørehæmmet",
  "channel:sms": "besked",
  "channel:email": "email, skrive til, brevkasse",
  "channel:in-person": "fremmøde, ansigt til ansigt",
  "channel:online-group": "hjemmefra",
  "channel:outreach": "hjemmebesøg, kommer til mig, kan ikke komme ud",
  "format:one-to-one": "individuel, en til en",
  "answeredBy:professional": "professionel",
  "answeredBy:peer": "ligesindede",
  "access:self-referral": "uden henvisning, ingen henvisning",
  "access:drop-in": "uden tid, bare komme, uden henvisning",
  "access:gp-referral": "min læge, doctor",
  "access:municipal-referral": "visiteret, bevilling, sagsbehandler",
  "identity:anonymous": "anonymt, anonymitet, uden navn, uden at sige mit navn, uden cpr, hemmeligt, diskret",
  "identity:anonymous-first": "anonymt, anonymitet",
  "price:free": "koster, ingen penge, ikke råd, ikke betale, cannot afford",

  "group:men": "mand=, mænd=, mandlig, dreng, boy, male",
  "group:women": "kvinde=, kvindelig, pige, woman, girl",
  "group:young-adults": "student, studerende, teenager, sugardating, sugardater, sugardaddy, sugar dater/daddy",
  "group:lgbt": `
    lgbt=, lgbtq, bøsse=, homo, lesbisk, biseksuel, queer, transmand=, trans=, gay, lesbian, bisexual, ikkebinær=, bi=`,
  "group:trans": "nonbinær",
  "group:greenlandic": "grønland, grønlænder, kalaallit",
  "group:ethnic-minority": "indvandrer=, flygtning=, muslim, islam, hijab, refugee",
  "group:closed-community": "sekt, jehova, menighed, kirke, indre mission, præst",
  "group:physical-disability": "kørestol, blind, døv, deaf, hørehæmmet",
  "group:cognitive-disability": "udviklingshæmmet, hjerneskade, adhd, ordblind",
  "group:autism": "autist, asperger",
  "group:substance-use": "drikker, narkoman, stofmisbruger, alkoholiker, misbruger, rusmiddel, hash, kokain, afhængig",
  "group:homeless": "hjemløs, homeless, sofasurfer, bor på gaden",
  "group:severe-mental-illness": "skizofren, skizofreni, psykose, bipolar, borderline, hører stemmer",

  "audience:relative": `
    min/vores kone/søster/datter/søn/partner,
    min/vores kone/hustru/mand/kæreste/samlever/partner/søster/datter/søn/ven/veninde/niece/svigerdatter har/er/blev/vil+,
    min voksne datter/søn har+, min mor/far/bror/kollega har/er/blev været/fortalt/blevet/misbrugt/udsat+,
    støtter/hjælper jeg min+, en jeg kender+, pårørende+, my wife/husband/girlfriend/boyfriend/daughter/son /was+,
    /bedste veninde+, tvillingesøster+, barnebarn+, /til voksen/voksne søn/datter/døtre/barn+, ude for det+,
    vores datter/søn+, mor/far/søster/bror/kæreste/ven til en+, betroet sig+, min datter/søn på+`,
  "audience:professional": "kollegaer, sagsbehandler, sygeplejerske",
  "relation:partner": "kone, samlever, min kone/mand/kæreste/partner, husband, wife, girlfriend, boyfriend",
  "relation:parent": "forældre, /min datter/søn",
  "relation:child": "mor har",
  "relation:sibling": "min søster/bror",
  "relation:friend": "veninde, min ven/veninde",
  "stage:while-waiting": "venteliste, ventetid, waiting list",
  "stage:considering": "i tvivl, ved ikke om, var/er det overgreb, tæller det/som, not sure",
  "stage:after-treatment": "færdig med",
  "stage:without-treatment": "afvist, fået afslag, vil ikke hjælpe/henvise/betale",
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
} satisfies Thesaurus;
