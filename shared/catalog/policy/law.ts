// What the law guards, whatever the shop writes into its table: here no request is declined, and no less is given (Art. 24, 25; R77).
// A defect is no longer guarded once its warranty has ended, or where it was found that wrong use caused it.
import { type BuiltInRow, ours, type PolicyConditions, received } from './row'

export type LawGuard = {
  readonly id: string
  readonly when: PolicyConditions
  /** One of these at least must be his right. */
  readonly oneOf: BuiltInRow['entitled']
  /** The freight may not be his. */
  readonly freightFree: boolean
}

const UNDERWAY = ['notShipped', 'inTransit'] as const
/** Wrong use counts only where the customer is answerable for it: seen and said, not guessed. */
const NOT_HIS = ['shop', 'courier', 'supplier'] as const

/** The same guard for goods that were not misused, and for misused ones of which somebody else is the cause. */
function notByMisuse(guard: LawGuard): LawGuard[] {
  return [
    { ...guard, when: { ...guard.when, misused: false } },
    { ...guard, when: { ...guard.when, misused: true, liability: NOT_HIS } },
  ]
}

const defect = { nature: ['defect'], soldVia: ours } as const
const mismatch = { nature: ['mismatch'], soldVia: ours } as const
const unwanted = { nature: ['changedMind'], soldVia: ['online'], returnable: true } as const

export const LAW_GUARDS: readonly LawGuard[] = [
  { id: 'mismatch', when: { ...mismatch, toDay: 7 }, oneOf: ['refund'], freightFree: true },
  { id: 'mismatch', when: { ...mismatch, fromDay: 8 }, oneOf: ['exchange', 'refund'], freightFree: true },
  { id: 'defect', when: { ...defect, scenario: UNDERWAY }, oneOf: ['refund'], freightFree: true },
  ...notByMisuse({
    id: 'defect',
    when: { ...defect, scenario: received, toDay: 7 },
    oneOf: ['refund'],
    freightFree: true,
  }),
  ...notByMisuse({
    id: 'defect',
    when: { ...defect, scenario: received, fromDay: 8, toDay: 15 },
    oneOf: ['exchange', 'refund'],
    freightFree: true,
  }),
  ...notByMisuse({
    id: 'defect',
    when: { ...defect, scenario: received, warranty: true, fromDay: 16 },
    oneOf: ['repair', 'exchange', 'refund'],
    freightFree: true,
  }),
  ...notByMisuse({
    id: 'warranty',
    when: { nature: ['request'], soldVia: ours, scenario: received, warranty: true },
    oneOf: ['repair', 'exchange', 'refund'],
    freightFree: true,
  }),
  {
    id: 'sevenDays',
    when: { ...unwanted, scenario: received, resaleFit: true, toDay: 7 },
    oneOf: ['refund'],
    freightFree: false,
  },
  { id: 'sevenDays', when: { ...unwanted, scenario: UNDERWAY }, oneOf: ['refund'], freightFree: false },
  {
    id: 'undelivered',
    when: { nature: ['delivery'], soldVia: ours, scenario: ['notShipped'] },
    oneOf: ['refund'],
    freightFree: true,
  },
  {
    id: 'undelivered',
    when: {
      nature: ['delivery'],
      soldVia: ours,
      scenario: ['inTransit'],
      liability: NOT_HIS,
    },
    oneOf: ['refund', 'resend'],
    freightFree: true,
  },
]
