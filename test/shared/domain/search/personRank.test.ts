// How people are found: by the end of a number, by their name, and by pinyin that begins at a syllable.
import { describe, expect, it } from 'vitest'
import { nameReadings } from '#shared/domain/search/nameReadings'
import { personRank } from '#shared/domain/search/personRank'
import { RANK } from '#shared/domain/search/ranks'
import { readTyped, type Word } from '#shared/domain/search/typed'

const wordOf = (typed: string) => readTyped(typed).ways.at(-1)?.[0] as Word
const rank = (name: string, typed: string, phone = '19900001234') =>
  personRank({ name, phones: [phone], text: nameReadings(name) }, wordOf(typed))

describe('a person among many', () => {
  it('is found by pinyin in full, by initials, by a mixture, and by how it begins', () => {
    expect(rank('周建国', 'zhoujianguo')).toBe(RANK.pinyin)
    expect(rank('周建国', 'zjg')).toBe(RANK.initials)
    expect(rank('周建国', 'ZJG')).toBe(RANK.initials)
    expect(rank('周建国', 'zhoujg')).toBe(RANK.pinyin)
    expect(rank('周建国', 'zhoujiang')).toBe(RANK.pinyin)
    expect(rank('周建国', 'zj')).toBe(RANK.pinyin)
    expect(rank('周建国', 'zhjg')).toBe(RANK.pinyin)
    expect(rank('周建国', 'jianguo')).toBe(RANK.inside)
    expect(rank('曾丽', 'zl')).toBe(RANK.initials)
    expect(rank('曾丽', 'cengli')).toBe(RANK.pinyin)
    expect(rank('吕布', 'lubu')).toBe(RANK.pinyin)
  })

  it('is not found in the middle of a syllable', () => {
    expect(rank('张伟', 'an')).toBe(RANK.none)
    expect(rank('张伟', 'hang')).toBe(RANK.none)
    expect(rank('张伟', 'ei')).toBe(RANK.none)
    expect(rank('张伟', 'zhangei')).toBe(RANK.none)
    expect(rank('张伟', 'zhanw')).toBe(RANK.none)
  })

  it('is found by Chinese signs anywhere in the name, best by the whole of it', () => {
    expect(rank('周建国', '周建国')).toBe(RANK.wholeName)
    expect(rank('周建国', '周')).toBe(RANK.start)
    expect(rank('周建国', '建国')).toBe(RANK.inside)
  })

  it('is found by a Latin name as it is written, and by mixed ones with their digits', () => {
    expect(rank('Anna Lee', 'ann')).toBe(RANK.start)
    expect(rank('Anna', 'anna')).toBe(RANK.wholeName)
    expect(rank('Joanna', 'an')).toBe(RANK.none)
    expect(rank('小鹿007', 'xl007')).toBe(RANK.pinyin)
    expect(rank('小鹿００７', '007', '')).toBe(RANK.inside)
  })

  it('is found by three digits at the ends of the number, and by four in the middle', () => {
    expect(rank('李雪', '234')).toBe(RANK.tail)
    expect(rank('李雪', '１２３４')).toBe(RANK.tail)
    expect(rank('李雪', '199')).toBe(RANK.start)
    expect(rank('李雪', '000')).toBe(RANK.none)
    expect(rank('李雪', '0000')).toBe(RANK.inside)
    expect(rank('李雪', '34')).toBe(RANK.none)
    expect(rank('李雪', '+86 199 0000 1234')).toBe(RANK.tail)
  })
})
