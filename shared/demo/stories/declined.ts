// A request that was declined, and how the customer was kept.
import { by, close, decline, item, note, type Story, told } from '../story'

export const DECLINED_STORIES: readonly Story[] = [
  {
    who: 'qiuyingjie',
    via: 'chat',
    issue: 'past7Days',
    wish: 'refund',
    owner: 'lin',
    ago: 84,
    items: [item('羊毛大衣', '驼色 M', 899, 14)],
    note: '微信上问的：收到快两周了，家里人说颜色显老，想退。没穿出去过，吊牌还在。',
    first: '查一下签收日期再回他',
    steps: [
      told(82.5, 'chat', '收到您的消息了，我查一下哪天签收的，今天给您回话。'),
      by('zhou', note(80, '大衣没问题，换个颜色可以，退款按规矩办不了。跟他好好说。')),
      by(
        'zhou',
        decline(79.5, {
          ground: 'pastPeriod',
          receivedDaysBefore: 12,
          category: 'clothing',
          conditions: ['asNew'],
          evidence: '快递签收记录是十二天前，他也说是那天收的。',
          alternatives: ['sizeSwap', 'discount'],
          why: '过了七天，给他换色、下次优惠',
        }),
      ),
      close(78, 'chat', '退不了的原因讲清楚了，可以换黑色，下次来有老顾客价。他说想想，再联系。'),
    ],
  },
]
