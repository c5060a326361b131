// The script `buyer`: its lines with their texts in every language.
import type { Script } from '../types'
import { texts as en } from './en'
import { lines } from './lines'
import { texts as zhCN } from './zh-CN'
import { texts as zhTW } from './zh-TW'

export const buyerScript: Script = { id: 'buyer', lines, texts: { 'zh-CN': zhCN, 'zh-TW': zhTW, en } }
