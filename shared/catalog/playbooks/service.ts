// What to do when we ourselves were the trouble: what was said, how, how slowly (R49–R52).
import { inEach, type PlaybookStep } from './types'

export const serviceSteps: readonly PlaybookStep[] = [
  {
    key: 'play-service-listen',
    group: 'service',
    kind: 'do',
    required: false,
    stage: 'contact',
    text: inEach(
      '听他说完，边听边记。不打断，不替同事辩解。',
      '聽他說完，邊聽邊記。不打斷，不替同事辯解。',
      'Hear him out and take notes. Do not interrupt, do not defend anybody.',
    ),
  },
  {
    key: 'play-service-record',
    group: 'service',
    kind: 'check',
    required: true,
    stage: 'verify',
    text: inEach(
      '翻聊天记录、问当班同事：原话是怎么说的，记下来。',
      '翻對話紀錄、問當班同事：原話是怎麼說的，記下來。',
      'Read the chat, ask who was on duty: what exactly was said? Write it down.',
    ),
  },
  {
    key: 'play-service-apologise',
    group: 'service',
    kind: 'say',
    required: true,
    stage: 'soothe',
    text: inEach(
      '替同事道歉：说出错在哪一句、哪一步，不说“他是新来的”。',
      '替同事道歉：說出錯在哪一句、哪一步，不說「他是新來的」。',
      'Apologise for your colleague. Name what went wrong; never “she is new here”.',
    ),
  },
  {
    key: 'play-service-freight',
    group: 'service',
    issueTypes: ['misled'],
    kind: 'say',
    required: true,
    stage: 'agree',
    text: inEach(
      '直说：是我们没讲清楚，要换要退都行，来回运费店里出。说到做到。',
      '直說：是我們沒講清楚，要換要退都可以，來回運費店裡出。說到做到。',
      'Say plainly: we were not clear, so exchange or return, freight both ways on us. And mean it.',
    ),
  },
  {
    key: 'play-service-piece',
    group: 'service',
    kind: 'ask',
    required: false,
    stage: 'agree',
    text: inEach(
      '等他缓过来再问：东西本身有没有毛病？用起来受影响吗？',
      '等他緩下來再問：東西本身有沒有毛病？使用上有影響嗎？',
      'When he has calmed down: is the piece itself all right, can it be used as it should?',
    ),
  },
  {
    key: 'play-service-oneClerk',
    group: 'service',
    issueTypes: ['slowAftersales'],
    kind: 'say',
    required: false,
    stage: 'agree',
    proof: 'promise',
    text: inEach(
      '报上名字：这件事我跟到底，几点前一定给您回话。',
      '報上名字：這件事我跟到底，幾點前一定回覆您。',
      'Give your name: you stay with it to the end, and he hears from you by a named hour.',
    ),
  },
  {
    key: 'play-service-offer',
    group: 'service',
    wishes: ['compensation', 'refundOnly', 'explanation'],
    kind: 'ask',
    required: false,
    stage: 'agree',
    proof: 'offer',
    text: inEach(
      '他愿意商量的话提补偿：先说为什么，再说多少。',
      '他願意商量的話提補償：先說為什麼，再說多少。',
      'If he is open to it, offer something: first why, then how much.',
    ),
  },
  {
    key: 'play-service-team',
    group: 'service',
    kind: 'do',
    required: false,
    stage: 'close',
    text: inEach(
      '回头跟那位同事聊聊：下回这句话怎么讲。对事不对人。',
      '之後跟那位同事聊聊：下次這句話怎麼說。對事不對人。',
      'Talk it over with your colleague: how would we say it next time? About the words, not the person.',
    ),
  },
]
