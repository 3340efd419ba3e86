import type { ProseBlock } from "./prose.ts";

/**
 * What a program sends, as commands to copy. `KEY`, `ORG` and `OFFER` are told in the first one. A test runs them all, in
 * this order, before the whole house.
 */
const commands = {
  setting: `KEY='vv_…'
ORG='jeres-id'
OFFER='tilbuddets-id'`,
  me: `curl -sS {origin}/v1/me -H "Authorization: Bearer $KEY"`,
  read: `curl -sSi {origin}/v1/organisations/$ORG/offers/$OFFER -H "Authorization: Bearer $KEY"`,
  confirm: `curl -sS -X POST {origin}/v1/offers/$OFFER/confirmations \\
  -H "Authorization: Bearer $KEY" -H "Idempotency-Key: $(date +%s)-confirm" \\
  -H 'Content-Type: application/json' \\
  -d '{ "facts": ["contact", "criteria"] }'`,
  change: `ETAG=$(curl -sSI -X GET {origin}/v1/organisations/$ORG/offers/$OFFER \\
  -H "Authorization: Bearer $KEY" | tr -d '\\r' | sed -n 's/^etag: //Ip')
curl -sS -X PATCH {origin}/v1/offers/$OFFER \\
  -H "Authorization: Bearer $KEY" -H "If-Match: $ETAG" -H "Idempotency-Key: $(date +%s)-change" \\
  -H 'Content-Type: application/merge-patch+json' \\
  -d '{ "firstContact": { "da": "En frivillig svarer. Du bestemmer selv, hvad du vil fortælle." } }'`,
  wait: `ETAG=$(curl -sSI -X GET {origin}/v1/organisations/$ORG/offers/$OFFER \\
  -H "Authorization: Bearer $KEY" | tr -d '\\r' | sed -n 's/^etag: //Ip')
curl -sS -X PUT {origin}/v1/offers/$OFFER/waiting \\
  -H "Authorization: Bearer $KEY" -H "If-Match: $ETAG" -H "Idempotency-Key: $(date +%s)-wait" \\
  -H 'Content-Type: application/json' \\
  -d "{ \\"waiting\\": [{ \\"for\\": \\"first-talk\\", \\"status\\": \\"waitlist\\", \\"weeksMax\\": 6, \\"asOf\\": \\"$(date +%F)\\" }] }"`,
  download: `curl -sS "{origin}/v1/organisations/$ORG/offers?format=csv" -H "Authorization: Bearer $KEY" -o tilbud.csv`,
  tryList: `curl -sS -X PUT "{origin}/v1/organisations/$ORG/offers?dryRun=true" \\
  -H "Authorization: Bearer $KEY" -H 'Content-Type: text/csv; charset=utf-8' --data-binary @tilbud.csv`,
  sendList: `curl -sS -X PUT "{origin}/v1/organisations/$ORG/offers" \\
  -H "Authorization: Bearer $KEY" -H "Idempotency-Key: $(date +%s)-list" \\
  -H 'Content-Type: text/csv; charset=utf-8' --data-binary @tilbud.csv`,
} as const;

/** Commands under the words that say what they are for. */
export const commandBlocks = (labels: Record<keyof typeof commands, string>): ProseBlock[] =>
  Object.entries(commands).map(([name, paste]) => ({ label: labels[name as keyof typeof commands], paste }));

/** What takes a value away everywhere; only editors may. */
export const redactCommand = `curl -sS -X POST {origin}/v1/offers/$OFFER/redactions \\
  -H "Authorization: Bearer $KEY" -H "Idempotency-Key: $(date +%s)-redact" \\
  -H 'Content-Type: application/json' \\
  -d '{ "value": "Opdigtet Gade 1", "reason": "En skjult adresse stod i en tekst." }'`;
