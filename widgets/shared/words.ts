import { html, type TemplateResult } from "lit";
import type { Text } from "../../schema/text.ts";
import type { Code, Label, Labels, ListName } from "../../schema/vocabulary.ts";
import { type Lang, type Strings, stringsIn } from "./strings.ts";

/** Whatever can stand between two tags. */
export type Said = string | TemplateResult;

/** How everything is said, in one language and to one kind of reader. */
export interface Words {
  lang: Lang;
  strings: Strings;
  /** A code as people read it. */
  label<List extends ListName>(list: List, code: Code<List>): string;
  /** The same whoever reads: where the label to a professional leaves out what is needed. */
  citizenLabel<List extends ListName>(list: List, code: Code<List>): string;
  hint<List extends ListName>(list: List, code: Code<List>): string | undefined;
  labelled(label: Label): string;
  plain(text: Text): string;
  /** The same, marked with its language where that is another than the widget's. */
  said(text: Text): Said;
}

/** `toProfessional`: labels and sentences as a professional reads them, where those say something of their own. */
export function wordsFor(labels: Labels, lang: Lang, toProfessional: boolean): Words {
  const labelled = (label: Label) => (toProfessional && label.professional?.[lang]) || label[lang];
  const plain = (text: Text) => text[lang] ?? text.da;
  return {
    lang,
    strings: stringsIn(lang, toProfessional),
    label: (list, code) => labelled(labelIn(labels, list, code)),
    citizenLabel: (list, code) => labelIn(labels, list, code)[lang],
    hint: (list, code) => labelIn(labels, list, code).hint?.[lang],
    labelled,
    plain,
    said: (text) => (text[lang] === undefined ? html`<span lang="da">${text.da}</span>` : plain(text)),
  };
}

const labelIn = <List extends ListName>(labels: Labels, list: List, code: Code<List>): Label => labels[list][code];
