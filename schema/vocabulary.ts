/**
 * The closed code lists: what the whole house, and everyone outside it, calls things.
 * Codes are English kebab-case and stable for ever: adding is allowed, renaming and removing are not.
 * What people read instead of a code is in `labels.ts`.
 */

export const audience = ["self", "relative", "professional"] as const;

/** Of a relative: what the person who asks is to the one it happened to. */
export const relation = ["partner", "parent", "child", "sibling", "friend", "other-family"] as const;

export const topic = [
  "late-effects",
  "adult-assault",
  "recent-assault",
  "selling-sex",
  "trafficking",
  "partner-violence",
  "image-abuse",
  "body-intimacy",
  "reporting",
  "child-concern",
  "acute-crisis",
  "suicidal-thoughts",
] as const;

export const kind = [
  "therapy",
  "psychiatric-treatment",
  "assessment",
  "body-therapy",
  "counselling",
  "helpline",
  "peer-support",
  "self-help-group",
  "community",
  "psychoeducation",
  "talk-event",
  "care-coordination",
  "accompaniment",
  "social-support",
  "change-support",
  "legal-advice",
  "shelter",
  "acute",
  "report-concern",
  "professional-consultation",
] as const;

export const channel = [
  "phone",
  "chat",
  "sms",
  "email",
  "callback",
  "in-person",
  "video",
  "online-group",
  "outreach",
] as const;

export const format = ["one-to-one", "group", "open-space"] as const;

export const answeredBy = ["professional", "volunteer", "peer", "unknown"] as const;

/** Who opens the door. */
export const access = [
  "self-referral",
  "drop-in",
  "gp-referral",
  "psychiatric-referral",
  "municipal-referral",
  "provider-referral",
  "unknown",
] as const;

/** What comes first, once the door is open. */
export const step = ["anonymous-talk", "first-talk", "assessment-interview", "booking-online"] as const;

export const identity = ["anonymous", "anonymous-first", "name-only", "cpr", "unknown"] as const;

export const price = ["free", "partly-paid", "paid", "unknown"] as const;

/** Used twice: what an offer `knows` especially well, and whom it is `onlyFor`. */
export const group = [
  "men",
  "women",
  "young-adults",
  "lgbt",
  "trans",
  "greenlandic",
  "ethnic-minority",
  "closed-community",
  "physical-disability",
  "cognitive-disability",
  "autism",
  "substance-use",
  "homeless",
  "severe-mental-illness",
  "complex-needs",
  "survivors-with-children",
] as const;

/** What lets a person in, or keeps a person out. */
export const condition = [
  "age-18",
  "abuse-before-18",
  "clear-memories",
  "ptsd-diagnosis",
  "tried-primary-care",
  "harmful-substance-use",
  "psychosis",
  "cognitive-impairment",
  "autism",
  "acute-suicide-risk",
  "stable-attendance",
] as const;

export const criterionRule = ["required", "accepted", "not-accepted"] as const;

/** How far a criterion reaches. A project's rule is never shown as a general one. */
export const criterionBasis = ["general", "project", "unknown"] as const;

export const stage = [
  "considering",
  "first-contact",
  "while-waiting",
  "during-treatment",
  "after-treatment",
  "without-treatment",
] as const;

export const waitingFor = ["first-talk", "treatment"] as const;

export const waitingStatus = ["no-wait", "waitlist", "assessment-first", "closed-to-new", "unknown"] as const;

export const freshness = ["confirmed", "due", "overdue", "unconfirmed"] as const;

export const status = ["draft", "in-review", "published", "paused", "closed"] as const;

/** `adult-tells-child-at-risk` is the one bridge between adult and child; it says so in its first line. */
export const subject = ["adult", "child", "adult-tells-child-at-risk"] as const;

export const focus = [
  "knowledge",
  "prevention",
  "detection",
  "conversation",
  "first-step",
  "duties",
  "handling",
  "referral",
  "treatment",
  "waiting-time",
  "everyday",
  "reporting",
  "relatives",
  "subgroups",
  "preparedness",
  "collaboration",
  "staff-care",
] as const;

export const level = ["employee", "management", "organisation"] as const;

export const role = [
  "child-daily-contact",
  "child-consultative",
  "child-authority",
  "child-provider",
  "adult-authority",
  "adult-support",
  "employment",
  "substance-treatment",
  "gp",
  "psychiatry",
  "somatic",
  "volunteer",
  "peer-expert",
] as const;

/** In the panel's order. */
export const situation = [
  "someone-has-told-you",
  "a-feeling-not-yet-words",
  "child-may-be-at-risk",
  "worried-about-a-child-at-work",
  "report-received",
  "place-cannot-take-the-person",
  "waits-or-cannot-call",
  "patient-with-a-hidden-cause",
  "where-to-begin",
  "waiting-for-treatment",
  "selling-sex",
  "someone-close-has-told-you",
] as const;

/** The order inside every situation. */
export const situationStep = ["now", "avoid", "duties", "where-to-turn", "then"] as const;

export const evidence = [
  "law",
  "national-recommendation",
  "parties-recommendation",
  "untested-model",
  "research",
  "experience",
  "constructed-case",
  "editorial",
] as const;

export const organisationKind = ["ngo", "municipality", "region", "state", "independent-institution"] as const;

/** The facts an organisation confirms, each on its own day. */
export const confirmedFact = ["contact", "criteria", "waiting", "hours"] as const;

export const coverage = ["national", "unknown"] as const;

export const answer = ["yes", "no", "unknown"] as const;

export const sort = ["fit", "distance", "open", "wait"] as const;

/** Every closed list by the name it has in the API. */
export const codeLists = {
  audience,
  relation,
  topic,
  kind,
  channel,
  format,
  answeredBy,
  access,
  step,
  identity,
  price,
  group,
  condition,
  criterionRule,
  criterionBasis,
  stage,
  waitingFor,
  waitingStatus,
  freshness,
  status,
  subject,
  focus,
  level,
  role,
  situation,
  situationStep,
  evidence,
  organisationKind,
  confirmedFact,
  coverage,
  answer,
  sort,
} as const;

export type ListName = keyof typeof codeLists;
export type Code<List extends ListName> = (typeof codeLists)[List][number];

/** How one code is said. Danish to a citizen or a relative, and where it should differ, to a professional. */
export interface Label {
  da: string;
  en: string;
  professional?: { da: string; en?: string };
  /** One line under the label. */
  hint?: { da: string; en: string };
}

export type Labels = { [List in ListName]: Record<Code<List>, Label> };
