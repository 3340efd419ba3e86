import { tokens } from "./text.ts";

/** Words too common in Danish, in English or among offers of help to tell one offer from another. */
const smallWords = new Set(
  tokens(`
    af al alle alt altid altså anden andet andre at bare bedste begge blev blevet blive bliver borger borgere brug
    bruge bruger burde da dag dage danmark de dem den denne der deres det dette dig din dine disse dit du dårlig
    dårligt efter egen ej eller en end endnu enke er et fik find finde findes flere for fordi fra fx før først første
    få fået får gammel gang gerne gik giv give giver gjorde gjort godt gælder gør gøre går ham han har havde have hele
    helt hen hende hendes her hjælp hjælpe hjælper hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor
    hvornår høre i igen ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kun kunne lang leder lidt lige
    ligesom ligger længe man mange med meget mellem men mens mere mig min mine mit mod må måske nej nogen noget nogle
    nok nu ny nyt når og også om op os over på rigtig rigtigt sagt se selv selvom ser sidder siden sig sige siger sin
    sine sit skal skulle snart som stadig staten sted steder stedet stoppe søger så tage tager tid til tilbage tilbud
    ting tog tror tør ud ude uden under var ved vi vil ville virkelig vores være været år års
    a about after ago all also am an and any anymore are as back be because been before but by can could day days did
    do does during every feel few first for from had happened has have he help her him his how i if in is it its just
    keep last life live long me must my myself need no not now of on once one open or other out own people place she should
    so some someone something than that the their them there they thing things this to took two up us want was we were
    what when where which while who why with without would you your yourself
  `),
);

/** Does a token say anything? Not the small words of the language, single letters, or numbers too short to be a code. */
export function isMeaningful(token: string): boolean {
  return token.length > 1 && !smallWords.has(token) && !/^\d{1,2}$/.test(token);
}
