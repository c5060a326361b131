// Finds everything that is wrong with the form before it is sent, with the very rules that main applies.
import { wrongFields } from '#shared/domain/caseForm'
import { CaseForm } from '#shared/model/caseForm'
import { dayOf } from '#shared/time/zone'
import { errorsByField } from '#shared/words/sayError'
import type { Words } from '#shared/words/words'
import { type FormState, readForm, type Step, type Unreadable } from './formState'

/** Sentences by the path of the field; what no field caused stands under `''`. */
export type FieldErrors = Readonly<Record<string, string>>

export type Checked = { readonly form: CaseForm; readonly errors: FieldErrors }

export function checkForm(state: FormState, words: Words, nowMs: number, zone: string): Checked {
  const { form, unreadable } = readForm(state, dayOf(nowMs, zone))
  const errors: Record<string, string> = {}
  const parsed = CaseForm.safeParse(form)
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const max = issue.code === 'custom' ? Number(issue.params?.max) : undefined
    errors[issue.path.join('.')] ??= words.errors.tooLong(max)
  }
  const [refusal, ...more] = wrongFields(parsed.success ? parsed.data : form, nowMs, zone)
  const ruled = refusal ? errorsByField(words, { kind: 'refused', refusal, more }) : {}
  return { form, errors: { ...ruled, ...errors, ...unreadableErrors(unreadable, words) } }
}

function unreadableErrors(unreadable: Unreadable, words: Words): FieldErrors {
  const say = {
    qty: words.register.more.qtyUnreadable,
    price: words.register.more.priceUnreadable,
    date: String(words.errors.refused['date-unreadable']),
  }
  return Object.fromEntries(Object.entries(unreadable).map(([field, kind]) => [field, say[kind]]))
}

/** Where on the screen a field stands. */
export type FieldHome = Step | 'more' | 'promise' | 'form'

export function homeOf(field: string): FieldHome {
  if (field.startsWith('customer')) return 'who'
  if (/^lines\.0\.(itemName|spec)$/.test(field)) return 'item'
  if (field.startsWith('lines') || field === 'channel' || field === 'orderNo' || field === 'subTags')
    return 'more'
  if (field === 'issueTypeId') return 'problem'
  if (field === 'wish' || field === 'note') return field
  return field === 'promiseAt' || field.startsWith('approval') ? 'promise' : 'form'
}

const ORDER: readonly FieldHome[] = ['who', 'item', 'problem', 'wish', 'note', 'more', 'promise', 'form']

/** The first place with something wrong, in the order of the screen; null when all is well. */
export function firstWrong(errors: FieldErrors): FieldHome | null {
  const homes = new Set(Object.keys(errors).map(homeOf))
  return ORDER.find(home => homes.has(home)) ?? null
}

/** The first sentence that belongs to a place. */
export function errorAt(errors: FieldErrors, home: FieldHome): string | undefined {
  return Object.entries(errors).find(([field]) => homeOf(field) === home)?.[1]
}
