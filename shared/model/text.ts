// Limits and cleaning of what people type.
import { z } from 'zod'

/** Longest texts, in characters as a person counts them. */
export const TEXT_LIMITS = {
  name: 60,
  item: 120,
  note: 2000,
  line: 300,
  orderNo: 60,
  terms: 1000,
  phone: 30,
} as const

// Control characters (tab and line feed excepted), marks that turn the writing direction round, lone surrogates.
const UNWANTED = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu

/** Removes what cannot be shown or printed, keeps line breaks and emoji, trims the ends. */
export function cleanText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(UNWANTED, '').trim()
}

/** The same on one line. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\s+/g, ' ')
}

const length = (text: string) => [...text].length

/** A typed text of several lines, cleaned, at most `max` characters. */
export const note = (max: number) =>
  z
    .string()
    .transform(cleanText)
    .refine(text => length(text) <= max, { error: 'too-long', params: { max } })

/** A typed text of one line, cleaned, at most `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .transform(cleanLine)
    .refine(text => length(text) <= max, { error: 'too-long', params: { max } })
