// What the shop changed or added to the knowledge that comes with the app. Built-in texts stay in the catalogue: a later
// version may improve them, and never touches what is written here.
import { z } from 'zod'
import { CUSTOMER_TYPE_IDS } from '../catalog/customerTypes'
import { ISSUE_GROUP_IDS } from '../catalog/issueTypes'
import { LANGUAGES } from '../catalog/languages'
import { STAGE_IDS } from '../catalog/stages'
import { ClerkId } from './ids'
import { PolicyRow } from './policy'
import { recordShape } from './record'
import { line, note, TEXT_LIMITS } from './text'
import { Instant } from './time'

const perLanguage = <Schema extends z.ZodType>(schema: Schema) => z.partialRecord(z.enum(LANGUAGES), schema)

/** The shop's wording of a built-in text, for the languages in which it wrote one. */
const OwnText = z.object({
  subject: z.literal('text'),
  texts: perLanguage(note(TEXT_LIMITS.note)),
  /** The built-in text at that time: when a new version improves it, the shop is told. */
  basedOn: perLanguage(z.string()),
})
/** The key words by which a customer type is recognised. */
const OwnKeywords = z.object({
  subject: z.literal('keywords'),
  words: z.array(line(TEXT_LIMITS.name)).max(100),
})
/** A line of the shop's own for the say-it-now bar. */
const OwnLine = z.object({
  subject: z.literal('line'),
  customerType: z.enum(CUSTOMER_TYPE_IDS).nullable(),
  group: z.enum(ISSUE_GROUP_IDS).nullable(),
  stage: z.enum(STAGE_IDS),
  texts: perLanguage(
    z.object({
      goal: line(TEXT_LIMITS.line),
      say: note(TEXT_LIMITS.note),
      dont: line(TEXT_LIMITS.line),
    }),
  ),
})
/** A compensation zone with the shop's own bounds, in fen (R61). */
const OwnZone = z.object({
  subject: z.literal('zone'),
  fromFen: z.number().int(),
  toFen: z.number().int(),
})
/** A row of the policy table: a built-in one with other contents, or one of the shop's own. `off` takes a row out. */
const OwnPolicyRow = z.object({ subject: z.literal('policy'), off: z.boolean(), row: PolicyRow })

export const OwnValue = z.discriminatedUnion('subject', [
  OwnText,
  OwnKeywords,
  OwnLine,
  OwnZone,
  OwnPolicyRow,
])
export type OwnValue = z.infer<typeof OwnValue>
export type OwnSubject = OwnValue['subject']
export type OwnOf<Subject extends OwnSubject> = Extract<OwnValue, { subject: Subject }>

/** One thing that the shop changed. `value` is null when it went back to the original; `history` has every earlier one. */
export const OwnKnowledge = z.looseObject({
  ...recordShape,
  /** `own:<subject>:<key>` */
  id: z.string().regex(/^own:[a-z]+:[A-Za-z0-9-]{1,50}$/),
  kind: z.literal('own'),
  key: z.string(),
  value: OwnValue.nullable(),
  history: z.array(z.object({ at: Instant, by: ClerkId, value: OwnValue.nullable() })),
})
export type OwnKnowledge = z.infer<typeof OwnKnowledge>

export const ownId = (subject: OwnSubject, key: string) => `own:${subject}:${key}`
