// What may be agreed when the piece itself is wrong: freight, exchange or refund, part of the money (R34, R35, R38, R46–R48).
import type { IssueTypeId } from '../issueTypes'
import { inEach, type PlaybookStep } from './types'

/** A picture shows it. */
export const SHOWN: readonly IssueTypeId[] = [
  'quality',
  'flaw',
  'wrongItem',
  'wrongCount',
  'colour',
  'unlikePicture',
]

export const productAgreeSteps: readonly PlaybookStep[] = [
  {
    key: 'play-product-freight',
    group: 'product',
    issueTypes: ['quality', 'flaw', 'wrongItem', 'colour', 'unlikePicture'],
    wishes: ['refund', 'exchange'],
    kind: 'say',
    required: true,
    stage: 'agree',
    text: inEach(
      '直说：来回运费店里出，给您换一件好的；您想退，我们照退。',
      '直說：來回運費店裡出，換一件好的給您；您想退，我們就退。',
      'Say it plainly: we pay the freight both ways and exchange it, or take it back if he prefers.',
    ),
  },
  {
    key: 'play-product-sizeFreight',
    group: 'product',
    issueTypes: ['size'],
    wishes: ['refund', 'exchange'],
    kind: 'say',
    required: false,
    stage: 'agree',
    text: inEach(
      '先讲清运费：码选得不合适，寄回的运费客户出；尺码表不准，店里出。',
      '先講清楚運費：尺碼選得不合，寄回運費客戶出；尺碼表不準，店裡出。',
      'Settle the freight first: his choice of size, his way back; our chart was wrong, ours.',
    ),
  },
  {
    key: 'play-product-why',
    group: 'product',
    issueTypes: ['quality', 'flaw'],
    wishes: ['refund', 'refundOnly'],
    kind: 'say',
    required: false,
    stage: 'agree',
    text: inEach(
      '说明毛病是怎么来的。讲实话，也讲讲这件货实在的好处。',
      '說明毛病是怎麼來的。講實話，也講講這件商品實在的好處。',
      'Explain how the fault came about. Be honest, also about what is good in the piece.',
    ),
  },
  {
    key: 'play-product-retention',
    group: 'product',
    issueTypes: [...SHOWN, 'size'],
    wishes: ['refund'],
    kind: 'ask',
    required: false,
    stage: 'agree',
    proof: 'retention',
    text: inEach(
      '只问一次：换一件，或补一点留下用，行不行？他要退，就退。',
      '只問一次：換一件，或補一點留下來用，可以嗎？他要退，就退。',
      'Ask once: would an exchange do, or something back for keeping it? If he wants to return it, he does.',
    ),
  },
  {
    key: 'play-product-damaged',
    group: 'product',
    issueTypes: ['quality'],
    subTags: ['damaged'],
    kind: 'ask',
    required: false,
    stage: 'agree',
    text: inEach(
      '破了的给他选：发件新的，或退一部分钱、东西留着用。',
      '破損的讓他選：寄件新的，或退一部分錢、東西留著用。',
      'For damage let him choose: a new piece, or part of the money while he keeps it.',
    ),
  },
  {
    key: 'play-product-missing',
    group: 'product',
    issueTypes: ['wrongCount'],
    kind: 'ask',
    required: false,
    stage: 'agree',
    text: inEach(
      '少了的给他选：补发，或退掉少的那份钱。多了的请他方便时寄回，运费我们出。',
      '少了的讓他選：補寄，或退掉少的那份錢。多了的請他方便時寄回，運費我們出。',
      'Missing: sent again, or that part of the money. Too many: he sends it when it suits, on our freight.',
    ),
  },
  {
    key: 'play-product-choice',
    group: 'product',
    issueTypes: ['outOfStock'],
    kind: 'ask',
    required: true,
    stage: 'agree',
    text: inEach(
      '给他三条路：退款、等货（说准哪天到）、换相近的。他选哪条办哪条。',
      '給他三個選擇：退款、等貨（說準哪天到）、換相近的。他選哪個就辦哪個。',
      'Three ways: refund, wait until a named day, or something close. He chooses, we do it.',
    ),
  },
  {
    key: 'play-product-noStock',
    group: 'product',
    issueTypes: [...SHOWN, 'size'],
    wishes: ['exchange', 'resend'],
    noStock: true,
    kind: 'say',
    required: true,
    stage: 'agree',
    text: inEach(
      '没货可换，直说。主动提退款，他愿意等或换相近的再说。',
      '沒貨可換，直說。主動提退款，他願意等或換相近的再說。',
      'Say plainly that none is left. Offer the refund first; waiting or something close is his choice.',
    ),
  },
  {
    key: 'play-product-urgent',
    group: 'product',
    wishes: ['exchange', 'resend', 'repair'],
    urgent: true,
    kind: 'check',
    required: false,
    stage: 'agree',
    text: inEach(
      '他等着用：挑最快到手的办法。赶不上，主动提退款。',
      '他等著用：挑最快到手的辦法。趕不上，主動提退款。',
      'He needs it soon: take the fastest way. If none is fast enough, offer the refund yourself.',
    ),
  },
]
