// Telephone numbers as people type them: full-width digits, +86, spaces and dashes.

const FULL_WIDTH_ZERO = '０'.charCodeAt(0)

/** Full-width digits and plus become plain ones. */
export function toHalfWidth(raw: string): string {
  return raw
    .replace(/[０-９]/g, digit => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
    .replace(/＋/g, '+')
    .replace(/　/g, ' ')
}

/** The digits of a number without the country code of mainland China, or null when it is no telephone number. */
export function normalPhone(raw: string): string | null {
  const text = toHalfWidth(raw).trim()
  if (!/^\+?[\d\s()\-–—.·]+$/.test(text)) return null
  const digits = text.replace(/\D/g, '')
  const national =
    /^(\+|00)?\s*86/.test(text) && digits.replace(/^00/, '').length > 11
      ? digits.replace(/^(00)?86/, '')
      : digits
  return national.length >= 4 && national.length <= 20 ? national : null
}

/** The digits of what was typed to find somebody: a number, or a few digits of one; empty for a name. */
export function typedDigits(text: string): string {
  return normalPhone(text) ?? (/^\d+$/.test(text) ? text : '')
}

/** What a clerk says aloud to tell two customers apart. */
export function phoneTail(phone: string): string {
  return phone.slice(-4)
}

/** 138****1234, for lists that a customer may see over the counter. */
export function maskedPhone(phone: string): string {
  return phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `****${phone.slice(-4)}`
}
