/** The two widgets, by the last part of their addresses. */
export const widgetNames = ["finder", "panel"] as const;
export type WidgetName = (typeof widgetNames)[number];

/**
 * What a host may preset. These attributes of a tag, and nothing else of the host's page, travel to the framed page as
 * parameters of the same names, and from there or from the tag to the view.
 */
const presetNames = [
  "municipality",
  "region",
  "audience",
  "topic",
  "situation",
  "fixed",
  "subject",
  "role",
  "level",
  "focus",
  "lang",
  "theme",
  "heading-level",
] as const;
export type PresetName = (typeof presetNames)[number];

/** The attributes that change what a tag shows. */
export const observedNames: readonly string[] = presetNames;

/** Codes and numbers, also several. What has any other shape was never meant as one, and stays where it is. */
const value = /^[a-z0-9 ,-]{0,200}$/i;

/** The presets among the attributes or parameters that `read` finds; null means absent. */
export function readPresets(read: (name: PresetName) => string | null): [PresetName, string][] {
  return presetNames.flatMap((name) => {
    const found = read(name);
    return found !== null && value.test(found) ? [[name, found] as [PresetName, string]] : [];
  });
}

/** Gives a view the presets that `read` finds, and takes away those that are gone. */
export function applyPresets(view: HTMLElement, read: (name: PresetName) => string | null): void {
  const presets = new Map(readPresets(read));
  for (const name of presetNames) {
    // An element's own `role` is something else, and a role of guidance there would confuse screen readers.
    const attribute = name === "role" ? "guidance-role" : name;
    const preset = presets.get(name);
    if (preset === undefined) view.removeAttribute(attribute);
    else view.setAttribute(attribute, preset);
  }
}
