// How names may be typed in pinyin: by surname, without surname, with and without ü, and by whom not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#shared/domain/search/fold'
import { nameReadings } from '#shared/domain/search/nameReadings'

const readings = (name: string) => nameReadings(name).split('\n')

describe('the readings of a name', () => {
  it.each([
    ['曾丽', 'zeng li', 'ceng li'],
    ['解小东', 'xie xiao dong', 'jie xiao dong'],
    ['仇英', 'qiu ying', 'chou ying'],
    ['单雄信', 'shan xiong xin', 'dan xiong xin'],
    ['乐嘉', 'yue jia', 'le jia'],
    ['查良镛', 'zha liang yong', 'cha liang yong'],
    ['区小姐', 'ou xiao jie', 'qu xiao jie'],
    ['尉迟恭', 'yu chi gong', 'wei chi gong'],
  ])('know the surname %s as %s and as the ordinary %s', (name, asSurname, ordinary) => {
    expect(readings(name)).toEqual([asSurname, ordinary])
  })

  it('are one where both agree, also for a surname of two signs', () => {
    expect(readings('欧阳娜娜')).toEqual(['ou yang na na'])
    expect(readings('李雪')).toEqual(['li xue'])
  })

  it('take the reading of a surname only where a surname stands', () => {
    expect(readings('李曾')).toEqual(['li ceng'])
  })

  it('write ü as v and as u', () => {
    expect(readings('吕布')).toEqual(['lv bu', 'lu bu'])
  })

  it('keep letters and digits of a mixed name, plain and small', () => {
    expect(readings('小鹿００7')).toEqual(['xiao lu 007'])
    expect(readings('Vivian 吕')).toEqual(['vivian lv', 'vivian lu'])
    expect(readings('Anna Lee')).toEqual(['anna lee'])
  })

  it('are none where nothing can be typed', () => {
    expect(nameReadings('')).toBe('')
    expect(nameReadings('♥ ——')).toBe('')
  })

  it('never hold anything but small letters, digits and spaces when the name is Chinese', () => {
    const signs = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(code => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 4 }), name => {
        for (const reading of readings(name.join(''))) expect(reading).toMatch(/^([a-z]+( |$))*$/)
      }),
    )
  })
})

describe('folding', () => {
  it('keeps every sign in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(text)).toHaveLength(text.length)
      }),
    )
    expect(fold('ＳＦ　１２３İ')).toBe('sf 123i')
  })
})
