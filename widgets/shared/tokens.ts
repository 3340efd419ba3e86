/** What every theme has a value for; `auto` is `neutral` or `dark`, as the visitor's device is set. */
export const themes = ["neutral", "dkfds", "dark"] as const;
export type Theme = (typeof themes)[number];

/** In `neutral`, and where another theme has it otherwise. */
type Values = { neutral: string } & { [Other in Theme]?: string };

/**
 * The look that a host can give a widget, as `--vejviser-<name>`. What each is for is told in the finder's README.
 * `dkfds` takes its values from Det Fælles Designsystem: its greys, its link and info blues, the
 * business portal's primary blue, square boxes with slightly round controls, and its font where the host has it.
 */
export const tokens = {
  surface: { neutral: "#faf9f6", dkfds: "#fff", dark: "#141c1e" },
  card: { neutral: "#fff", dark: "#1c2628" },
  text: { neutral: "#1c2b2d", dkfds: "#1a1a1a", dark: "#e7ebe9" },
  muted: { neutral: "#4c5b5d", dkfds: "#454545", dark: "#aab7b7" },
  line: { neutral: "#dddbd3", dkfds: "#bfbfbf", dark: "#344143" },
  field: { neutral: "#69787a", dkfds: "#747474", dark: "#849597" },
  accent: { neutral: "#0f5c62", dkfds: "#0059b3", dark: "#86cdc8" },
  "accent-soft": { neutral: "#e4efee", dkfds: "#e2f2fb", dark: "#1f3a3c" },
  "on-accent": { neutral: "#fff", dark: "#0d191a" },
  note: { neutral: "#f4f0e6", dkfds: "#f5f5f5", dark: "#29291f" },
  focus: { neutral: "var(--_accent)", dkfds: "#454545" },
  radius: { neutral: "0.625em", dkfds: "0" },
  "control-radius": { neutral: "var(--_radius)", dkfds: "4px" },
  font: {
    neutral: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
    dkfds: '"IBM Plex Sans", system-ui, sans-serif',
  },
  "font-size": { neutral: "max(1rem, 16px)" },
  "line-height": { neutral: "1.55", dkfds: "1.5" },
} satisfies Record<string, Values>;
