/** Puts the lines on the clipboard; where that is not allowed, marks them so that a key does. Answers what to say. */
export async function copyLines(code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    return "Kopieret.";
  } catch {
    // No permission, or a page without https, where there is no clipboard at all.
    code.closest("pre")?.focus();
    getSelection()?.selectAllChildren(code);
    return "Linjerne er markeret. Tryk Ctrl og C (på Mac cmd og C) for at kopiere.";
  }
}
