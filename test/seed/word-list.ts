/** Names that hold a word which we do not use ourselves. */
const theirOwnNames =
  /Center(?:e|et)? for Seksuelt Misbrugte|Psykiatriens Visitationsklinik|Psykiatriens Centrale Visitation|Center for Visitation og Diagnostik/g;

// Danish letters are no word characters to \b, so what stands at an edge looks for letters itself.
const verdictsAndActs =
  /(?<!\p{L})(?:misbrug|stofmisbrug|krænk|samleje|episode|narkoman|prostitu|luder|sexarbejd|gerningsm|påst[åo]|indrømme|afslør|hævde|selvmord|visitation|afvis|målgruppe|senfølgeramt|anmeld)|(?<!\p{L})(?:han|hans|ham|hun|hendes|rask)(?!\p{L})|komme over det|lægge det bag|opfylder? ikke kriterierne/iu;

/** The first of the words in a Danish text that judge, name an act or a gender, or are staff's own; or an exclamation mark. */
export const notOurWord = (danish: string): string | undefined => {
  const ours = danish.replace(theirOwnNames, "–");
  return verdictsAndActs.exec(ours)?.[0] ?? /!/.exec(ours)?.[0];
};
