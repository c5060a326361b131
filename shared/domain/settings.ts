// The shop's settings: what a new shop starts with, how they are read, and what may be set.
import type { Book, Change } from '../model/book'
import { normalPhone } from '../model/phone'
import { type Refusal, refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { Settings } from '../model/shop'
import type { SettingsView } from '../model/views'
import type { OpeningHours } from '../time/openingHours'
import { dayOf, instant, isDay, isZone } from '../time/zone'
import { ownRules, type RulePatch, wrongRules } from './followUps/wrongRules'
import { restDays } from './holidays/days'
import { wrongOwnHolidays } from './holidays/wrongOwn'
import { newRecord } from './newRecord'

/** What version 4 added (R131), for new shops and for older ones. */
export const NEW_IN_V4 = {
  holidaysCloseShop: false,
  ownHolidays: [],
  followUps: {},
  refundTargetDays: 0.77,
  refundAverageDays: 1.87,
  quietWhenClosed: true,
} as const satisfies Partial<Settings>

const NINE_TO_NINE = { open: '09:00', close: '21:00' }

/** What a shop starts with (R54, R111, R114). `now` in milliseconds, `timeZone` an IANA name. */
export function firstSettings(scene: Scene, shopName: string, timeZone: string): Settings {
  return {
    id: 'settings',
    kind: 'settings',
    ...newRecord(scene),
    shopName,
    phone: '',
    address: '',
    terms: '',
    timeZone,
    week: Array.from({ length: 7 }, () => NINE_TO_NINE),
    closedDays: [],
    promiseHours: 24,
    promiseLimitHours: 48,
    amberOpenHours: 4,
    untouchedOpenHours: 12,
    maskPhones: true,
    ...NEW_IN_V4,
    ownHolidays: [],
  }
}

/** A shop always has its settings: they are written in the very first line of its journal. */
export function settingsOf(book: Book): Settings {
  const record = book.shop.get('settings')
  if (record?.kind !== 'settings') throw new Error('the book has no settings')
  return record
}

/** What says when the shop is open. */
export type HoursSettings = Pick<
  Settings,
  'timeZone' | 'week' | 'closedDays' | 'holidaysCloseShop' | 'ownHolidays'
>

/** Opening hours in the form that the calendar computes with; public holidays close the shop only by its choice. */
export function openingHoursOf(settings: HoursSettings): OpeningHours {
  const { timeZone, week, closedDays, holidaysCloseShop } = settings
  const holidays = holidaysCloseShop ? restDays(settings) : []
  return { zone: timeZone, week, closedDays: new Set([...closedDays, ...holidays]) }
}

export function settingsView(book: Book): SettingsView {
  const { id, kind, v, createdAt, createdBy, updatedBy, deletedAt, ...view } = settingsOf(book)
  return view
}

export type SettingsPatch = Partial<
  Pick<
    Settings,
    | 'shopName'
    | 'phone'
    | 'address'
    | 'terms'
    | 'timeZone'
    | 'week'
    | 'closedDays'
    | 'promiseHours'
    | 'amberOpenHours'
    | 'untouchedOpenHours'
    | 'maskPhones'
    | 'quietWhenClosed'
    | 'holidaysCloseShop'
    | 'ownHolidays'
    | 'refundTargetDays'
    | 'refundAverageDays'
  >
> & { readonly followUps?: RulePatch }

/** Smallest and largest number that makes sense for a setting. */
export const SETTING_RANGES = {
  promiseHours: { min: 1, max: 48 },
  amberOpenHours: { min: 0, max: 48 },
  untouchedOpenHours: { min: 1, max: 168 },
  refundTargetDays: { min: 0.1, max: 30 },
  refundAverageDays: { min: 0.1, max: 60 },
} as const

function wrongSettings(patch: SettingsPatch, before: Settings, now: number): Refusal[] {
  const today = dayOf(now, before.timeZone)
  const wrong: Refusal[] = [
    ...wrongRules(patch.followUps ?? {}),
    ...wrongOwnHolidays(patch.ownHolidays ?? [], before.ownHolidays, today),
  ]
  if (patch.shopName === '') wrong.push(refuse('required', 'shopName'))
  if (patch.phone && normalPhone(patch.phone) === null) wrong.push(refuse('phone-unreadable', 'phone'))
  if (patch.timeZone !== undefined && !isZone(patch.timeZone)) wrong.push(refuse('zone-unknown', 'timeZone'))
  patch.week?.forEach((day, index) => {
    if (day && day.open >= day.close) wrong.push(refuse('hours-unreadable', `week.${index}`))
  })
  patch.closedDays?.forEach((day, index) => {
    if (!isDay(day)) wrong.push(refuse('date-unreadable', `closedDays.${index}`))
  })
  for (const [name, { min, max }] of Object.entries(SETTING_RANGES)) {
    const value = patch[name as keyof typeof SETTING_RANGES]
    if (value !== undefined && !(value >= min && value <= max))
      wrong.push(refuse('number-out-of-range', name, { min, max }))
  }
  return wrong
}

export function saveSettings(book: Book, scene: Scene, patch: SettingsPatch): Ruling<null> {
  const before = settingsOf(book)
  const [first, ...more] = wrongSettings(patch, before, scene.now)
  if (first) return no(first, more)
  const record: Settings = {
    ...before,
    ...patch,
    ...(patch.closedDays ? { closedDays: [...new Set(patch.closedDays)].sort() } : {}),
    ...(patch.ownHolidays
      ? { ownHolidays: [...patch.ownHolidays].sort((a, b) => (a.day < b.day ? -1 : 1)) }
      : {}),
    followUps: ownRules(before.followUps, patch.followUps ?? {}),
    rev: before.rev + 1,
    updatedAt: instant(scene.now),
    updatedBy: scene.by,
  }
  const changes: Change[] = [{ collection: 'shop', record }]
  return yes(null, changes)
}
