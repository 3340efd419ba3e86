import { tokens } from "./text.ts";

/** Words too common in Danish, in English or among offers of help to tell one offer from another. */
const smallWords = new Set(
  tokens(`
    af al alle alt altid anden andet andre at bare begge blev blive bliver burde da dag dage de dem den denne der
    deres det dette dig din dine disse dit du efter egen ej eller en end endnu er et flere fordi for fra fx før først
    første få får fået fik find finde findes gang gik giv give giver gjorde gjort godt gælder gør gøre går ham han har
    havde have hele helt hende hendes her hos hun hvad hvem hver hvilken hvilke hvis hvor hvordan hvorfor hvornår igen
    ikke ind ingen intet i ja jeg jer jeres jo kan kom komme kommer kun kunne lang længe lidt lige ligesom man mange
    med meget mellem men mens mere mig min mine mit mod må nej noget nogen nogle nok nu ny nyt når og også om op os
    over på rigtig rigtigt sagt se ser selv selvom siden sig sige siger sin sine sit skal skulle snart som stadig sted
    stedet steder så tage tager tid til ting tog tror ud uden under var ved vi vil ville vores være været år altså
    gerne måske virkelig blevet tilbage års dårlig dårligt danmark borger borgere hjælp hjælpe hjælper brug bruge bruger leder søger tilbud
    a about after ago also am an and any are as back be been before but by can could did do does during every few
    first for from had has have he help her him his how i if in is it its just keep last long me must my myself need
    no not now of on once one open or other out own people place she should so some someone something than that the
    their them there they this to up us want was we were what when where which while who why with without would you
    your yourself
  `),
);

/** Does a token say anything? Not the small words of the language, single letters, or numbers too short to be a code. */
export function isMeaningful(token: string): boolean {
  return token.length > 1 && !smallWords.has(token) && !/^\d{1,2}$/.test(token);
}
