import { beforeEach, describe, expect, it, vi } from "vitest";
import { chooseOffer } from "../../../widgets/suggest/choose-offer.ts";
import { countLetters } from "../../../widgets/suggest/count-letters.ts";

beforeEach(() => {
  document.body.innerHTML = `
    <select name="offer"><option value="" selected>Vælg</option><option value="opdigtet-a">A</option></select>
    <textarea name="message" maxlength="300"></textarea>
    <p data-left hidden>Tegn tilbage: <span>300</span></p>`;
});

const chosen = () => document.querySelector("select")?.value;
const at = (hash: string) => ({ hash, pathname: "/suggest", search: "?lang=da" });

describe("the offer that a link names", () => {
  it("is chosen, and its name is taken out of the address", () => {
    const history = { replaceState: vi.fn() };
    chooseOffer(document, at("#opdigtet-a"), history);
    expect(chosen()).toBe("opdigtet-a");
    expect(history.replaceState).toHaveBeenCalledExactlyOnceWith(null, "", "/suggest?lang=da");
  });

  it.each(["", "#", "#opdigtet-b", "#<img src=x>", "#%E0%A4%A", "#main"])("is none: %s", (hash) => {
    const history = { replaceState: vi.fn() };
    chooseOffer(document, at(hash), history);
    expect(chosen()).toBe("");
    expect(history.replaceState).not.toHaveBeenCalled();
  });

  it("is looked for only where there is a list of them", () => {
    document.body.innerHTML = "";
    const history = { replaceState: vi.fn() };
    chooseOffer(document, at("#opdigtet-a"), history);
    expect(history.replaceState).not.toHaveBeenCalled();
  });
});

describe("the letters that are left", () => {
  const left = () => document.querySelector<HTMLElement>("[data-left]");

  it("are counted down as one writes", () => {
    countLetters(document);
    expect(left()?.hidden).toBe(false);
    const message = document.querySelector("textarea");
    if (message) message.value = "æøå";
    message?.dispatchEvent(new Event("input"));
    expect(left()?.textContent).toBe("Tegn tilbage: 297");
  });

  it("are counted of what stood there before", () => {
    const message = document.querySelector("textarea");
    if (message) message.value = "x".repeat(300);
    countLetters(document);
    expect(left()?.textContent).toBe("Tegn tilbage: 0");
  });
});
