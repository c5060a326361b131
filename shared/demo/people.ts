// The invented people of the demo shop. Numbers begin with 199 0000, which belongs to nobody here.
import type { ClerkRole } from '../model/shop'
import type { ClerkKey } from './story'

export const DEMO_CLERKS: readonly { key: ClerkKey; name: string; role: ClerkRole }[] = [
  { key: 'zhou', name: '周敏', role: 'manager' },
  { key: 'lin', name: '林晓雨', role: 'clerk' },
  { key: 'chen', name: '陈可', role: 'clerk' },
  { key: 'wu', name: '吴倩', role: 'clerk' },
]

export type DemoCustomer = {
  readonly key: string
  readonly name: string
  readonly tails: readonly string[]
  readonly note: string
}

const person = (key: string, name: string, tails: string | readonly string[], note = ''): DemoCustomer => ({
  key,
  name,
  tails: typeof tails === 'string' ? [tails] : tails,
  note,
})

export const DEMO_CUSTOMERS: readonly DemoCustomer[] = [
  person('wangfang', '王芳', '0317', '老客人，脚背高，推荐鞋子往大半码拿'),
  person('lixiuying', '李秀英', '0526', '听力不太好，打电话慢一点说'),
  person('zhangwei', '张伟', '1108'),
  person('liuyang', '刘洋', '2045', '上班时间不方便接电话，发微信'),
  person('chenjing', '陈静', '0763'),
  person('yangfan', '杨帆', '1590'),
  person('zhaolei', '赵磊', '3321', '每次都是晚上七点以后来店'),
  person('huanglijuan', '黄丽娟', ['0882', '0883'], '两个号码都能找到她，第二个是她先生的'),
  person('zhoujianguo', '周建国', '4416', '退休老师，喜欢听清楚原因'),
  person('wusimin', '吴思敏', '2719'),
  person('xujiayi', '徐嘉怡', '5038'),
  person('sunhao', '孙浩', '6127'),
  person('maxiaoyan', '马晓燕', '7350', '做团购群的，一次常拿好几件'),
  person('zhuting', '朱婷', '8264'),
  person('huzhiqiang', '胡志强', '9071'),
  person('guojia', '郭佳', '1943'),
  person('heyutong', '何雨桐', '3608', '学生，周末才有空来'),
  person('gaoming', '高明', '4785'),
  person('linqiaozhen', '林巧珍', '5512'),
  person('luowenbo', '罗文博', '6699'),
  person('zhengyawen', '郑雅文', '7406'),
  person('liangyu', '梁宇', '8131'),
  person('xiefei', '谢菲', '9258'),
  person('songtao', '宋涛', '0640', '右脚比左脚大半码'),
  person('tangxiaoman', '唐小满', '1377'),
  person('xunian', '许念', '2483'),
  person('handong', '韩冬', '3519'),
  person('fengqianqian', '冯倩倩', '4602'),
  person('dengli', '邓立', '5749'),
  person('caoyue', '曹悦', '6850'),
  person('pengcheng', '彭程', '7926', '跑步的，一双鞋大概穿半年'),
  person('zengkexin', '曾可欣', '8037'),
  person('ouyangjing', '欧阳静', '9164', '快递一律放小区南门保安室'),
  person('simalan', '司马岚', '0271'),
  person('shanxiaoning', '单晓宁', '1385', '姓读 shàn'),
  person('qiuyingjie', '仇英杰', '2496', '姓读 qiú'),
  person('xieyifan', '解一凡', '3507', '姓读 xiè'),
  person('ouhuimin', '区慧敏', '4618', '姓读 ōu'),
  person('lutaitai', '陆太太', '5729', '只肯留姓'),
  person('noname', '', '6830'),
  person('ayinuer', '阿依努尔', '7941'),
  person('anna', 'Anna（隔壁琴行）', '8052', '中文很好，发票抬头写琴行'),
]

/** The whole number of a customer from its last four digits. */
export function demoPhone(tail: string): string {
  return `1990000${tail}`
}
