import type { RegistrySettings } from "./store/registry.ts";

/** Ages in days, as text from the environment. See `FreshnessAges`, and `waitingAge` of `Registry`. */
export interface SettingVariables {
  FRESHNESS_DUE_DAYS?: string | undefined;
  FRESHNESS_OVERDUE_DAYS?: string | undefined;
  FRESHNESS_HIDDEN_DAYS?: string | undefined;
  WAITING_DAYS?: string | undefined;
}

/** Ages as set, or as the registry's users were promised: 180, 270, 365 and 120 days. */
export function settingsFrom(variables: SettingVariables): RegistrySettings {
  return {
    ages: {
      due: Number(variables.FRESHNESS_DUE_DAYS ?? 180),
      overdue: Number(variables.FRESHNESS_OVERDUE_DAYS ?? 270),
      hidden: Number(variables.FRESHNESS_HIDDEN_DAYS ?? 365),
    },
    waitingAge: Number(variables.WAITING_DAYS ?? 120),
  };
}
