// What to do when the piece itself is wrong (R33–R35, R38, R45–R48).
import type { IssueTypeId } from '../issueTypes'
import { type PlaybookStep, say } from './types'

const SHOWN: readonly IssueTypeId[] = [
  'quality',
  'flaw',
  'wrongItem',
  'wrongCount',
  'colour',
  'unlikePicture',
]

export const productSteps: readonly PlaybookStep[] = [
  {
    key: 'play-product-photo',
    group: 'product',
    issueTypes: SHOWN,
    kind: 'ask',
    required: true,
    stage: 'contact',
    wantsPhoto: true,
    proof: 'photo',
    text: say(
      '请客户拍两张：一张整件，一张问题的地方。货在店里就当面拍。',
      '請客戶拍兩張：一張整件、一張問題的地方。商品在店裡就當面拍。',
      'Ask for two pictures: the whole piece, and the spot in question. If it is here, take them together.',
    ),
  },
]
