// Whether two hands wrote of the same thing: 「红色鞋38码」 on a label, 「红色短靴 38 码」 in a case (N15).

/** How much of the shorter text the longer one must hold. */
const ENOUGH = 0.5

/** Each two signs that stand together; of one sign alone, that sign. */
function pairs(text: string): Set<string> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
  if (plain.length < 2) return new Set(plain === '' ? [] : [plain])
  return new Set(Array.from({ length: plain.length - 1 }, (_, place) => plain.slice(place, place + 2)))
}

export function isLikeText(one: string, other: string): boolean {
  const left = pairs(one)
  const right = pairs(other)
  const least = Math.min(left.size, right.size)
  if (least === 0) return false
  const shared = [...left].filter(pair => right.has(pair)).length
  return shared / least >= ENOUGH
}
