/** A point on the ground (WGS 84). */
interface Ground {
  lat: number;
  lng: number;
}

/** Where a mark stands, in kilometres to the right and down. */
export interface Spot {
  x: number;
  y: number;
}

/** How much room a mark has to itself, in kilometres on the map. */
export const room = 12;

const kilometresADegree = 111.3;
const middle = Math.cos((56 * Math.PI) / 180);

/** Bornholm lies far out to sea: it is shown where maps of the country have it, up in Kattegat. */
export const isFarEast = ({ lng }: Ground): boolean => lng > 13.5;
const movedIn = { lat: 1.75, lng: -2.4 };

const spotOf = (ground: Ground): Spot => {
  const by = isFarEast(ground) ? movedIn : { lat: 0, lng: 0 };
  return {
    x: (ground.lng + by.lng) * kilometresADegree * middle,
    y: -(ground.lat + by.lat) * kilometresADegree,
  };
};

/** Slowly, so that neighbours stay on the side of each other where they are. */
const steps = 40;
const roundsAStep = 5;
const lastRounds = 100;

interface Drawn<Place> {
  marks: { place: Place; spot: Spot }[];
  /** Kilometres, with room all around. */
  width: number;
  height: number;
}

/** Where each place's mark stands: at the place, or as little beside it as gives every mark its room. */
export function drawn<Place extends Ground>(places: readonly Place[]): Drawn<Place> {
  const marks = places.map((place) => ({ place, spot: spotOf(place) }));
  const spots = marks.map(({ spot }) => spot);
  pushApart(spots);
  const left = Math.min(...spots.map(({ x }) => x)) - room;
  const top = Math.min(...spots.map(({ y }) => y)) - room;
  for (const spot of spots) {
    spot.x -= left;
    spot.y -= top;
  }
  const width = Math.max(...spots.map(({ x }) => x)) + room;
  const height = Math.max(...spots.map(({ y }) => y)) + room;
  return { marks, width, height };
}

function pushApart(spots: readonly Spot[]): void {
  const pairs = neighbours(spots);
  for (let step = 1; step <= steps; step++) {
    const rounds = step < steps ? roundsAStep : lastRounds;
    for (let round = 0; round < rounds && pushedApart(pairs, (room * step) / steps); round++);
  }
}

type Pair = readonly [Spot, Spot];

/** Those that may come in each other's way: no mark is moved as far as half of this. */
const neighbours = (spots: readonly Spot[]): Pair[] =>
  spots.flatMap((one, index) =>
    spots
      .slice(0, index)
      .filter((other) => between(one, other) < 5 * room)
      .map((other): Pair => [one, other]),
  );

const between = (one: Spot, other: Spot): number => Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);

/** Moves each two that are nearer than `apart` half of what is missing each; whether any were. */
function pushedApart(pairs: readonly Pair[], apart: number): boolean {
  let moved = false;
  for (const [one, other] of pairs) {
    const distance = between(one, other);
    if (distance === 0 || distance > apart - 0.01) continue;
    const share = (apart - distance) / distance / 2;
    const [x, y] = [(one.x - other.x) * share, (one.y - other.y) * share];
    one.x += x;
    one.y += y;
    other.x -= x;
    other.y -= y;
    moved = true;
  }
  return moved;
}
