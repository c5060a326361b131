// How a rule says no: a code that the words of each language turn into a sentence, at the field that caused it.

/** Every reason a rule can give. The words of each language must have a sentence for each. */
export const REFUSAL_CODES = [
  'required',
  'too-long',
  'number-out-of-range',
  'phone-unreadable',
  'date-in-future',
  'date-too-old',
  'date-unreadable',
  'time-in-past',
  'time-too-far',
  'hours-unreadable',
  'zone-unknown',
  'no-clerk-picked',
  'no-such-clerk',
  'clerk-name-taken',
  'last-manager',
  'needs-manager',
  'not-a-manager',
  'no-such-case',
  'no-such-customer',
  'no-such-line',
  'no-such-promise',
  'no-such-reminder',
  'case-closed',
  'case-not-closed',
  'case-in-trash',
  'case-not-in-trash',
  'case-moved-on',
  'promise-not-open',
  'reminder-not-open',
  'move-unchanged',
  'goods-already-here',
  'goods-not-here',
  'goods-not-inspected',
  'already-inspected',
  'already-decided',
  'not-decided',
  'already-owner',
  'outcome-missing',
  'told-missing',
  'promise-open',
  'no-such-photo',
  'too-many-photos',
  'photo-unreadable',
  'photo-too-big',
  'retention-offered',
  'no-such-incident',
  'incident-open',
  'incident-ended',
  'no-such-offer',
  'offer-answered',
  'offer-needs-manager',
  'offer-over-paid',
  'offer-price-unknown',
  'no-such-zone',
  'no-such-means',
  'bounds-turned-round',
  'no-such-step',
  'step-open',
  'confirm-open',
  'received-before-bought',
  'warranty-before-purchase',
  'knowledge-needs-manager',
  'nothing-to-undo',
  'undo-moved-on',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

export type Refusal = {
  readonly code: RefusalCode
  readonly params?: Readonly<Record<string, string | number>>
  /** Path of the input it is about, such as `lines.0.boughtOn`. */
  readonly field?: string
}

export function refuse(code: RefusalCode, field?: string, params?: Refusal['params']): Refusal {
  return { code, ...(field === undefined ? {} : { field }), ...(params === undefined ? {} : { params }) }
}
