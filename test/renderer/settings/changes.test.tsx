// What is new, read from CHANGELOG.md: the newest entry alone, complete in every language.
import { expect, test } from 'vitest'
import { LANGUAGES } from '#shared/catalog/languages'
import { newestChanges, readChanges } from '../../../renderer/features/settings/changes'

const FILE = `# Changelog

## 0.2.0 · 2027-01-02

### 简体中文

#### 新增

- **快**：一行
- 没有粗体

### English

#### Added

- **Fast**: a line that
  is wrapped

## 0.1.0 · 2026-11-22

### 简体中文

#### 新增

- 旧的
`

test('tells the newest entry in the language that is wanted', () => {
  expect(readChanges(FILE, 'zh-CN')).toEqual([
    {
      title: '新增',
      lines: [
        { lead: '快', text: '：一行' },
        { lead: '', text: '没有粗体' },
      ],
    },
  ])
  expect(readChanges(FILE, 'en')).toEqual([
    { title: 'Added', lines: [{ lead: 'Fast', text: ': a line that is wrapped' }] },
  ])
})

test('the file itself tells every language the same number of things', () => {
  const counts = LANGUAGES.map(language => newestChanges(language).map(group => group.lines.length))
  expect(counts[0]?.length).toBeGreaterThan(0)
  expect(counts.flat().every(count => count > 0)).toBe(true)
  for (const count of counts) expect(count).toEqual(counts[0])
})
