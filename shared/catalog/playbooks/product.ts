// What to do when the piece itself is wrong (R33, R45, R125, R138).
import { productAgreeSteps, SHOWN } from './productAgree'
import { inEach, type PlaybookStep } from './types'

const lookSteps: readonly PlaybookStep[] = [
  {
    key: 'play-product-photo',
    group: 'product',
    issueTypes: SHOWN,
    kind: 'ask',
    required: true,
    stage: 'contact',
    wantsPhoto: true,
    proof: 'photo',
    text: inEach(
      '请客户拍两张：一张整件，一张问题的地方。货在店里就当面拍。',
      '請客戶拍兩張：一張整件、一張問題的地方。商品在店裡就當面拍。',
      'Ask for two pictures: the whole piece, and the spot in question. If it is here, take them together.',
    ),
  },
  {
    key: 'play-product-look',
    group: 'product',
    issueTypes: ['quality', 'flaw'],
    kind: 'check',
    required: false,
    stage: 'verify',
    text: inEach(
      '弄清三件事：什么毛病、多大、什么时候发现的。照实写，不下结论。',
      '弄清楚三件事：什麼毛病、多大、什麼時候發現的。照實寫，不下結論。',
      'Three things: what is wrong, how much, seen since when. Write what you see, judge nothing.',
    ),
  },
  {
    key: 'play-product-measure',
    group: 'product',
    issueTypes: ['size'],
    kind: 'ask',
    required: false,
    stage: 'verify',
    text: inEach(
      '问平时穿几码、哪儿紧哪儿松，再对一遍尺码表。表不准就算店里的。',
      '問平時穿幾號、哪裡緊哪裡鬆，再對一遍尺碼表。表不準就算店裡的。',
      'Ask his usual size and where it pinches, then check our size chart. If the chart is off, it is on us.',
    ),
  },
  {
    key: 'play-product-order',
    group: 'product',
    issueTypes: ['wrongItem'],
    kind: 'check',
    required: false,
    stage: 'verify',
    text: inEach(
      '对订单：他要的是哪款哪码，我们发的是哪款哪码。',
      '對訂單：他要的是哪款哪號，我們寄的是哪款哪號。',
      'Compare with the order: what he asked for, and what we sent.',
    ),
  },
  {
    key: 'play-product-count',
    group: 'product',
    issueTypes: ['wrongCount'],
    kind: 'check',
    required: false,
    stage: 'verify',
    text: inEach(
      '对发货记录和包裹重量，数清少了什么、多了什么。',
      '對出貨紀錄和包裹重量，數清楚少了什麼、多了什麼。',
      'Check packing list and weight; count what is missing or too many.',
    ),
  },
  {
    key: 'play-product-compare',
    group: 'product',
    issueTypes: ['colour', 'unlikePicture'],
    kind: 'check',
    required: false,
    stage: 'verify',
    text: inEach(
      '拿到亮处跟商品图对着看，差在哪儿写下来。',
      '拿到亮處跟商品圖對照，差在哪裡寫下來。',
      'Hold it beside our picture in good light and write down what differs.',
    ),
  },
  {
    key: 'play-product-stock',
    group: 'product',
    issueTypes: ['outOfStock'],
    kind: 'check',
    required: false,
    stage: 'verify',
    text: inEach(
      '问仓库和分店：还有没有，几号到，有没有相近的。',
      '問倉庫和分店：還有沒有、幾號到、有沒有相近的。',
      'Ask warehouse and other shops: any left, when more come, what is close to it.',
    ),
  },
  {
    key: 'play-product-apologise',
    group: 'product',
    issueTypes: [...SHOWN, 'outOfStock'],
    kind: 'say',
    required: false,
    stage: 'soothe',
    text: inEach(
      '看准是我们的错，就道歉。一句就够，不找理由。',
      '看準是我們的錯，就道歉。一句就夠，不找理由。',
      'Once it is plainly our fault, apologise. One sentence, no excuses.',
    ),
  },
]

const afterSteps: readonly PlaybookStep[] = [
  {
    key: 'play-product-sendRight',
    group: 'product',
    issueTypes: ['wrongItem'],
    wishes: ['exchange', 'resend'],
    noStock: false,
    kind: 'do',
    required: true,
    stage: 'followUp',
    text: inEach(
      '对的那件今天就发，不等错的寄回来。记下快递单号。',
      '對的那件今天就寄，不等錯的寄回來。記下物流單號。',
      'Send the right one today, before the wrong one is back. Note the tracking number.',
    ),
  },
  {
    key: 'play-product-sendMissing',
    group: 'product',
    issueTypes: ['wrongCount'],
    wishes: ['resend'],
    noStock: false,
    kind: 'do',
    required: true,
    stage: 'followUp',
    text: inEach(
      '漏的今天补发，记下快递单号。',
      '漏的今天補寄，記下物流單號。',
      'Send what is missing today. Note the tracking number.',
    ),
  },
  {
    key: 'play-product-advance',
    group: 'product',
    issueTypes: ['quality'],
    wishes: ['exchange', 'repair'],
    noStock: false,
    kind: 'ask',
    required: false,
    stage: 'followUp',
    text: inEach(
      '厂家还没回话：问店长能不能先换给客户。先换的金额记进备注，回头跟厂家算。',
      '廠商還沒回覆：問店長能不能先換給客戶。先換的金額記進備註，之後跟廠商算。',
      'No word from the supplier yet: ask the manager whether we exchange first. Note the sum to claim back.',
    ),
  },
  {
    key: 'play-product-feedback',
    group: 'product',
    issueTypes: SHOWN,
    kind: 'do',
    required: false,
    stage: 'close',
    text: inEach(
      '跟进货、拍图、发货的同事说一声，别让下一位客户再碰上。',
      '跟進貨、拍圖、出貨的同事說一聲，別讓下一位客戶再遇到。',
      'Tell whoever buys, photographs or packs, so that the next customer is spared.',
    ),
  },
]

export const productSteps: readonly PlaybookStep[] = [...lookSteps, ...productAgreeSteps, ...afterSteps]
