import { chooseOffer } from "./choose-offer.ts";
import { countLetters } from "./count-letters.ts";

chooseOffer(document, location, history);
countLetters(document);
