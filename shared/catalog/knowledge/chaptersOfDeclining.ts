// The chapter of declining: the four parts of the talk, the grounds with their proof, and what is offered instead (R75–R79).
import { ALTERNATIVE_IDS } from '../alternatives'
import { DECLINE_PARTS, declineTalkTexts } from '../declineTalk'
import { GROUNDS, groundOf, groundTexts } from '../grounds'
import type { Text } from '../languages'
import type { Card, Page } from './chapterTypes'

const GROUNDS_TITLE: Text = { 'zh-CN': '理由和凭据', 'zh-TW': '理由與憑據', en: 'Grounds and proof' }
const INSTEAD: Text = { 'zh-CN': '换个办法', 'zh-TW': '換個辦法', en: 'What is offered instead' }

const groundKeys = new Set(groundTexts.map(([key]) => key))
const talkIds = declineTalkTexts.flatMap(([key]) =>
  key.endsWith('-say') ? [key.replace(/^decline-|-say$/g, '')] : [],
)

function talkCard(id: string): Card {
  const ground = id.startsWith('explain-') ? groundOf(id.slice('explain-'.length)) : null
  return {
    id: `decline-${id}`,
    passages: [
      { key: `decline-${id}-say`, role: 'say' },
      { key: `decline-${id}-dont`, role: 'dont' },
    ],
    ...(ground === null ? {} : { title: ground.name }),
  }
}

export const declinePages: readonly Page[] = [
  {
    id: 'declining',
    sections: [
      ...DECLINE_PARTS.map(({ id, text }) => ({
        id,
        title: text,
        cards: talkIds.filter(talkId => talkId === id || talkId.startsWith(`${id}-`)).map(talkCard),
      })),
      {
        id: 'grounds',
        title: GROUNDS_TITLE,
        cards: GROUNDS.map(({ id }) => ({
          id: `ground-${id}`,
          passages: [
            { key: `ground-${id}`, role: 'name' as const },
            { key: `ground-${id}-reason`, role: 'reason' as const },
            ...(groundKeys.has(`ground-${id}-proof`)
              ? [{ key: `ground-${id}-proof`, role: 'proof' as const }]
              : []),
          ],
        })),
      },
      {
        id: 'alternatives',
        title: INSTEAD,
        cards: ALTERNATIVE_IDS.map(id => ({
          id: `alt-${id}`,
          passages: [
            { key: `alt-${id}`, role: 'name' as const },
            { key: `alt-${id}-say`, role: 'say' as const },
          ],
        })),
      },
    ],
  },
]
