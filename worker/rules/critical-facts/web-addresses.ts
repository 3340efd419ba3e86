/** Whether a plain reading holds an address on the net, an e-mail address or a handle, also when spelled or broken up. */
export function tellsWebAddress(reading: string): boolean {
  const text = reading.replace(framedDot, ".").replace(raisedDot, ".");
  return signs.some((sign) => sign.test(text)) || hasDomain(text) || hasDomainAfterSpace(text) || hasSpokenDot(text);
}

/** "[.]", "(dot)", "{ punktum }". */
const framedDot = / ?[[({<] ?(?:\.|dot|punktum|punkt|prik|pkt) ?[\])}>] ?/giu;
const raisedDot = /[。｡]|(?<=[\p{L}\p{N}])[·‧•∙⋅・](?=[\p{L}\p{N}])/gu;

/** Endings that are looked for even where no dot stands before them. Any ending counts after a dot. */
const endings =
  "dk|com|org|net|nu|info|eu|io|app|se|no|de|online|help|care|site|web|uk|gl|fo|me|co|biz|xyz|is|tv|dev|ai|chat|link|live|ru";

const signs = [
  /@/,
  /: ?\/ ?\//,
  /\/\/ ?[\p{L}\p{N}]/u,
  /(?<!\p{L})www(?!\p{L})|hxxp|http|xn--|%[0-9a-f]{2}/iu,
  /(?<!\p{L})(?:mailto|javascript|vbscript|callto|smsto) ?:/iu,
  /(?<!\p{L})(?:tel|sms|mms|data|file|ftp|geo|maps|skype|whatsapp|tg|sip|viber|intent|market|blob):(?=[^ ])/iu,
  /(?<!\p{L})(?:facebook|messenger|instagram|snapchat|telegram|whatsapp|discord|skype|viber|tiktok|linkedin) ?[:=] ?\p{L}/iu,
  /snabel ?-? ?a(?!\p{L})|krøll?e?t? ?-? ?a(?!\p{L})|[[({<] ?at ?[\])}>]|[_*|/]at[_*|/]/iu,
  /(?<![\p{L}\p{N}])(?:dk|com|org)(?![\p{L}\p{N}])/iu,
  / \. ?\p{L}{2}/u,
  /(?<!\p{L})(?:\p{L}\.){3,}\p{L}/u,
];

/** Words joined by dots, of which any but the first may be an ending: "hjaelp.nu", but not "f.eks." or "kl.10". */
const hasDomain = (text: string) =>
  text.split(/[^\p{L}\p{N}._-]+/u).some((chunk) => {
    const name = chunk.toLowerCase().replace(/^\.+|\.+$/g, "");
    return /[^.]\.\p{L}{2}/u.test(name) && !abbreviated.test(name);
  });
const abbreviated = new RegExp(
  [
    "^(?:f\\.eks|m\\.fl|o\\.lign|(?:tlf|cpr|cvr)\\.nr|(?:cand|mag|dr|stud)\\.(?:psych|med|mag|jur|phil|polit|scient|soc|art)(?:\\.aut)?)$",
    "^\\d{1,2}\\.(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|sal|klasse|gang)$",
  ].join("|"),
);

const wholeEnding = `(?:${endings}|${endings.toUpperCase()})(?![\\p{L}\\p{N}])`;
/** "hjaelp. dk": an ending in small letters where a new sentence would start with a capital. "hjaelp,nu", "hjaelp • nu". */
const afterSpace = new RegExp(`(?<before>[\\p{L}\\p{N}]{1,63})(?:\\. |,| ?[·‧•∙⋅・*] ?)${wholeEnding}`, "gu");
const hasDomainAfterSpace = (text: string) =>
  [...text.matchAll(afterSpace)].some(({ groups }) => !shortened.test(groups?.before ?? ""));
const shortened =
  /^(?:[a-zæø]|ca|kl|nr|evt|e?ks(?:kl)?|inkl|fl|osv|dvs|pga|mht|jf|fx|stk|pct|max|min|st|mv|mfl|pt|hhv|kr|etc|vs)$/i;

const spokenDot = /(?<=[\p{L}\p{N}][^\p{L}\p{N}.]{1,3})(?:dot|punktum)[^\p{L}\p{N}.]{1,3}(?<after>\p{L}{2,24})/giu;
const spokenEnding = new RegExp(
  `(?<=[\\p{L}\\p{N}] )(?:punkt|prik|pkt|point|full stop) ${wholeEnding}|\\p{L}(?:dot|punktum)(?:dk|com|nu|net|org|info|eu)(?!\\p{L})`,
  "iu",
);
const hasSpokenDot = (text: string) =>
  spokenEnding.test(text) ||
  [...text.matchAll(spokenDot)].some(({ groups }) => !afterFullStop.test(groups?.after ?? ""));
const afterFullStop = /^(?:og|for|i|efter|med|nar|her|ved|om|sa|der)$/i;
