import { Refusal } from "./refusal.ts";

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** The text of a file as Excel saves it: UTF-8, "Unicode-tekst" (UTF-16, little end first) or Windows-1252. Throws a Refusal. */
export function textOfBytes(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === null || text.includes("\0")) throw noText();
  return text;
}

function decoded(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return strictly("utf-16le", bytes);
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return strictly("utf-8", bytes);
  // Danish text in Windows-1252 is as good as never UTF-8 by chance.
  return strictly("utf-8", bytes) ?? strictly("windows-1252", bytes);
}

/** Null when the bytes are not of this encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const noText = () =>
  new Refusal("malformed", {
    da: "Filen er ikke en CSV-fil. Gem den i Excel som »CSV UTF-8«.",
    en: "The file is no CSV file. Save it in Excel as »CSV UTF-8«.",
  });

// What "æ", "ø", "å", "é", "ö", "ä", "ü" and a dash in UTF-8 become when they are read as Windows-1252.
const readWrongly = /Ã[¦¸¥†˜…©¶¤¼]|â€/;

/** Throws a Refusal when a cell's letters were spoilt before the file came here, by being opened in another encoding. */
export function refuseSpoilt(cell: string): void {
  if (!readWrongly.test(cell)) return;
  throw new Refusal("malformed", {
    da: "Bogstaver som æ, ø og å er gået i stykker. Hent listen igen, og gem den som »CSV UTF-8«.",
    en: "Letters such as æ, ø and å are broken. Fetch the list again and save it as »CSV UTF-8«.",
  });
}
