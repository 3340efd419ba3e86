import type { Text } from "../text.ts";
import type { Code, Label, Labels, ListName } from "../vocabulary.ts";
import { type SentenceLang, type Sentences, sentencesIn } from "./sentences.ts";

/** How everything is said, in one language and to one kind of reader. */
export interface Saying {
  lang: SentenceLang;
  strings: Sentences;
  /** The reader is a professional, who looks for somebody else. */
  toProfessional: boolean;
  /** A code as people read it. */
  label<List extends ListName>(list: List, code: Code<List>): string;
  /** The same whoever reads: where the label to a professional leaves out what is needed. */
  citizenLabel<List extends ListName>(list: List, code: Code<List>): string;
  hint<List extends ListName>(list: List, code: Code<List>): string | undefined;
  labelled(label: Label): string;
  plain(text: Text): string;
}

/** `toProfessional`: labels and sentences as a professional reads them, where those say something of their own. */
export function sayingFor(labels: Labels, lang: SentenceLang, toProfessional: boolean): Saying {
  const labelled = (label: Label) => (toProfessional && label.professional?.[lang]) || label[lang];
  return {
    lang,
    strings: sentencesIn(lang, toProfessional),
    toProfessional,
    label: (list, code) => labelled(labelIn(labels, list, code)),
    citizenLabel: (list, code) => labelIn(labels, list, code)[lang],
    hint: (list, code) => labelIn(labels, list, code).hint?.[lang],
    labelled,
    plain: (text) => text[lang] ?? text.da,
  };
}

const labelIn = <List extends ListName>(labels: Labels, list: List, code: Code<List>): Label => labels[list][code];
