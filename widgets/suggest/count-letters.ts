/** Says how many letters are left, to the eye only: a screen reader would be told of every one of them. */
export function countLetters(page: Pick<Document, "querySelector">): void {
  const message = page.querySelector<HTMLTextAreaElement>("textarea[name=message]");
  const left = page.querySelector<HTMLElement>("[data-left]");
  const number = left?.querySelector("span");
  if (!message || !left || !number) return;
  const count = () => {
    number.textContent = String(message.maxLength - message.value.length);
  };
  left.hidden = false;
  message.addEventListener("input", count);
  count();
}
