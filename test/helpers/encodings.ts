const windows1252 = new TextDecoder("windows-1252");
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte] as const),
);

const withoutMark = (text: string) => text.replace(/^\uFEFF/, "");

/** A text's bytes as programs save them. Windows-1252 puts a question mark for what it does not have. */
export const encodings = {
  "UTF-8 with a mark": (text: string) => new TextEncoder().encode(`\uFEFF${withoutMark(text)}`),
  "UTF-8": (text: string) => new TextEncoder().encode(withoutMark(text)),
  "Windows-1252": (text: string) => Uint8Array.from([...withoutMark(text)], (letter) => byteOf.get(letter) ?? 0x3f),
  "UTF-16": (text: string) => {
    const marked = `\uFEFF${withoutMark(text)}`;
    return new Uint8Array(Uint16Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at)).buffer);
  },
};
