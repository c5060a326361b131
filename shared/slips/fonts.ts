// The fonts that paper is set in: what systems have, the language's own first.
import type { Language } from '../catalog/languages'

export const PAPER_FONTS: Readonly<Record<Language, string>> = {
  'zh-CN':
    '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"',
  'zh-TW':
    '"PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", "Noto Sans CJK SC"',
  en: '"Helvetica Neue", "Segoe UI", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"',
}
