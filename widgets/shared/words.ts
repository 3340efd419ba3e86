import { html, type TemplateResult } from "lit";
import { type Saying, sayingFor } from "../../schema/saying/saying.ts";
import type { Text } from "../../schema/text.ts";
import type { Labels } from "../../schema/vocabulary.ts";
import { type Lang, registryLang, type Strings, stringsIn } from "./strings.ts";

/** Whatever can stand between two tags. */
export type Said = string | TemplateResult;

/** How everything is said, in one language and to one kind of reader. */
export interface Words extends Saying {
  /** The widget's own. What the registry says is in `lang`, which is Danish or English. */
  tag: Lang;
  strings: Strings;
  /** Words of others are marked with their language where that is another than the widget's. */
  said(text: string | Text): Said;
}

/** `toProfessional`: labels and sentences as a professional reads them, where those say something of their own. */
export function wordsFor(labels: Labels, tag: Lang, toProfessional: boolean): Words {
  const lang = registryLang(tag);
  const saying = sayingFor(labels, lang, toProfessional);
  return {
    ...saying,
    tag,
    strings: stringsIn(tag, toProfessional),
    said(text) {
      if (typeof text === "string") return text;
      const said = text[lang] === undefined ? "da" : lang;
      return said === tag ? saying.plain(text) : html`<span lang=${said}>${saying.plain(text)}</span>`;
    },
  };
}
