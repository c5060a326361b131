// Chapters that are one page of cards: compensation, confirmations, the look at the goods, tips, and how we want to be.
import { BOUNDARY_LINES, CALM_STEPS } from '../calm'
import { CONDITION_IDS, RESALE_TEXTS } from '../categories'
import { CONFIRMATIONS } from '../confirmations'
import { CUSTOMER_TYPES } from '../customerTypes'
import { ZONES } from '../ladder'
import type { Text } from '../languages'
import { MEANS } from '../means'
import { OFFER_LINES, REASONS } from '../offerTalk'
import type { Card, Page, Passage, PassageRole } from './chapterTypes'
import { ATTITUDE_KEY, CREED_KEY } from './spirit'
import { TIPS } from './tips'

const passage = (key: string, role: PassageRole): Passage => ({ key, role })
const single = (key: string, title?: Text): Card => ({
  id: key,
  passages: [passage(key, 'text')],
  ...(title ? { title } : {}),
})

const inEach = (zhCN: string, zhTW: string, en: string): Text => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en })

export const ladderPages: readonly Page[] = [
  {
    id: 'ladder',
    sections: [
      {
        id: 'zones',
        title: inEach('三档数目', '三級金額', 'Three zones'),
        cards: ZONES.map(({ id }) => ({
          id: `zone-${id}`,
          zone: id,
          passages: [passage(`zone-${id}-name`, 'name'), passage(`zone-${id}`, 'reason')],
        })),
      },
      {
        id: 'means',
        title: inEach('用什么补', '用什麼補', 'How it is given'),
        cards: MEANS.map(({ id }) => ({
          id: `means-${id}`,
          passages: [
            passage(`means-${id}-name`, 'name'),
            passage(`means-${id}-hint`, 'hint'),
            passage(`means-${id}-say`, 'say'),
          ],
        })),
      },
      {
        id: 'reasons',
        title: inEach('先说为什么', '先說為什麼', 'Why, before how much'),
        cards: REASONS.map(({ key }) => single(key)),
      },
      {
        id: 'offer',
        title: inEach('谈不拢的时候', '談不攏的時候', 'When it does not work out'),
        cards: OFFER_LINES.map(({ key }) => ({
          id: key,
          passages: [passage(`${key}-say`, 'say'), passage(`${key}-dont`, 'dont')],
        })),
      },
      {
        id: 'hints',
        title: inEach('对什么样的客户怎么提', '對什麼樣的客戶怎麼提', 'How to offer it to whom'),
        cards: CUSTOMER_TYPES.map(({ id, name }) => single(`offer-hint-${id}`, name)),
      },
    ],
  },
]

export const confirmationPages: readonly Page[] = [
  {
    id: 'confirmations',
    sections: [
      {
        id: 'seven',
        cards: CONFIRMATIONS.map(({ key }) => ({
          id: key,
          passages: [passage(`${key}-name`, 'name'), passage(key, 'text')],
        })),
      },
    ],
  },
]

export const calmPages: readonly Page[] = [
  {
    id: 'calm',
    sections: [
      {
        id: 'steps',
        title: inEach('一步一步来', '一步一步來', 'Step by step'),
        cards: CALM_STEPS.map(({ key }) => ({
          id: key,
          passages: [passage(key, 'name'), passage(`${key}-more`, 'text')],
        })),
      },
      {
        id: 'boundaries',
        title: inEach('把边界说清楚', '把界線說清楚', 'Where the limits are'),
        cards: BOUNDARY_LINES.map(({ key }) => ({ id: key, passages: [passage(key, 'say')] })),
      },
    ],
  },
]

export const goodsPages: readonly Page[] = [
  {
    id: 'goods',
    sections: [
      {
        id: 'conditions',
        title: inEach('看到货是什么样', '看到商品是什麼樣', 'What is seen on a piece'),
        cards: CONDITION_IDS.map(id => single(`condition-${id}`)),
      },
      {
        id: 'resale',
        title: inEach('退回来要什么样', '退回來要什麼樣', 'What a return must be like'),
        cards: Object.keys(RESALE_TEXTS).map(id => single(`resale-${id}`)),
      },
    ],
  },
]

export const tipPages: readonly Page[] = [
  {
    id: 'tips',
    sections: [
      {
        id: 'tips',
        cards: TIPS.map(({ id }) => ({
          id: `tip-${id}`,
          passages: [passage(`tip-${id}-name`, 'name'), passage(`tip-${id}`, 'text')],
        })),
      },
    ],
  },
]

export const spiritPages: readonly Page[] = [
  { id: 'spirit', sections: [{ id: 'spirit', cards: [single(ATTITUDE_KEY), single(CREED_KEY)] }] },
]
