/*
 * Whom to call when it is acute: national numbers without hours, baked into the script so that they are there
 * before anything has loaded and when nothing can be loaded. Free of Lit, because the loader and the pages without scripts show them too.
 */
// Numbers stand in braces.
const da = {
  title: "Er det akut?",
  danger: "Er der fare nu? Ring {112}.",
  suicidalThoughts:
    "Tænker du på at tage dit liv? Ring {70 201 201} (Livslinien). Svarer ingen, eller er det nu: {112}.",
  violence: "Vold derhjemme? Ring {1888} (Lev Uden Vold).",
  under18: "Er du under 18? Ring {116 111} (BørneTelefonen).",
  doctor: "Akut syg, også psykisk: ring til din læge eller lægevagten. Nummeret afhænger af, hvor i landet du er.",
  doctorIn: (region: string, number: string, text: string) =>
    `Akut syg, også psykisk? Nummeret i ${region} er {${number}}. ${text}`,
};

const en: typeof da = {
  title: "Is it urgent?",
  danger: "In danger now? Call {112}.",
  suicidalThoughts: "Thinking of ending your life? Call {70 201 201} (Livslinien). No answer, or it is now: {112}.",
  violence: "Violence at home? Call {1888} (Lev Uden Vold).",
  under18: "Under 18? Call {116 111} (BørneTelefonen).",
  doctor:
    "Urgently ill, also mentally: call your doctor or the out-of-hours doctor (lægevagten). The number depends on where in the country you are.",
  doctorIn: (region, number, text) => `Urgently ill, also mentally? The number in ${region} is {${number}}. ${text}`,
};

const sentences = { da, en };

/** A piece of a line: words, or a number to call. */
export type AcutePart = string | { number: string };

export interface AcuteChoice {
  lang: keyof typeof sentences;
  /** The number of the region that the person is known to be in, while it is valid. */
  medicalLine?: { region: string; number: string; text: string } | undefined;
  /** Puts the children's line first: for a child of someone affected. */
  childFirst?: boolean;
}

export const acuteTitle = (lang: AcuteChoice["lang"]): string => sentences[lang].title;

/** The lines in reading order, each in pieces. */
export function acuteLines({ lang, medicalLine, childFirst = false }: AcuteChoice): AcutePart[][] {
  const { danger, suicidalThoughts, violence, under18, doctor, doctorIn } = sentences[lang];
  const lines = childFirst
    ? [under18, danger, suicidalThoughts, violence]
    : [danger, suicidalThoughts, violence, under18];
  const medical = medicalLine ? doctorIn(medicalLine.region, medicalLine.number, medicalLine.text) : doctor;
  return [...lines, medical].map(inPieces);
}

export const telephone = (number: string): string => `tel:${number.replaceAll(" ", "")}`;

/** Numbers stand in braces inside a sentence. */
function inPieces(sentence: string): AcutePart[] {
  return sentence
    .split(/\{([^}]*)\}/)
    .map((piece, index) => (index % 2 ? { number: piece } : piece))
    .filter((piece) => piece !== "");
}
