// How the store is: what happened, what is safe, and what to do.
import type { StoreNoticeCode, StoreProblemCode } from '../../model/store'
import { type FactText, known, listed } from '../text'

const notices: Readonly<Record<StoreNoticeCode, FactText>> = {
  journalTailCut: '上次关机时有一笔只写了一半，已经清掉；前面的都完好。请看看最后一笔在不在',
  journalDamaged: '有几笔记录读不出来，原文件留着没动；能读的都读回来了。请核对最近的单子',
  journalGap: '中间缺了几笔记录，其余都读回来了。请核对最近的单子，或打开一份备份比一比',
  journalMissing: facts =>
    `少了一个记录文件${known(facts.name, name => `“${name}”`)}，最近的改动可能不在。找到它就放回数据文件夹，再重新打开`,
  journalEmpty: '有一个记录文件是空的，已经另外留存；其余都在。请看看最后几笔在不在',
  journalReplaced: '记录文件被别的程序换过，已经另起一份，单子都在。请别让其他软件改这个文件夹',
  journalMoved: '记录文件写不动了，已经换到一个新文件，单子都在，照常用',
  journalConflict: '有几张单子的记录互相对不上，可能有两台电脑同时写过。请核对最近的单子',
  recordGaps: '有几张单子可能少了几次改动，请核对一下',
  recordUnreadable: '有一条记录读不出来，原样留着没动；其余都能用',
  segmentDamaged: '有一个存档文件坏了，正在用前一份和后来的记录补好',
  segmentMended: '坏了的存档文件已经补好，坏的那份另外留着',
  recordsLost: facts =>
    `有${known(facts.count, count => ` ${count} 条`)}旧记录坏了，找不回来${listed(facts.records, '：', '、')}。请找一份以前的备份`,
  carriedOver: '存档换成了新的格式，换之前的那份原样留在 format-1 里',
  manifestDamaged: '最新的目录文件读不出来，用了前一份；单子都在',
  formatRestored: '店铺的标记文件不见了，已经补上；单子都在',
  salvaged: facts =>
    `存档坏得厉害，只救回了${known(facts.records, count => ` ${count} 条`)}能读的记录。现在只能看，请找一份备份打开`,
  newerSchema: '这份数据是新版软件写的，这里只能看。请先更新这台电脑的软件',
  readOnlyFolder: '这个文件夹不让写，只能看。请检查权限，或复制到别处再用',
  readOnlyAsked: '打开时选了“只查看”，要登记请离开后重新打开',
  saveFailed: '磁盘没有存上。请看看硬盘或 U 盘，再存一次；不放心就另存一份到别处',
  diskFull: '磁盘满了，新内容存不进去。请腾出一些空间，再存一次',
  otherWriter: '另一个程序也在写这份数据，这里先停下了。请关掉另一个，再重新打开',
  compactionFailed: '整理存档没成功，单子都存着，稍后会再试',
  cleaningPostponed: '旧文件暂时没清理掉，下次再清；不影响使用',
  strayFiles: '数据文件夹里有不认识的文件，没有动它们',
  staleLockTaken: '上次没有正常关闭，已经接着打开；单子都在',
  lockTakenOver: '已经从另一个程序接过这份数据，请别再用那一边',
  olderCopy: '这份数据比上次在这台电脑用的旧。请确认没有打开旧备份',
  otherShop: '这个文件夹里换成了另一家店的数据，请核对一下店名',
  clockBack: '电脑的时间往回跳了，请核对一下日期和时间',
  preferencesDamaged: '这台电脑的设置读不出来，已经换回默认；单子不受影响',
  listenerFailed: '单子存好了，但画面可能没跟上。请重新打开页面看一下',
}

const problems: Readonly<Record<StoreProblemCode, FactText>> = {
  folderMissing: '找不到这个文件夹。如果在 U 盘或网络上，请先接好再打开',
  notAShop: '这个文件夹里没有店铺数据，请选另一个',
  alreadyAShop: '这个文件夹里已经有一家店了。要用它就选“打开”，新店请另选文件夹',
  folderNotEmpty: '这个文件夹里已经有东西了，新店请选一个空的文件夹',
  foreignFile: facts =>
    `文件${known(facts.file, file => `“${file}”`)}不是本软件写的，没有动它，请选另一个文件夹`,
  newerFormat: '这份数据是新版软件写的，请先把这台电脑的软件更新一下',
  locked: facts =>
    facts.sameHost === true
      ? '这台电脑上已经开着这份数据。请回到那个窗口，或者在这里只查看'
      : `这份数据正在${known(facts.host, host => `“${host}”上`)}使用。请先在那边关掉，或者在这里只查看`,
  damaged: '数据有地方读不出来。原文件一个都没动，可以先只查看，或打开一份备份',
  full: '磁盘满了，存不进去。请腾出一些空间，再存一次',
  noRight: '没有权限写这个文件夹，请换一个，或让管理员开一下权限',
  readOnly: '现在只能看，存不进去。请检查文件夹的权限，或复制到别处再用',
  otherWriter: '另一个程序也在写这份数据，这里先停下了。请关掉另一个，再重新打开',
  disk: '磁盘没有反应。请看看硬盘或 U 盘有没有接好，再试一次',
  copyDiffers: '备份和原来的对不上，这份备份不要用。请换一个文件夹或 U 盘再存一次',
  closed: '店铺已经关上了，这一步没存。请重新打开店铺',
  revMoved: '刚才有别的改动先存了，请看一眼新内容再存一次',
  badId: '这一笔的编号不对，没有存。请重新打开页面再试一次',
  recordTooBig: '这张单子的内容太多了，存不下。请把文字写短一些',
  notJson: '这一笔的内容写不下来，没有存。请重新打开页面再试一次',
}

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
  copied: (records: number, photos: number, path: string) =>
    `已另存 ${records} 条记录${photos > 0 ? `、${photos} 张照片` : ''}到 ${path}`,
  whatHappened: '发生了什么',
  whatIsSafe: '哪些没事',
  whatToDo: '怎么办',
  failed: {
    title: '刚才这一步没存上',
    safe: '之前存好的都在，刚才填的内容还留在屏幕上。',
    next: '按下面说的处理后再存一次；不放心就先另存一份到别处。',
  },
  notices,
  problems,
}
