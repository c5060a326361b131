// Every word of the interface in the language asked for. The simplified Chinese texts are the shape that all others must have.
import type { Language } from '../catalog/languages'
import { en } from './en/index'
import { zhCN } from './zh-CN/index'
import { zhTW } from './zh-TW/index'

export type Words = typeof zhCN

const byLanguage: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

export function wordsOf(language: Language): Words {
  return byLanguage[language]
}
