/** Reads iCalendar as RFC 5545 describes it, and as strictly: throws at what it does not allow. */
export interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
}
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

const octets = (text: string) => new TextEncoder().encode(text).length;

/** Section 3.1: lines end with CRLF, none is longer than 75 octets, and folds are undone. */
function unfolded(text: string): string[] {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${line}`);
    if (octets(line) > 75) throw new Error(`${octets(line)} octets: ${line}`);
    if (/\p{Cc}/u.test(line)) throw new Error(`a control character: ${line}`);
  }
  return lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
}

function propertyOf(line: string): Property {
  const [, name, parameters = "", value] = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^";:,]*)*):(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`);
  const pairs = parameters.split(";").slice(1);
  return { name, value, parameters: Object.fromEntries(pairs.map((pair) => pair.split("=") as [string, string])) };
}

export function readCalendar(text: string): Component {
  const top: Component = { name: "", properties: [], components: [] };
  const open = [top];
  for (const property of unfolded(text).map(propertyOf)) {
    const inner = open.at(-1) ?? top;
    if (property.name === "BEGIN") {
      const component = { name: property.value, properties: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (property.name === "END") {
      if (open.pop()?.name !== property.value) throw new Error(`${property.value} ends where it is not open`);
    } else inner.properties.push(property);
  }
  const [calendar, ...more] = top.components;
  if (open.length > 1 || !calendar || more.length > 0 || top.properties.length > 0) throw new Error("not one calendar");
  checkCalendar(calendar);
  return calendar;
}

/** Sections 3.4 and 3.6: what a calendar and an event must have, and have once. */
function checkCalendar(calendar: Component): void {
  if (calendar.name !== "VCALENDAR" || calendar.components.length === 0)
    throw new Error("no calendar with a component");
  if (textOf(calendar, "VERSION") !== "2.0" || !textOf(calendar, "PRODID")) throw new Error("no version or maker");
  const ids = calendar.components.filter(({ name }) => name === "VEVENT").map((event) => textOf(event, "UID"));
  if (new Set(ids).size !== ids.length) throw new Error("two events of one id");
  for (const event of calendar.components.filter(({ name }) => name === "VEVENT")) {
    if (!/^\d{8}T\d{6}Z$/.test(textOf(event, "DTSTAMP"))) throw new Error("DTSTAMP is no instant");
    const start = event.properties.find(({ name }) => name === "DTSTART");
    if (start?.parameters.VALUE !== "DATE" || !/^\d{8}$/.test(start.value)) throw new Error("no day");
  }
}

/** A property's text, escapes undone (section 3.3.11). Throws unless there is one of it. */
export function textOf({ properties }: Component, name: string): string {
  const [property, ...more] = properties.filter((each) => each.name === name);
  if (!property || more.length > 0) throw new Error(`${more.length + (property ? 1 : 0)} of ${name}`);
  return property.value.replace(/\\([\\;,nN])|\\/g, (all, letter?: string) => {
    if (letter === undefined) throw new Error(`an escape that is none: ${all}`);
    return letter.toLowerCase() === "n" ? "\n" : letter;
  });
}
