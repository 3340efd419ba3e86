/** Milliseconds in which suggestions are counted. */
export const countedTime = 60 * 60 * 1000;

/** How many are received in that time. */
export const mostSuggestions = { ofOneOffer: 5, inAll: 60 };

/**
 * How many milliseconds to wait until another suggestion about an offer is received; 0: none.
 *
 * Nothing is known of who sends them, not even for a moment: an address, hashed or not, would be a trace of somebody who
 * reads about abuse, and whoever wants to send many has many. So they are counted as such. The price is that a flood
 * shuts out everybody else, who then read when to come back and can still call the place itself. What a flood can do is
 * bounded: 60 texts an hour that editors strike out, and about one offer no more than five.
 * @param received When what was received of which offer (ISO 8601 in UTC), the oldest first, `countedTime` back.
 */
export function timeToWait(
  received: readonly { offer: string; receivedAt: string }[],
  offer: string,
  now: Date,
): number {
  const until = (counted: readonly { receivedAt: string }[], most: number) => {
    const oldest = counted.at(-most);
    return oldest ? Date.parse(oldest.receivedAt) + countedTime - now.getTime() : 0;
  };
  const ofOffer = received.filter((other) => other.offer === offer);
  return Math.max(0, until(ofOffer, mostSuggestions.ofOneOffer), until(received, mostSuggestions.inAll));
}
