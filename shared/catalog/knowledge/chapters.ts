// The contents of the shop's knowledge, chapter by chapter. The screen draws it, and the search says by it where a hit stands.

import {
  calmPages,
  confirmationPages,
  goodsPages,
  ladderPages,
  spiritPages,
  tipPages,
} from './chaptersOfCards'
import { declinePages } from './chaptersOfDeclining'
import { groupPages, playbookPages, typePages } from './chaptersOfTalk'
import type { Chapter, Page } from './chapterTypes'

/** `whole` and `policy` draw themselves: a talk that is put together, and a table. */
export const CHAPTERS: readonly Chapter[] = [
  { id: 'types', pages: typePages },
  { id: 'groups', pages: groupPages },
  { id: 'whole', pages: [] },
  { id: 'playbooks', pages: playbookPages },
  { id: 'policy', pages: [] },
  { id: 'ladder', pages: ladderPages },
  { id: 'declining', pages: declinePages },
  { id: 'confirmations', pages: confirmationPages },
  { id: 'calm', pages: calmPages },
  { id: 'goods', pages: goodsPages },
  { id: 'tips', pages: tipPages },
]

/** Stands above all chapters. */
export const SPIRIT_PAGES: readonly Page[] = spiritPages
