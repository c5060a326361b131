// Parts of names, goods and sentences that the bench's cases are put together from.
import type { IssueTypeId } from '../catalog/issueTypes'
import type { OutcomeId } from '../catalog/outcomes'
import type { WishId } from '../catalog/wishes'

export const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤',
]
export const GIVEN_FIRST = [...'子雨欣思佳梦晓文志建国美秀丽海明俊宇浩天嘉诗若一乐心语静雅春冬秋小玉金红云']
export const GIVEN_LAST = [...'涵怡轩宁婷芳敏华强军平洁琳琪瑶颖萍燕玲伟杰磊涛超鹏飞龙刚辉斌凯博然悦彤辰泽源']

export const GOODS: readonly (readonly [name: string, yuan: number])[] = [
  ['缓震跑鞋', 339],
  ['帆布鞋', 159],
  ['马丁靴', 419],
  ['细跟单鞋', 299],
  ['乐福鞋', 369],
  ['老人健步鞋', 268],
  ['儿童运动鞋', 189],
  ['雪地靴', 329],
  ['凉拖', 79],
  ['板鞋', 219],
  ['风衣', 459],
  ['针织开衫', 189],
  ['连帽卫衣', 199],
  ['呢大衣', 659],
  ['羽绒服', 799],
  ['直筒西裤', 259],
  ['牛仔裤', 229],
  ['百褶裙', 149],
  ['真丝衬衫', 399],
  ['羊毛围巾', 139],
  ['保暖内衣套装', 149],
  ['棒球帽', 69],
  ['双肩包', 239],
  ['腰带', 129],
]
export const COLOURS = [
  '黑',
  '白',
  '米白',
  '浅灰',
  '深灰',
  '藏青',
  '卡其',
  '驼色',
  '酒红',
  '墨绿',
  '雾蓝',
  '樱粉',
]
export const SIZES = ['S', 'M', 'L', 'XL', '36', '37', '38', '39', '40', '41', '42', '43']
export const PLACES = [
  '收货架 A1',
  '收货架 A2',
  '收货架 B1',
  '收货架 B2',
  '维修架 1 层',
  '维修架 2 层',
  '前台 换货篮',
  '取货架 S1',
]

/** How often a shop meets them, roughly: an entry that stands here twice comes twice as often. */
export const ISSUES: readonly IssueTypeId[] = [
  'quality',
  'quality',
  'quality',
  'quality',
  'quality',
  'quality',
  'size',
  'size',
  'size',
  'size',
  'size',
  'flaw',
  'flaw',
  'flaw',
  'wrongItem',
  'wrongItem',
  'wrongCount',
  'colour',
  'colour',
  'unlikePicture',
  'outOfStock',
  'misled',
  'slowAftersales',
  'presalesAttitude',
  'aftersalesAttitude',
  'late',
  'late',
  'lost',
  'wrongCourier',
  'courierManners',
  'within7Days',
  'within7Days',
  'within7Days',
  'within7Days',
  'past7Days',
  'refundAfterShipping',
  'refundBeforeShipping',
  'refundBeforeShipping',
  'changeDelivery',
  'wrongAddress',
  'away',
  'repair',
  'repair',
  'repair',
  'repair',
  'guarantee',
  'spareParts',
  'guidance',
  'installation',
  'enquiry',
]
export const WISHES_BY_CHANCE: readonly WishId[] = [
  'refund',
  'refund',
  'refund',
  'exchange',
  'exchange',
  'exchange',
  'repair',
  'repair',
  'resend',
  'compensation',
  'refundOnly',
  'explanation',
  'other',
]
export const OUTCOME_OF: Readonly<Record<WishId, OutcomeId>> = {
  refund: 'refunded',
  exchange: 'exchanged',
  resend: 'resent',
  repair: 'repaired',
  compensation: 'compensated',
  refundOnly: 'refunded',
  explanation: 'explained',
  other: 'other',
}

export const COMPLAINTS = [
  '客人说穿了没几次就出问题，',
  '客人带着小票过来，',
  '客人在电话里讲，',
  '客人发了三张照片，',
  '家里人代她来的，',
  '客人语气很平静，',
  '客人有点着急，',
  '客人第二次为这件事来，',
]
export const TROUBLES = [
  '鞋底边上开了一道口',
  '尺码和平时穿的差半码',
  '颜色和页面上的不一样',
  '收到的和订单对不上',
  '线头多，领口还有一点脏',
  '拉链走到一半就卡住',
  '物流三天没有更新',
  '试穿之后觉得不合适',
  '掉了一颗扣子',
  '洗过一次就起球',
  '鞋跟走路有响声',
  '地址填错了想改',
]
export const WANTS = [
  '，希望这周能有结果。',
  '，问能不能换一件。',
  '，想把钱退了。',
  '，愿意等几天。',
  '，让我们给个说法。',
  '，说不急，别忘了她就行。',
  '，下个星期要出门，最好之前弄好。',
]
export const NOTE_STARTS = [
  '查了订单，',
  '问了仓库，',
  '打给厂家，',
  '看了照片，',
  '和店长商量过，',
  '翻了上次的记录，',
  '问了当班的同事，',
  '在店里找了一圈，',
]
export const NOTE_ENDS = [
  '同款还有两件，颜色一样。',
  '要等下一批货，大概四天。',
  '确实是我们这边的问题。',
  '那边说明天上午给答复。',
  '没有别的客人反映过。',
  '可以按规定处理，不用再请示。',
  '对方让补一张清楚的照片。',
  '东西放在架子上，标签贴好了。',
]
export const TOLD_STARTS = [
  '跟客人说了',
  '告诉她',
  '给他回了话：',
  '把进度讲给客人：',
  '当面解释了',
  '发消息说明',
]
export const TOLD_ENDS = [
  '已经在办，明天这个时候再联系。',
  '东西收到了，今天验。',
  '可以换，尺码给他留着。',
  '钱会原路退，一到三天到账。',
  '厂家在修，好了就通知。',
  '这次是我们没做好，多等的一天补给他。',
  '先别急着寄，等我们确认颜色。',
]
export const PROMISE_WHATS = [
  '给客人一个答复',
  '验完告诉她结果',
  '问到到货日期就回电话',
  '退款办好发截图',
  '修好通知来取',
  '补发单号发过去',
]
export const MOVE_REASONS = {
  customer: ['等客人寄回', '等客人补照片', '等客人来取', '等客人决定'],
  third: ['等厂家回话', '等快递查件', '等仓库调货', '等维修师傅'],
} as const
export const REMARKS = [
  '没穿过，吊牌在。',
  '确实有问题，不是人为的。',
  '有穿着痕迹，鞋底脏。',
  '和客人说的一致。',
  '同批次也看了，别的没事。',
]
