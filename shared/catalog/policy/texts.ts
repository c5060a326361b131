// One sentence for each row of the policy table, as a clerk says it to the customer. `{daysLeft}` is what is left of the seven
// days, or of the warranty where the row is about that.
import type { Text } from '../languages'

export const POLICY_TEXTS = {
  misuse: {
    'zh-CN':
      '师傅看过了，这个情况是使用过程里造成的，不在免费保修里。要修我们帮您修，价钱先说清楚，您点头再动手。',
    'zh-TW':
      '師傅看過了，這個狀況是使用過程中造成的，不在免費保固範圍。要修我們幫您修，費用先說清楚，您同意再動手。',
    en: 'We had it checked: this came about in use, so the free warranty does not cover it. We can repair it; you hear the price first and decide.',
  },
  'fault-courier': {
    'zh-CN': '这是路上弄坏的，不该您操心。店里先给您办好，运费我们先垫，快递那边我们去找。',
    'zh-TW': '這是運送途中損壞的，不用您操心。店裡先幫您處理好，運費我們先墊，物流那邊我們去談。',
    en: 'This happened on the way, so it is not yours to worry about. We put it right now and pay the freight; the courier is our business.',
  },
  'warranty-supplier': {
    'zh-CN': '还在保修期里[，还有 {daysLeft}]。我们送厂家修，来回都不收您钱，修好通知您。',
    'zh-TW': '還在保固期內[，還有 {daysLeft}]。我們送原廠維修，來回都不收費，修好就通知您。',
    en: 'It is still under warranty[, for another {daysLeft}]. We send it to the maker, both ways free for you, and tell you when it is ready.',
  },
  'fault-underway': {
    'zh-CN': '货还没到您手里就有问题，是我们的事。您要退、要换、要重发都行，运费都算我们的。',
    'zh-TW': '商品還沒到您手上就有問題，是我們的責任。要退、要換、要重寄都可以，運費都由我們負擔。',
    en: 'Something went wrong before it reached you, and that is on us. Refund, exchange or a new parcel: you choose, all freight is ours.',
  },
  'defect-week': {
    'zh-CN': '收到七天内的质量问题，您可以退，也可以换、可以修[，还有 {daysLeft}]，来回运费店里出。',
    'zh-TW': '收到七天內的品質問題，您可以退，也可以換、可以修[，還有 {daysLeft}]，來回運費由本店負擔。',
    en: 'For a defect within seven days you may return, exchange or have it repaired[ (time left: {daysLeft})]. We pay the freight both ways.',
  },
  'defect-fortnight': {
    'zh-CN': '七天过了、还在十五天里，有质量问题我们给您换新的或者修好，来回运费店里出。',
    'zh-TW': '已過七天、還在十五天內，有品質問題我們幫您換新或修好，來回運費由本店負擔。',
    en: 'Past seven days but within fifteen: for a defect we exchange it or repair it, and pay the freight both ways.',
  },
  'defect-warranty': {
    'zh-CN': '还在保修期里[，还有 {daysLeft}]，免费给您修；同一个毛病修两次还不好，就给您换。',
    'zh-TW': '還在保固期內[，還有 {daysLeft}]，免費幫您修；同樣的問題修兩次還沒好，就幫您換。',
    en: 'It is under warranty[, for another {daysLeft}]: the repair is free. If the same fault is not gone after two repairs, we exchange it.',
  },
  'defect-expired': {
    'zh-CN': '保修期已经过了，免费修是办不了了。我们可以帮您问问修要多少钱，您看合适再修。',
    'zh-TW': '保固期已經過了，沒辦法免費維修。我們可以幫您問問維修要多少錢，您覺得合適再修。',
    en: 'The warranty has ended, so a free repair is no longer possible. We will gladly ask what a repair costs, and you decide.',
  },
  'mismatch-week': {
    'zh-CN': '跟您买的不一样，是我们的错。您可以退、可以换，少的我们补[，还有 {daysLeft}]，运费都是店里出。',
    'zh-TW':
      '跟您買的不一樣，是我們的疏失。您可以退、可以換，少的我們補[，還有 {daysLeft}]，運費都由本店負擔。',
    en: 'It is not what you bought, and that is our mistake. Return, exchange or the missing part[ (time left: {daysLeft})]: the freight is ours.',
  },
  'mismatch-later': {
    'zh-CN': '发得不对是我们的错，晚说也算数。我们给您换成对的、把少的补上，运费店里出。',
    'zh-TW': '寄錯是我們的疏失，晚一點說也算數。我們幫您換成對的、把少的補上，運費由本店負擔。',
    en: 'Sending the wrong thing was our mistake, also when it shows later. We exchange it or send what is missing; the freight is ours.',
  },
  cancel: {
    'zh-CN': '还没发货，我马上叫仓库别发，钱原路退给您。',
    'zh-TW': '還沒出貨，我馬上請倉庫先別寄，款項照原付款方式退給您。',
    en: 'It has not been sent yet. I stop it at once, and the money goes back the way it came.',
  },
  'cancel-excluded': {
    'zh-CN': '这是专门给您备的货，动了工就退不了。我先问清做到哪一步，没动工就给您取消。',
    'zh-TW': '這是專門為您準備的商品，開工後就沒辦法退。我先問清楚做到哪一步，還沒動工就幫您取消。',
    en: 'This one is made for you; once work has begun it cannot be cancelled. Let me find out: if nobody has begun, I cancel it.',
  },
  'transit-free': {
    'zh-CN': '货在路上了。您要是不要了，可以拒收，或者我们叫快递退回来；到店就退款，退回的运费由您出。',
    'zh-TW': '商品已經在路上了。若不要了，可以拒收，或由我們請物流退回；到店就退款，退回的運費由您負擔。',
    en: 'The parcel is on its way. You may refuse it, or we call it back; once it is here you get your money. The way back is at your cost.',
  },
  'transit-paid': {
    'zh-CN': '货已经发出去了，发货的运费收不回来。我们只按跟快递的合同价扣，多的退给您；退回的运费由您出。',
    'zh-TW': '商品已經寄出，寄送的運費收不回來。我們只按跟物流的合約價扣，多的退給您；退回的運費由您負擔。',
    en: 'It has been sent, and that freight is spent. We keep only what the courier charges us and return the rest; the way back is at your cost.',
  },
  'transit-excluded': {
    'zh-CN': '这类货买的时候说好了不适用七天无理由，发出来就退不了。收到要是有问题，我们一定管。',
    'zh-TW': '這類商品購買時說明過不適用七天鑑賞期，寄出後就沒辦法退。收到若有問題，我們一定負責。',
    en: 'As agreed when you bought it, the seven-day return does not cover this, so it cannot be called back. If anything is wrong with it, we answer for it.',
  },
  'transit-counter': {
    'zh-CN': '店里买的已经给您送出去了，没有无理由退的约定。要是想换别的，我们商量着来。',
    'zh-TW': '店裡買的已經幫您送出，沒有無理由退貨的約定。若想換別的，我們可以商量。',
    en: 'It was bought in the shop and is on its way; a return without a reason was not agreed. If you would rather have another one, let us talk.',
  },
  'week-free': {
    'zh-CN': '收到七天内、不影响再卖，可以退[，还有 {daysLeft}]。退回的运费由您出，货到验好就退款。',
    'zh-TW': '收到七天內、不影響再次銷售，可以退[，還有 {daysLeft}]。退回的運費由您負擔，到貨驗好就退款。',
    en: 'Within seven days and as good as new, it can come back[ (time left: {daysLeft})]. The way back is at your cost; you get the money once we have checked it.',
  },
  'week-paid': {
    'zh-CN':
      '收到七天内、不影响再卖，可以退[，还有 {daysLeft}]。退回的运费由您出，发货的运费只按合同价扣，多的退您。',
    'zh-TW':
      '收到七天內、不影響再次銷售，可以退[，還有 {daysLeft}]。退回的運費由您負擔，寄送的運費只按合約價扣，多的退您。',
    en: 'Within seven days and as good as new, it can come back[ (time left: {daysLeft})]. The way back is at your cost; of the freight you paid we keep only our contract price.',
  },
  'week-unfit': {
    'zh-CN': '七天无理由要货还能当新的卖，这件已经不行了，没法按原价退。我们看看别的办法。',
    'zh-TW': '七天無理由退貨要商品還能當新品賣，這件已經不符合，沒辦法照原價退。我們看看別的辦法。',
    en: 'The seven-day return needs a piece that can be sold as new, and this one no longer can, so a full refund is not possible. Let us see what else we can do.',
  },
  'week-past': {
    'zh-CN': '七天无理由已经过了，这次退不了。东西要是有毛病，您随时说，那是另一回事。',
    'zh-TW': '七天鑑賞期已經過了，這次沒辦法退。商品若有問題請隨時說，那是另一回事。',
    en: 'The seven days have passed, so it cannot come back this time. If anything is wrong with it, tell us any time: that is another matter.',
  },
  excluded: {
    'zh-CN': '这类货买的时候说好了不适用七天无理由，所以这次退不了。东西有毛病的话，我们照样管。',
    'zh-TW': '這類商品購買時說明過不適用七天鑑賞期，所以這次沒辦法退。商品若有問題，我們照樣負責。',
    en: 'As agreed when you bought it, the seven-day return does not cover this kind of goods. If anything is wrong with it, we still answer for it.',
  },
  'counter-sale': {
    'zh-CN': '店里看好试好买的，没有无理由退的约定。不合适想换，没用过的我们尽量帮您换。',
    'zh-TW': '店裡看過試過才買的，沒有無理由退貨的約定。不合適想換，沒用過的我們盡量幫您換。',
    en: 'It was seen and tried in the shop, so there is no return without a reason. If it does not suit you and is unused, we will do our best to exchange it.',
  },
  elsewhere: {
    'zh-CN': '这件不是在我们店买的，退换要找当时的卖家。想修想问，我们能帮的一定帮。',
    'zh-TW': '這件不是在我們店買的，退換要找當時的賣家。想修想問，我們能幫的一定幫。',
    en: 'This was not bought from us, so a return has to go to the seller. For advice or a repair we are glad to help.',
  },
  'delivery-waiting': {
    'zh-CN': '货还没发，是我们耽误了。您愿意等，我给您准时间；不想等，马上退款。',
    'zh-TW': '商品還沒寄出，是我們耽誤了。您願意等，我給您確切時間；不想等，馬上退款。',
    en: 'It has not been sent, and that is our delay. If you can wait you get a firm date from me; if not, the money goes back at once.',
  },
  'delivery-courier': {
    'zh-CN': '东西没到您手里，由我们负责到底。我先找快递问清楚；真丢了，给您补发或者退款，您选。',
    'zh-TW': '商品沒到您手上，由我們負責到底。我先向物流問清楚；真的遺失，補寄或退款由您選。',
    en: 'Until it is in your hands we answer for it. I ask the courier first; if it is lost, you choose between a new parcel and your money.',
  },
  'delivery-ours': {
    'zh-CN': '这趟没送好是我们的事。要补发、要退款都行，运费算我们的。',
    'zh-TW': '這次沒送好是我們的責任。要補寄、要退款都可以，運費由我們負擔。',
    en: 'That this delivery went wrong is on us. A new parcel or your money back, as you like; the freight is ours.',
  },
  'delivery-buyer': {
    'zh-CN': '我马上联系快递改派。多出来的运费快递要另收，我先问清多少，您同意再改。',
    'zh-TW': '我馬上聯絡物流改配送。多出來的運費物流會另收，我先問清楚多少，您同意再改。',
    en: 'I call the courier at once to redirect it. The courier charges extra for that; I ask how much, and change it when you agree.',
  },
  'delivery-done': {
    'zh-CN': '东西到了就好，路上让您操心了。这件事我会反馈给快递，也记在我们这儿。',
    'zh-TW': '商品到了就好，路上讓您費心了。這件事我會反映給物流，也會記錄下來。',
    en: 'Good that it has arrived, and sorry for the trouble on the way. I take it up with the courier and keep it on our record.',
  },
  service: {
    'zh-CN': '没服务好是我们的错，我替同事跟您道歉。因为这个买得不合适的，退换运费都算我们的。',
    'zh-TW': '服務不周是我們的錯，我代同事向您道歉。若因此買得不合適，退換運費都由我們負擔。',
    en: 'We did not serve you well, and I apologise for my colleague. If you bought the wrong thing because of it, return or exchange is free for you.',
  },
  'request-waiting': {
    'zh-CN': '还没发出去，现在改不收钱。我把新的信息念给您核对一遍。',
    'zh-TW': '還沒寄出，現在改不收費。我把新的資料唸給您核對一次。',
    en: 'It has not been sent yet, so the change is free. Let me read the new details back to you.',
  },
  'request-moving': {
    'zh-CN': '货已经在路上，我联系快递改。改派快递要另收运费，我先问好价，您同意再改。',
    'zh-TW': '商品已經在路上，我聯絡物流更改。改配送物流會另收運費，我先問好價格，您同意再改。',
    en: 'It is on its way; I ask the courier to change it. There is an extra charge for that: you hear it first and decide.',
  },
  'request-moving-ours': {
    'zh-CN': '货已经在路上，我联系快递改，这趟多出来的运费算我们的。',
    'zh-TW': '商品已經在路上，我聯絡物流更改，這次多出來的運費由我們負擔。',
    en: 'It is on its way; I ask the courier to change it, and the extra charge is ours.',
  },
  'request-warranty': {
    'zh-CN': '还在保修期里[，还有 {daysLeft}]，修和检查都不收钱，我给您登记。',
    'zh-TW': '還在保固期內[，還有 {daysLeft}]，維修和檢查都不收費，我幫您登記。',
    en: 'It is under warranty[, for another {daysLeft}], so checking and repair are free. Let me write it down.',
  },
  'request-expired': {
    'zh-CN': '保修期过了，修要收费。怎么用、怎么保养我们照样帮；要修我先报价，您定。',
    'zh-TW': '保固期過了，維修要收費。怎麼用、怎麼保養我們照樣協助；要修我先報價，由您決定。',
    en: 'The warranty has ended, so a repair has its price: you hear it first. Advice on use and care is always free.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type PolicyRowId = keyof typeof POLICY_TEXTS
