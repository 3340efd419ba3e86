/** Time in Europe/Copenhagen, counted in whole minutes and whole days as the clocks and calendars there show them. */

export const minutesADay = 1440;
const millisecondsAMinute = 60_000;
const millisecondsADay = minutesADay * millisecondsAMinute;

const zone = new Intl.DateTimeFormat("en", { timeZone: "Europe/Copenhagen", timeZoneName: "longOffset" });

// Summer time begins and ends on a whole hour UTC, so one answer holds for its hour; asking Intl each time is slow.
const offsets = new Map<number, number>();
const mostOffsets = 2000;

/** How many minutes Copenhagen is ahead of UTC at a UTC minute. */
function offsetAt(utcMinute: number): number {
  const hour = Math.floor(utcMinute / 60);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const [, sign = "+", hours = "0", minutes = "0"] =
    /GMT([+-])(\d+):(\d+)/.exec(zone.format(hour * 60 * millisecondsAMinute)) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/** Minutes from 1970-01-01 00:00 to what the clock in Copenhagen shows. Throws a RangeError for an invalid date. */
export function wallMinute(instant: Date): number {
  const utcMinute = Math.floor(instant.getTime() / millisecondsAMinute);
  return utcMinute + offsetAt(utcMinute);
}

/** When the clock shows this minute: the first time when it does so twice, an hour later when summer time skips it. */
export function instantAt(wall: number): Date {
  const [before, after] = [wall - offsetAt(wall - minutesADay), wall - offsetAt(wall + minutesADay)];
  const shows = (utcMinute: number) => utcMinute + offsetAt(utcMinute) === wall;
  return new Date((!shows(before) && shows(after) ? after : before) * millisecondsAMinute);
}

/** The day in Copenhagen as days since 1970-01-01. */
export function dayNumberAt(instant: Date): number {
  return Math.floor(wallMinute(instant) / minutesADay);
}

/** `YYYY-MM-DD` as days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsADay;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function isoDay(dayNumber: number): string {
  return new Date(dayNumber * millisecondsADay).toISOString().slice(0, 10);
}
