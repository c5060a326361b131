// A telephone number as it is read aloud: in groups, the last four digits apart.
import { phoneTail } from '#shared/model/phone'

/** `13812345678` is `138 1234 ` and `5678`. */
export function phoneParts(phone: string): { head: string; tail: string } {
  const tail = phoneTail(phone)
  const rest = phone.slice(0, phone.length - tail.length)
  const grouped = phone.length === 11 ? `${rest.slice(0, 3)} ${rest.slice(3)}` : rest
  return { head: grouped === '' ? '' : `${grouped} `, tail }
}
