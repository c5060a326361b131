// How the store is: what happened, what is safe, and what to do.
import type { StoreNoticeCode, StoreProblemCode } from '../../model/store'
import { type FactText, known } from '../text'

export const store = {
  light: {
    green: '已存好',
    yellow: '请看一下',
    red: '存不了',
    readOnly: '只能看',
  },
  lightSays: {
    green: '每一笔都存在这台电脑里了。',
    yellow: '单子都在，能照常用；下面的事有空看一下。',
    red: '新的内容暂时存不进去；已经存好的没有丢。',
    readOnly: '现在只能查看，不能登记和修改。已有的单子都在。',
  },
  title: '数据存放',
  folder: '数据文件夹',
  lastSaved: '最近一次存盘',
  notSavedYet: '今天还没有新内容',
  showFolder: '打开数据文件夹',
  copyElsewhere: '另存一份到别处',
  copied: (files: number, path: string) => `已复制 ${files} 个文件到 ${path}`,
  whatHappened: '发生了什么',
  whatIsSafe: '哪些没事',
  whatToDo: '怎么办',
  failed: {
    title: '刚才这一步没存上',
    safe: '之前存好的都在，刚才填的内容还留在屏幕上。',
    next: '按下面说的处理后再存一次；不放心就先另存一份到别处。',
  },
  notices: {
    'torn-tail-cut': '上次关机时有一笔只写了一半，已经清掉；前面的都完好。请看看最后一笔在不在',
    'journal-damaged': facts =>
      `记录文件${known(facts.file, file => `“${file}”`)}有一处读不出来，已经另外留存；能读的都读回来了`,
    'records-lost-changes': facts =>
      `有${known(facts.count, count => ` ${count} 张`)}单子可能少了最近的改动，请核对一下`,
    'older-snapshot-used': '最新的存档读不出来，用了前一份，再补上了后来的记录。请核对最近的单子',
    'stray-files': '数据文件夹里有不认识的文件，没有动它们',
    'older-copy': '这份数据比上次在这台电脑用的旧，请确认没有打开旧备份',
    'journal-replaced': '运行时记录文件被别的程序动过，已经重新写好一份。请别让其他软件改这个文件夹',
    'disk-full': '磁盘满了，新内容存不进去。请腾出一些空间，再存一次',
    'flush-failed': '磁盘没有确认存好。请看看硬盘或 U 盘，再存一次；不放心就另存一份到别处',
    'read-only': '这个文件夹只能读，新内容存不进去。请检查权限，或复制到别处再用',
    'clock-went-back': '电脑的时间往回跳了，请核对一下日期和时间',
    'count-mismatch': '单子的数目和上次记的对不上，请核对最近的单子',
    'second-writer': '另一个程序也在写这份数据，这里先停下了。请关掉另一个，再重新打开',
    'preferences-damaged': '这台电脑的设置读不出来，已经换回默认；单子不受影响',
    'draft-damaged': '没登记完的草稿读不出来；已登记的单子不受影响',
    'clean-up-postponed': '旧文件暂时没清理掉，下次再清；不影响使用',
    'in-sync-folder': '数据在网盘同步的文件夹里，可能被改乱。建议挪到电脑自己的文件夹',
  } as Record<StoreNoticeCode, FactText>,
  problems: {
    'folder-missing': '找不到这个文件夹。如果在 U 盘或网络上，请先接好再打开',
    'not-a-shop': '这个文件夹里没有店铺数据，请选另一个',
    'folder-not-empty': '这个文件夹里已经有东西了，新店请选一个空的文件夹',
    'foreign-file': facts =>
      `文件${known(facts.file, file => `“${file}”`)}不是本软件写的，没有动它，请选另一个文件夹`,
    'newer-format': '这份数据是新版软件写的，请先把这台电脑的软件更新一下',
    locked: facts =>
      `这份数据正在${known(facts.host, host => `“${host}”上`)}使用。请先在那边关掉，或者在这里只查看`,
    damaged: '数据有地方读不出来。原文件一个都没动，可以先只查看，或打开一份备份',
    'disk-full': '磁盘满了，存不进去。请腾出一些空间，再试一次',
    'no-right': '没有权限写这个文件夹，请换一个，或让管理员开一下权限',
    unreadable: '这个文件夹读不出来。请看看硬盘或 U 盘有没有接好，再试一次',
  } as Record<StoreProblemCode, FactText>,
}
