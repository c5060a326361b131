// How the store is: what happened, what is safe, and what to do.
import { known, listed } from '../text'
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
  copied: (records, photos, path) =>
    `已另存 ${records} 筆紀錄${photos > 0 ? `、${photos} 張照片` : ''}到 ${path}`,
  whatHappened: '發生了什麼事',
  whatIsSafe: '哪些沒事',
  whatToDo: '怎麼辦',
  failed: {
    title: '剛才這一步沒存到',
    safe: '之前存好的都在，剛才填的內容還留在畫面上。',
    next: '照下面說的處理後再存一次；不放心就先另存一份到別處。',
  },
  notices: {
    journalTailCut: '上次關機時有一筆只寫了一半，已經清掉；前面的都完好。請看看最後一筆在不在',
    journalDamaged: '有幾筆紀錄讀不出來，原檔案留著沒動；能讀的都讀回來了。請核對最近的單子',
    journalGap: '中間缺了幾筆紀錄，其餘都讀回來了。請核對最近的單子，或開啟一份備份比對一下',
    journalMissing: facts =>
      `少了一個紀錄檔${known(facts.name, name => `「${name}」`)}，最近的修改可能不在。找到它就放回資料夾，再重新開啟`,
    journalEmpty: '有一個紀錄檔是空的，已經另外保留；其餘都在。請看看最後幾筆在不在',
    journalReplaced: '紀錄檔被別的程式換過，已經另起一份，單子都在。請別讓其他程式改這個資料夾',
    journalMoved: '紀錄檔寫不進去了，已經換到新檔案，單子都在，可以照常使用',
    journalConflict: '有幾張單子的紀錄互相對不上，可能有兩台電腦同時寫過。請核對最近的單子',
    recordGaps: '有幾張單子可能少了幾次修改，請核對一下',
    recordUnreadable: '有一筆紀錄讀不出來，原樣留著沒動；其餘都能用',
    segmentDamaged: '有一個存檔檔案壞了，正在用前一份和後來的紀錄補好',
    segmentMended: '壞掉的存檔檔案已經補好，壞的那份另外留著',
    recordsLost: facts =>
      `有${known(facts.count, count => ` ${count} 筆`)}舊紀錄壞了，找不回來${listed(facts.records, '：', '、')}。請找一份以前的備份`,
    carriedOver: '存檔換成了新的格式，換之前的那份原樣留在 format-1 裡',
    manifestDamaged: '最新的目錄檔讀不出來，用了前一份；單子都在',
    formatRestored: '店舖的標記檔不見了，已經補上；單子都在',
    salvaged: facts =>
      `存檔損壞嚴重，只救回了${known(facts.records, count => ` ${count} 筆`)}能讀的紀錄。現在只能唯讀，請找一份備份開啟`,
    newerSchema: '這份資料是新版程式寫的，這裡只能唯讀。請先更新這台電腦的程式',
    readOnlyFolder: '這個資料夾不能寫入，只能唯讀。請檢查權限，或複製到別處再用',
    readOnlyAsked: '開啟時選了「唯讀」，要登記請離開後重新開啟',
    saveFailed: '磁碟沒有存到。請看看硬碟或隨身碟，再存一次；不放心就另存一份到別處',
    diskFull: '磁碟滿了，新內容存不進去。請清出一些空間，再存一次',
    otherWriter: '另一個程式也在寫這份資料，這裡先停下了。請關掉另一個，再重新開啟',
    compactionFailed: '整理存檔沒成功，單子都存著，稍後會再試',
    cleaningPostponed: '舊檔案暫時沒清掉，下次再清；不影響使用',
    strayFiles: '資料夾裡有不認得的檔案，沒有動它們',
    staleLockTaken: '上次沒有正常關閉，已經接著開啟；單子都在',
    lockTakenOver: '已經從另一個程式接手這份資料，請別再用那一邊',
    olderCopy: '這份資料比上次在這台電腦用的舊。請確認沒有開到舊備份',
    otherShop: '這個資料夾裡換成了另一家店的資料，請核對一下店名',
    clockBack: '電腦的時間往回跳了，請核對一下日期和時間',
    preferencesDamaged: '這台電腦的設定讀不出來，已經換回預設；單子不受影響',
    listenerFailed: '單子存好了，但畫面可能沒跟上。請重新開啟頁面看一下',
  },
  problems: {
    folderMissing: '找不到這個資料夾。如果在隨身碟或網路上，請先接好再開啟',
    notAShop: '這個資料夾裡沒有店舖資料，請選另一個',
    alreadyAShop: '這個資料夾裡已經有一家店了。要用它就選「開啟」，新店請另選資料夾',
    folderNotEmpty: '這個資料夾裡已經有東西了，新店請選一個空的資料夾',
    foreignFile: facts =>
      `檔案${known(facts.file, file => `「${file}」`)}不是本程式寫的，沒有動它，請選另一個資料夾`,
    newerFormat: '這份資料是新版程式寫的，請先更新這台電腦的程式',
    locked: facts =>
      facts.sameHost === true
        ? '這台電腦上已經開著這份資料。請回到那個視窗，或在這裡唯讀查看'
        : `這份資料正在${known(facts.host, host => `「${host}」上`)}使用。請先在那邊關掉，或在這裡唯讀查看`,
    damaged: '資料有地方讀不出來。原檔案一個都沒動，可以先唯讀查看，或開啟一份備份',
    full: '磁碟滿了，存不進去。請清出一些空間，再存一次',
    noRight: '沒有權限寫入這個資料夾，請換一個，或請管理員開放權限',
    readOnly: '現在只能唯讀，存不進去。請檢查資料夾的權限，或複製到別處再用',
    otherWriter: '另一個程式也在寫這份資料，這裡先停下了。請關掉另一個，再重新開啟',
    disk: '磁碟沒有回應。請看看硬碟或隨身碟有沒有接好，再試一次',
    copyDiffers: '備份和原來的對不上，這份備份不要用。請換一個資料夾或隨身碟再存一次',
    closed: '店舖已經關上了，這一步沒存到。請重新開啟店舖',
    revMoved: '剛才有別的修改先存了，請看過新內容再存一次',
    badId: '這一筆的編號不對，沒有存。請重新開啟頁面再試一次',
    recordTooBig: '這張單子的內容太多了，存不下。請把文字寫短一點',
    notJson: '這一筆的內容無法寫入，沒有存。請重新開啟頁面再試一次',
  },
}
