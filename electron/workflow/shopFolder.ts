// A folder name made of a shop's name, valid on every system.

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

export function folderNameOf(shopName: string): string {
  const plain = shopName
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    // Windows drops dots and spaces at the end, and would then not find the folder again.
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 40)
    .trim()
  return plain === '' || RESERVED.test(plain) ? `shop ${plain}`.trim() : plain
}
