import type { RegistrySettings } from "./store/registry.ts";

/** Ages in whole days that may be set in the environment, and what the registry's users were promised otherwise. */
const promised = {
  FRESHNESS_DUE_DAYS: 180,
  FRESHNESS_OVERDUE_DAYS: 270,
  FRESHNESS_HIDDEN_DAYS: 365,
  WAITING_DAYS: 120,
};
type SettingName = keyof typeof promised;
export const settingNames = Object.keys(promised) as SettingName[];
export type SettingVariables = { [Name in SettingName]?: string | undefined };

/** Throws when a variable is set to something that is no whole number of days. */
export function settingsFrom(variables: SettingVariables): RegistrySettings {
  const days = (name: SettingName) => {
    const text = variables[name] ?? String(promised[name]);
    if (!/^\d{1,4}$/.test(text)) throw new Error(`${name} must be a whole number of days, not "${text}".`);
    return Number(text);
  };
  return {
    ages: {
      due: days("FRESHNESS_DUE_DAYS"),
      overdue: days("FRESHNESS_OVERDUE_DAYS"),
      hidden: days("FRESHNESS_HIDDEN_DAYS"),
    },
    waitingAge: days("WAITING_DAYS"),
  };
}
