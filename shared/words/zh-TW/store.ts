// How the store is: what happened, what is safe, and what to do.
import { known } from '../text'
import type { store as shape } from '../zh-CN/store'

export const store: typeof shape = {
  light: { green: '已存好', yellow: '請看一下', red: '無法儲存', readOnly: '唯讀' },
  lightSays: {
    green: '每一筆都存在這台電腦裡了。',
    yellow: '單子都在，可以照常使用；下面的事有空看一下。',
    red: '新的內容暫時存不進去；已經存好的沒有遺失。',
    readOnly: '現在只能查看，不能登記和修改。原有的單子都在。',
  },
  title: '資料存放',
  folder: '資料資料夾',
  lastSaved: '最近一次儲存',
  notSavedYet: '今天還沒有新內容',
  showFolder: '開啟資料資料夾',
  copyElsewhere: '另存一份到別處',
  copied: (files, path) => `已複製 ${files} 個檔案到 ${path}`,
  whatHappened: '發生了什麼事',
  whatIsSafe: '哪些沒事',
  whatToDo: '怎麼辦',
  failed: {
    title: '剛才這一步沒存到',
    safe: '之前存好的都在，剛才填的內容還留在畫面上。',
    next: '照下面說的處理後再存一次；不放心就先另存一份到別處。',
  },
  notices: {
    'torn-tail-cut': '上次關機時有一筆只寫了一半，已經清掉；前面的都完好。請看看最後一筆在不在',
    'journal-damaged': facts =>
      `紀錄檔${known(facts.file, file => `「${file}」`)}有一處讀不出來，已經另外保留；能讀的都讀回來了`,
    'records-lost-changes': facts =>
      `有${known(facts.count, count => ` ${count} 張`)}單子可能少了最近的修改，請核對一下`,
    'older-snapshot-used': '最新的存檔讀不出來，用了前一份，再補上後來的紀錄。請核對最近的單子',
    'stray-files': '資料夾裡有不認得的檔案，沒有動它們',
    'older-copy': '這份資料比上次在這台電腦用的舊，請確認沒有開到舊備份',
    'journal-replaced': '執行時紀錄檔被別的程式動過，已經重新寫好一份。請別讓其他程式改這個資料夾',
    'disk-full': '磁碟滿了，新內容存不進去。請清出一些空間，再存一次',
    'flush-failed': '磁碟沒有確認存好。請看看硬碟或隨身碟，再存一次；不放心就另存一份到別處',
    'read-only': '這個資料夾是唯讀的，新內容存不進去。請檢查權限，或複製到別處再用',
    'clock-went-back': '電腦的時間往回跳了，請核對一下日期和時間',
    'count-mismatch': '單子的數目和上次記的對不上，請核對最近的單子',
    'second-writer': '另一個程式也在寫這份資料，這裡先停下了。請關掉另一個，再重新開啟',
    'preferences-damaged': '這台電腦的設定讀不出來，已經換回預設；單子不受影響',
    'draft-damaged': '沒登記完的草稿讀不出來；已登記的單子不受影響',
    'clean-up-postponed': '舊檔案暫時沒清掉，下次再清；不影響使用',
    'in-sync-folder': '資料在雲端同步的資料夾裡，可能被改亂。建議移到電腦自己的資料夾',
  },
  problems: {
    'folder-missing': '找不到這個資料夾。如果在隨身碟或網路上，請先接好再開啟',
    'not-a-shop': '這個資料夾裡沒有店舖資料，請選另一個',
    'folder-not-empty': '這個資料夾裡已經有東西了，新店請選一個空的資料夾',
    'foreign-file': facts =>
      `檔案${known(facts.file, file => `「${file}」`)}不是本程式寫的，沒有動它，請選另一個資料夾`,
    'newer-format': '這份資料是新版程式寫的，請先更新這台電腦的程式',
    locked: facts =>
      `這份資料正在${known(facts.host, host => `「${host}」上`)}使用。請先在那邊關掉，或在這裡唯讀查看`,
    damaged: '資料有地方讀不出來。原檔案一個都沒動，可以先唯讀查看，或開啟一份備份',
    'disk-full': '磁碟滿了，存不進去。請清出一些空間，再試一次',
    'no-right': '沒有權限寫入這個資料夾，請換一個，或請管理員開放權限',
    unreadable: '這個資料夾讀不出來。請看看硬碟或隨身碟有沒有接好，再試一次',
  },
}
