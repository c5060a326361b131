// Makes days, counts and customers of what a hurried hand types. Null is "cannot be read".
import { normalPhone } from '#shared/model/phone'
import { cleanLine } from '#shared/model/text'
import { addDays, isDay } from '#shared/time/zone'

const AGO: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  today: 0,
  昨天: 1,
  昨日: 1,
  yesterday: 1,
  前天: 2,
  大前天: 3,
}

/** What an input method in its full-width mode makes of digits, dots, dashes and signs. */
const plain = (typed: string) => typed.normalize('NFKC')

const two = (text: string) => text.padStart(2, '0')

/** `2026-11-20`, `20261120`, `2026年11月20日`, `11.20`, `昨天`, `3天前`. A day without a year is the last such day. */
export function readDay(typed: string, today: string): string | null {
  const text = plain(typed).trim().toLowerCase().replace(/\s+/g, '')
  const ago = AGO[text] ?? /^(\d{1,3})(?:天前|daysago)$/.exec(text)?.[1]
  if (ago !== undefined) return addDays(today, -Number(ago))
  const whole =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?号?號?$/.exec(text)
  if (whole) return existing(`${whole[1]}-${two(whole[2] ?? '')}-${two(whole[3] ?? '')}`)
  const short = /^(\d{1,2})[-/.月](\d{1,2})日?号?號?$/.exec(text)
  if (!short) return null
  const year = Number(today.slice(0, 4))
  const inYear = (of: number) => `${of}-${two(short[1] ?? '')}-${two(short[2] ?? '')}`
  const thisYear = existing(inYear(year))
  return thisYear !== null && thisYear <= today ? thisYear : existing(inYear(year - 1))
}

const existing = (day: string) => (isDay(day) ? day : null)

export function readCount(typed: string): number | null {
  const text = plain(typed)
    .trim()
    .replace(/[件双雙个個]$/, '')
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

const ONLY_DIGITS = /^\+?[\d\s()\-–—.·]+$/
const LONG_NUMBER = /\+?\d[\d\s\-–—]{5,}\d/

/** Digits become the telephone number, the rest the name: `陈静 138 0000 1234` has both. */
export function readCustomer(typed: string): { readonly name: string; readonly phone: string } {
  const text = cleanLine(plain(typed))
  if (ONLY_DIGITS.test(text)) return { name: '', phone: normalPhone(text) ?? text }
  const number = LONG_NUMBER.exec(text)?.[0]
  if (number === undefined) return { name: text, phone: '' }
  const name = cleanLine(text.replace(number, ' ').replace(/[,，、:：]/g, ' '))
  return { name, phone: normalPhone(number) ?? number }
}
