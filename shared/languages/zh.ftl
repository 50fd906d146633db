# 屏幕和纸上的全部中文，一句话一个编号，与 en.ftl 一一对应（有测试检查）。
# 改字可以；编号和 { $… } 里的名字请不要动，程序靠它们找到这句话。

### common 共用

common-minutes = { $minutes } 分钟
common-no-wait = 不用等
common-people = { $count } 人
common-counter = { $counter } 号窗口
common-call = 请 { $number } 号到 { $counter } 号窗口
common-please-wait = 请稍候
common-take-number = 请取号
common-back = 返回
common-close = 关闭
common-pause-lunch = 用餐
common-pause-break = 短休
common-pause-handover = 交接
common-pause-away = 暂离
common-demo = 这是演示，号码和数据都不是真的
common-needs-scripts = 这个页面需要打开浏览器的脚本功能

### state 号票状态

state-waiting = 等候中
state-called = 已叫号
state-serving = 办理中
state-parked = 已挂起
state-diverted = 在机器上办
state-finished = 已办完
state-no-show = 过号
state-left = 已离开
state-void = 已作废

### access 登录与权限

access-title = 登录
access-pair = 连接这台设备
access-pair-how = 口令由管理员用 branchline device add 取得，只显示一次
access-token = 设备口令
access-pair-do = 连接
access-staff = 员工登录
access-staff-first-pair = 员工登录：请先连接这台设备
access-staff-not-here = 这台设备给客户用，请到柜员或经理的设备上登录
access-name = 工号
access-pin = 六位密码
access-sign-in-do = 登录
access-held = 现在这台设备上
access-other-rights = 要打开的页面用的是别的身份
access-end = 退出登录
access-unpair = 断开设备
access-role-kiosk = 取号机
access-role-display = 大屏
access-role-teller = 柜员
access-role-manager = 大堂经理
access-role-auditor = 审计
access-role-admin = 管理员
access-demo-title = 点一下就进
access-demo-how = 这是演示：不用密码，只能在这台电脑上打开
access-demo-go-on = 进入要打开的页面
access-demo-start = 先看开始页
access-demo-tablet = 平板
access-demo-sign = { $counter } 号窗口屏

### start 开始页

start-title = 开始
start-what = 从取号到办完，一个网点的大堂都在这里
start-what-more = 取号、叫号、分流，几块屏幕看到的是同一个大堂，一处动，处处变。
start-enter = 点一下，开始演示
start-enter-how = 不用密码，只能在这台电脑上打开
start-sign-in = 登录
start-sign-in-how = 连接这台设备，或员工登录
start-kiosk = 取号机
start-kiosk-what = 客户在这里取号
start-kiosk-try = 点一项业务，就有号；试试 English 和大字版
start-paper = 小票
start-paper-what = 虚拟打印机打出来的号票
start-paper-try = 看看纸上写了什么；按“取走纸卷”，再取一个号
start-board = 大屏
start-board-what = 大家抬头看的叫号屏
start-board-try = 开着它，到柜员那里叫一个号
start-sign = 窗口屏
start-sign-what = 每个窗口上方的一条屏
start-sign-try = 叫号、暂停时看它怎么变
start-teller = 柜员
start-teller-what = 窗口里的叫号台
start-teller-try = 签到，按 F2 叫下一位；再开一个窗口，两边一起叫
start-tablet = 大堂经理
start-tablet-what = 全场一眼看清
start-tablet-try = 把一位客户改成贵宾；再请一位去机器办，位置留着
start-phone = 手机
start-phone-what = 客户用手机看自己排到哪里
start-phone-try = 在取号机上取号，再点号码下面的二维码
start-open = 打开

### kiosk 取号机

kiosk-title = 取号机
kiosk-question = 您想办什么业务？
kiosk-key-wait = 大约要等
kiosk-key-waiting = 等候人数
kiosk-wait = 约 { $range } 分钟
kiosk-people = { $count } 人
kiosk-machine-free = 机器可办，不用等
kiosk-service-closed = 现在不能取号
kiosk-closed = 现在不能取号，请找大堂经理
kiosk-waiting-now = 现在大约要等
kiosk-larger-text = 大字版
kiosk-usual-text = 普通版
kiosk-seated = 低位版
kiosk-standing = 站立版
kiosk-contrast = 黑白版
kiosk-usual-contrast = 彩色版
kiosk-other-language = English
kiosk-other-language-here = 英文
kiosk-help = 请人帮忙
kiosk-help-me = 请人帮我办
kiosk-help-coming = 工作人员马上过来
kiosk-your-number = 您的号码
kiosk-wait-label = 大约等候
kiosk-ahead-label = 前面还有
kiosk-minutes = 分钟
kiosk-people-unit = 人
kiosk-sit = 请到{ $zone }就座，听到叫号再去窗口
kiosk-machine-besides = 不想等？{ $machine }空着，可请大堂经理带您去
kiosk-straight = 轮到您了，请直接到 { $counter } 号窗口
kiosk-phone = 手机扫一扫，随时看进度
kiosk-phone-more = 不用下载，不用填资料。
kiosk-qr = 这个号码的二维码
kiosk-printing = 正在打印，请稍候取票
kiosk-printed = 打好了，请取走号票
kiosk-paper-out = 打印机没纸了，您的号码仍然有效
kiosk-no-paper = 号票没有打出来，您的号码仍然有效
kiosk-paper-unknown = 号票可能没打出来，您的号码仍然有效
kiosk-keep = 请记住号码，马上有人来处理。
kiosk-keep-or-scan = 请记住号码或扫码留存，马上有人来处理。
kiosk-done = 好的，完成
kiosk-leaving = { $seconds } 秒后回到首页
kiosk-stay = 再看一会儿
kiosk-paused = 取号暂停，请找大堂经理取号
kiosk-paused-soon = 恢复后这里会自动回到首页。
kiosk-sign-in = 工作人员请重新登录

### phone 手机页

phone-other-language = English
phone-ahead = 前面还有
phone-about = 大约还要
phone-you = 您
phone-counter-end = 窗口
phone-sit = 请在{ $zone }就座，叫到您时页面变色
phone-diverted = 您的位置留着，没办成就回来
phone-go = 轮到您了，请现在过来
phone-counter = 号窗口
phone-was-called = 刚才叫您到 { $counter } 号窗口
phone-serving = { $counter } 号窗口正在为您办理
phone-parked = 请稍等，窗口会再叫您
phone-missed = 叫过您了，{ $minutes } 分钟内请找大堂经理
phone-ended = 今天的号已结束
phone-stale = 暂时连不上，请留意现场叫号
phone-fresh = { $at } 更新
phone-live = 自动刷新

### receipt 号票

receipt-reprint = 补打 REPRINT · 号码不变
receipt-wait = 大约等候
receipt-minutes = 分钟
receipt-no-wait = 不用等
receipt-ahead = 前面
receipt-people =
    { $count ->
       *[other] 人
    }
receipt-seat = 请到{ $zone }就座，听叫号
receipt-follow = 扫码看进度
receipt-documents = 请备好：{ $names }
receipt-passed = 过号 { $minutes } 分钟内到取号机扫码，再等 { $count } 人
receipt-complaints = 投诉电话：{ $phone }
receipt-printed-at = { $issued } 取号 · { $printed } 打印
receipt-date = { $month } 月 { $day } 日 { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }

### printer 打印机

printer-title = 虚拟打印机
printer-how = 取号机的纸从这里出来。按一个按钮，看看没纸、开盖或断线时大堂里会怎样。
printer-state = 打印机状态
printer-newest = 刚出来的纸
printer-older = 先前的纸
printer-empty = 还没有纸出来，请先取一个号
printer-paper = 第 { $n } 张纸
printer-paper-at = 第 { $n } 张，{ $time }
printer-do-paper-out = 取走纸卷
printer-do-cover = 打开机盖
printer-do-offline = 设为脱机
printer-do-slow = 变得很慢
printer-do-ok = 恢复正常
printer-ok = 正常
printer-paper-near-end = 纸将用完
printer-paper-out = 没纸了
printer-paper-out-mid-ticket = 下一张打到一半没纸
printer-cover = 机盖开着
printer-cutter = 切刀卡住
printer-offline = 脱机
printer-unrecoverable = 机器坏了
printer-slow = 每秒一个字节
printer-mute = 不回答
printer-reset = 打到一半断线
printer-lost-id = 打了但不回报

### board 大屏

board-title = 叫号大屏
board-now-calling = 正在叫号
board-called-earlier = 先前叫过
board-counter = 请到窗口
board-wait = 等候约
board-range = { $low }–{ $high } 分钟
board-long-range = { $low }–{ $high } 分
board-waiting = { $count } 人等候
board-just-called = 刚叫过
board-missed = 过号 { $minutes } 分钟内回来，请到取号机扫码
board-stale = 屏幕暂停更新，请听现场叫号
board-as-of = 截至 { $time }
board-day-closed = 今天的叫号已结束
board-day-unopened = 今天还没有开始叫号

### sign 窗口屏

sign-title = { $counter } 号窗口屏
sign-counter = 窗口
sign-called = 请到这里
sign-serving = 正在办理
sign-paused = 暂停服务
sign-closed = 本窗口未开放
sign-stale = 请听现场叫号

### teller 柜员

teller-title = { $counter } 号窗口 · 柜员
teller-actions = 操作
teller-present = 当前客户
teller-status-open = 开放
teller-status-paused = 暂停
teller-status-closed = 未开放
teller-connection-live = 已连接
teller-connection-loading = 正在连接
teller-connection-stale = 未连接
teller-connection-refused = 未连接
teller-break = 暂停、签退
teller-keys = 按键
teller-offline = 未连接，请稍等；连上后按键自动恢复
teller-deed-sign-on = 签到，开放窗口
teller-deed-open = 恢复叫号
teller-deed-call-next = 叫下一位
teller-deed-call-next-who = 叫下一位 { $number }
teller-deed-arrived = 到了，开始办
teller-deed-finish-and-call-next = 办结，叫下一位
teller-deed-finish-and-call-next-who = 办结，叫下一位
teller-deed-recall = 重呼
teller-deed-no-show = 过号
teller-deed-finish = 办结
teller-deed-transfer = 转号
teller-deed-park = 挂起
teller-seconds = { $seconds } 秒
teller-called = 已叫号，等客户过来
teller-serving = 正在办理
teller-since-call = 叫号后
teller-serving-for = 已办
teller-usual = 通常 { $minutes } 分钟
teller-longer = 已超过通常的 { $minutes } 分钟
teller-recalled = 已重呼 { $count } 次
teller-before-no-show =
    { $recalls ->
        [0] { $seconds } 秒后可过号
       *[other] 再重呼 { $recalls } 次、{ $seconds } 秒后可过号
    }
teller-wait = 等候
teller-waited-until = 叫号前等了 { $minutes } 分钟
teller-notes = 交接
teller-no-notes = 没有留言
teller-why-called = 叫号时的理由
teller-stop-issued = 取号
teller-stop-called = 窗口 { $counter } 叫号
teller-stop-served = 开始办理
teller-next = 接下来
teller-waited = 等了 { $minutes } 分
teller-promised = 承诺 { $minutes } 分内
teller-nobody = 暂无人等候
teller-elsewhere = 其他窗口的业务有 { $count } 人等候
teller-parked-here = 挂起的号
teller-callable = 本窗口可叫 { $count } 人
teller-call-one = 叫指定号
teller-which-number = 号码，例如 A017
teller-number-missing = 请先输入号码
teller-transfer-missing = 请选转到哪里，并写明原因
teller-sign-on-missing = 请输入工号和密码
teller-call-it = 叫这个号
teller-transfer-to = 转号
teller-seniority = 等候时间跟着客户走，不用重新排队
teller-to-counter = 同一业务，转到窗口
teller-to-service = 改办其他业务
teller-why = 原因，也告诉客户
teller-transfer-it = 转过去
teller-break-why = 暂停的原因
teller-sign-off = 签退，关闭窗口
teller-closed = 本窗口还没有开放
teller-press-to-open = 签到后就可以叫号
teller-staff = 工号
teller-pin = 密码
teller-paused = 暂停中
teller-paused-since = 从 { $time } 开始
teller-ready = 可以叫下一位了
teller-day-closed = 今天还没有开始叫号，或已经结束
teller-undo = 撤销
teller-done-call = 已叫 { $number } 到 { $counter } 号窗口
teller-done-recall = 已重呼 { $number }
teller-done-arrived = 已开始办理 { $number }
teller-done-no-show = { $number } 已过号
teller-done-finish = { $number } 已办结
teller-done-park = { $number } 已挂起
teller-done-transfer = { $number } 已转走
teller-done-pause = 窗口已暂停
teller-done-open = 窗口已恢复
teller-key-main = 主要操作：叫号、开始、办结并叫下一位
teller-key-recall = 重呼
teller-key-no-show = 过号
teller-key-call-number = 叫指定号
teller-key-finish = 办结，不叫下一位
teller-key-transfer = 转号
teller-key-park = 挂起
teller-key-undo = 撤销上一步，{ $seconds } 秒内
teller-key-help = 按键说明

### manager 大堂经理

manager-title = 大堂经理
manager-lobby = 大堂
manager-find = 找号
manager-missed = 过号
manager-day = 营业日
manager-language = 中文
manager-seconds = { $seconds } 秒
manager-range = { $low }–{ $high } 分钟
manager-comma = 、

# 最上面一行
manager-waiting = 等候
manager-oldest = 最久
manager-at-risk = { $count } 人可能超时
manager-all-kept = 都来得及
manager-stale = 未连接，{ $age }前的情况，暂时不能操作
manager-not-connected = 未连接，暂时不能操作；连上就好

# 队列
manager-queues = 队列
manager-promise-key = 竖线是承诺
manager-nobody = 没人等
manager-queue-line = 最久 { $waited } 分 · 新来约 { $low }–{ $high } 分
manager-queue-line-no-wait = 最久 { $waited } 分 · 新来不用等
manager-queue-at-risk = { $count } 人将超时
manager-queue-fine = 正常
manager-queue-title = { $service }，按叫号顺序
manager-promise-bar = 等了 { $waited } 分钟，承诺 { $promise } 分钟
manager-promise-kept = 来得及
manager-promise-at-risk = 可能超时
manager-promise-broken = 已超时

# 建议分流
manager-offering = 建议分流
manager-place-kept = 位置都保留
manager-free-now = { $machine }，现在空着
manager-saves = 省 { $range } 分钟
manager-saves-behind = 后面 { $people } 人各省约 { $minutes } 分
manager-offer = 去提议
manager-no-offers = 现在没有可以提议的
manager-not-crowded = 人不多，不用分流
manager-under-way = 正在分流
manager-offered = 等答复
manager-kept-until = 留到 { $time }
manager-kept-over = { $time } 已过

# 要处理
manager-todo = 要处理
manager-todo-none = 没有要处理的
manager-todo-help = { $kiosk }有人求助
manager-todo-arrival =
    { $count ->
        [1] 贵宾到店，{ $number }
       *[other] { $count } 位贵宾在等
    }
manager-todo-late =
    { $count ->
        [1] { $number } 等过了承诺
       *[other] { $count } 人等过了承诺
    }
manager-todo-overdue =
    { $count ->
        [1] { $number } 去机器没回来
       *[other] { $count } 人去机器没回来
    }
manager-todo-printer = { $kiosk }{ $fault }
manager-i-go = 我去
manager-see = 查看
manager-fault-paper-out = 没纸了
manager-fault-cover-open = 盖子开着
manager-fault-cutter = 切刀卡住了
manager-fault-offline = 打印机停了
manager-fault-unreachable = 打印机没连上
manager-fault-mute = 打印机没有回答
manager-fault-unrecoverable = 打印机坏了
manager-fault-other = 打印不了
manager-fault-unsure = 可能没出票

# 窗口和设备
manager-counters = 窗口
manager-counter = { $counter } 号
manager-counter-open = 空闲
manager-counter-paused = 暂停
manager-counter-closed = 未开
manager-devices = 设备
manager-printer-fine = 正常
manager-printer-unused = 还没打过
manager-machine-free = 空着
manager-machine-full = 有人在用

# 没人等，开门前，关门后
manager-calm = 大堂很顺
manager-day-unopened = 今天还没有开始营业
manager-day-closed = 今天的营业已结束
manager-open-day = 开始营业
manager-close-day = 结束营业
manager-day-since = { $date } { $time } 开始营业
manager-leftovers = 还有 { $count } 个号没有办完。要作废它们，结束营业吗？
manager-void-leftovers = 作废 { $count } 个号，结束营业
manager-not-yet = 先不结束
manager-signed-out = 这台平板需要重新登录
manager-count-issued = 取号
manager-count-served = 办完
manager-count-diverted = 机器
manager-count-no-show = 过号
manager-count-left = 离开

# 一张号票
manager-ticket = 号票
manager-offer-title = 向客户提议
manager-waited = 等了 { $age }
manager-still = 前面 { $count } 人，还要约 { $range }
manager-call-by = 承诺 { $time } 前叫
manager-class = 优先级
manager-move = 转到别处
manager-leave = 客户离开
manager-void = 作废
manager-return = 回来了，重新排队
manager-reprint = 补打
manager-may-return = 过号了，{ $time } 前可以回来，再等 { $count } 人
manager-return-until = { $time } 前可回来
manager-ended = 这个号已结束
manager-was-missed = 过号了，请客户重新取号

# 去机器
manager-no-machine = 这项业务机器办不了
manager-only-if-asked = 照顾的客户，本人要求才去机器
manager-offer-machine = 提议去 { $machine }
manager-takes = 约 { $minutes } 分钟办完
manager-to-say = 可以这样说
manager-say-offer = “您好，{ $service }在机器上约 { $minutes } 分钟就好，您的号给您留着。”
manager-kept = 位置保留 { $minutes } 分钟，没办成直接回来
manager-accepts = 客户愿意，去机器
manager-declines = 愿意等窗口
manager-later = 等会儿再问
manager-done-there = 在机器上办好了
manager-came-back = 没办成，回来等
manager-place-until = 位置留到 { $time }
manager-place-over = 位置留到 { $time }，已经过了，请去问一下
manager-place-now = 现在回来，前面 { $count } 人，还要约 { $range }

# 优先级、转到别处、作废
manager-class-title = 改优先级
manager-class-do = 改成{ $class }
manager-move-title = 转到别处
manager-move-do = 转到 { $to }
manager-to-service = 换业务
manager-to-counter = 指定窗口
manager-void-title = 作废号票
manager-void-do = 作废 { $number }
manager-choose-first = 请先选好
manager-why = 原因
manager-why-optional = 原因，可不填
manager-reason-asked = 客户要求
manager-reason-recognised = 当面认出
manager-reason-told = 客户经理通知
manager-reason-wrong = 取错号了
manager-reason-quicker = 那边更快
manager-reason-twice = 重复取号
manager-reason-gone = 客户不在了
manager-reason-other = 其他原因

# 列表和找号
manager-list-missed = 过号，还能回来的
manager-list-arrival = 贵宾到店
manager-list-late = 等过了承诺的
manager-list-overdue = 去机器没回来的
manager-list-printer = 没拿到纸的
manager-list-empty = 现在没有
manager-printer-how = { $kiosk }{ $fault }。号码都有效，修好后会自动打出。
manager-printer-unsure-how = { $kiosk }可能没出票。号码都有效，要纸的可以补打。
manager-find-title = 按号码找
manager-find-number = 号码
manager-find-none = 今天没有这个号，请再看看

# 做完了，还能撤销
manager-undo = 撤销
manager-done-accept-diversion = { $number } 去机器了，撤销就继续等
manager-done-decline-diversion = { $number } 继续等窗口，撤销就恢复提议
manager-done-diversion-done = { $number } 在机器上办好了，撤销就恢复留位
manager-done-return = { $number } 回来排队了，撤销就恢复原样
manager-done-reclassify = { $number } 优先级改好了，撤销就改回去
manager-done-move = { $number } 转走了，撤销就回原处
manager-done-leave = { $number } 离开了，撤销就回到原位
manager-done-void = { $number } 作废了，撤销就回到原位

### reason 为什么叫这个号

reason-promise-kept =
    { $minutes ->
        [0] 因为离承诺时间最近，就是现在
       *[other] 因为离承诺时间最近，还有 { $minutes } 分钟
    }
reason-promise-broken =
    { $minutes ->
        [0] 因为承诺时间刚过
       *[other] 因为承诺时间已过 { $minutes } 分钟
    }
reason-over-cap = 因为已经等了 { $waited } 分钟，超过了上限
reason-named = 因为您点了这个号
reason-nobody-waiting = 暂无人等候

### problem 没有办成：先说怎么了，再说怎么办

# 营业日
problem-day-closed = 今天还没有开始取号，请找大堂经理
problem-day-open = 营业日已经开着，不用再开
problem-day-has-leftovers = 没有结束：还有 { $live } 个号没办完，请先办完或作废
problem-series-full = { $series } 字头的号今天已取完，请找大堂经理

# 号票
problem-not-allowed =
    { $state ->
        [waiting] 没有办成：这个号在等候中
        [called] 没有办成：这个号已叫号
        [serving] 没有办成：这个号正在办理
        [parked] 没有办成：这个号已挂起
        [diverted] 没有办成：这个号在机器上办
        [finished] 没有办成：这个号已办完
        [no_show] 没有办成：这个号已过号
        [left] 没有办成：这位客户已离开
        [void] 没有办成：这个号已作废
       *[other] 没有办成：现在不能这样办
    }
problem-ticket-elsewhere = 没有叫：{ $number } 已在 { $counter } 号窗口
problem-no-such-number = 没有叫：今天没有这个号，请再看一遍
problem-return-too-late = 过号已超过 { $minutes } 分钟，请重新取号
problem-missed-twice = 已经过号两次，请重新取号
problem-same-place = 没有转：这个号本来就在那里，请选别处

# 窗口
problem-counter-busy = 没有叫：{ $number } 还在本窗口，请先办完
problem-counter-closed = 没有办成：本窗口还没有签到，请先签到
problem-counter-paused = 没有叫：本窗口暂停中，请先恢复
problem-counter-open = 本窗口已经开着，不用再开
problem-counter-taken = 没有签到：本窗口已有人签到，请对方先签退
problem-staff-elsewhere = 没有签到：您已在 { $counter } 号窗口签到，请先到那里签退
problem-staff-required = 没有签到：请用您的工号和密码签到
problem-nobody-at-counter = 没有办成：本窗口现在没有客户，请先叫号
problem-cannot-serve = 没有办成：{ $counter } 号窗口不办这项业务，请选别的窗口
problem-too-early =
    { $recalls ->
        [0] 还不能过号：请再等 { $seconds } 秒
       *[other]
            { $seconds ->
                [0] 还不能过号：请再重呼 { $recalls } 次
               *[other] 还不能过号：请再重呼 { $recalls } 次，再等 { $seconds } 秒
            }
    }

# 分流
problem-machine-cannot = 这台机器办不了这项业务，请选别的办法
problem-machine-full = 这台机器正有人用，请稍后再去
problem-not-offered = 没有办成：还没有向这位客户提议机器

# 撤销
problem-nothing-to-undo = 没有可以撤销的操作
problem-undo-too-late = 没有撤销：已超过 { $seconds } 秒
problem-undo-overtaken = 没有撤销：之后又有了别的操作

# 打印和求助
problem-no-printer = 没有打印：请指定一台有打印机的取号机
problem-nothing-asked = 这台取号机现在没有人求助

# 请求里的编号
problem-unknown-service = 没有这项业务，请从列出的业务里选
problem-unknown-priority-class = 没有这个优先级，请从列出的里选
problem-unknown-counter = 没有这个窗口，请从列出的窗口里选
problem-unknown-machine = 没有这台机器，请从列出的机器里选
problem-unknown-kiosk = 没有这台取号机，请从列出的里选
problem-unknown-zone = 没有这个区，请从列出的区里选
problem-unknown-room = 没有这个频道，请核对名称
problem-unknown-ticket = 找不到这个号，请核对后再试
problem-unknown-appointment = 找不到这个预约，请核对后再试
problem-unknown-job = 没有这张打印单，请核对后再试
problem-unknown-fault = 没有这种故障，请从列出的里选

# 请求的样子
problem-unreadable-json = 请求的内容读不出来，应为 UTF-8 编码的 JSON
problem-bad-request-shape = 请求的内容不符合要求，请看 errors 里的每一项
problem-key-missing = 缺少 Idempotency-Key，请为每次操作带上一个
problem-key-malformed = Idempotency-Key 应为 1–128 个可见的 ASCII 字符
problem-key-reused = 这个 Idempotency-Key 已用于别的操作，请换一个新的
problem-not-found = 没有这个地址，请核对后再试
problem-method-not-allowed = 这个地址不接受这种方法
problem-too-large = 请求的内容太大，最多 64 kB
problem-unsupported-media-type = 请求的内容应为 application/json
problem-bad-request = 请求有误，请核对后再试

# 权限
problem-unauthorized = 请先登录
problem-forbidden = 没有办成：您没有这项权限
problem-origin-refused = 请从本系统的页面上操作
problem-csrf-refused = 页面已过时，请刷新后再试
problem-pin-wrong = 工号或密码不对，请再试
problem-pin-wait = 请等 { $seconds } 秒再试
problem-token-wrong = 口令不对，请再看一遍
problem-pairing-required = 请先在这台设备上输入设备口令，再登录

# 系统
problem-unavailable = 系统正忙，没有办成，请稍后再试
problem-too-many-sockets = 连接已满，请关掉不用的屏幕再试
problem-internal = 系统出了问题，没有办成，请稍后再试
problem-box-away = 暂时连不上，请再试一次

# 问题文档的标题，每个 HTTP 状态一个
problem-status-400 = 请求读不懂
problem-status-401 = 需要登录
problem-status-403 = 没有权限
problem-status-404 = 找不到
problem-status-405 = 不接受这种方法
problem-status-409 = 现在不能这样做
problem-status-413 = 内容太大
problem-status-415 = 内容的类型不对
problem-status-422 = 内容不符合要求
problem-status-429 = 请求太密
problem-status-500 = 系统出了问题
problem-status-503 = 暂时办不了

### settings 配置里的错误：哪里不对，怎么改

settings-file-missing = 缺少这个文件，请从示范配置 config/ 里复制一份再改
settings-file-unreadable = 这个文件打不开，请检查它的读取权限
settings-unknown-file = 没有程序会读这个文件，请改名为：{ $nearest }
settings-not-utf8 = 第 { $byte } 个字节不是 UTF-8，请用 UTF-8 编码另存
settings-bad-toml = 第 { $line } 行第 { $column } 列读不懂，请检查引号、括号、等号，以及同一个名字是否写了两次
settings-toml-ends-early = 文件没有写完，请检查末尾的引号和括号
settings-absurd-toml = 数字太长或括号套得太深，请改短
settings-unknown-key = 没有这个设置，请改为：{ $nearest }
settings-missing = 缺少这个设置，请补上
settings-wants-text = 应为文字，请写在引号里
settings-wants-whole-number = 应为整数，请不要加引号和小数点
settings-wants-number = 应为数字，请不要加引号
settings-wants-true-or-false = 只能是 true 或 false，请不要加引号
settings-wants-list = 应为列表，请写在方括号里，例如 ["cash", "transfer"]
settings-wants-table = 应为一组设置，请参照示范配置 config/ 的写法
settings-wants-time = 应为时刻，请写成 "09:00" 这样
settings-wants-address = 应为网址，请写成 "https://…" 这样
settings-wrong-value = 这个值不能用，请参照示范配置 config/ 的写法
settings-not-one-of = 只能是其中之一：{ $allowed }
settings-too-small = 应大于 { $bound }，请改大
settings-below = 不能小于 { $bound }，请改大
settings-above = 不能大于 { $bound }，请改小
settings-empty = 不能是空的，请填写
settings-too-long = 最多 { $bound } 个字，请改短
settings-too-many = 最多 { $bound } 项，请去掉一些
settings-control-character = 含有看不见的控制字符，请删掉这段文字重新输入
settings-bad-id = 编号只能用小写字母、数字和连字符，最长 32 个，请改名
settings-bad-letter = 字头应为一个大写字母，不能用 I、O、Q、V（容易看错听错），请换一个
settings-bad-host = 应为主机名或 IP 地址，请写成 "127.0.0.1" 这样
settings-bad-key = 按键应为 F1–F12，或 Ctrl+ 加一个大写字母，例如 "Ctrl+Z"，请改写
settings-unknown-time-zone = 没有这个时区，请改为：{ $nearest }
settings-not-after = 应晚于 { $other }，请改时刻
settings-not-within-hours = 应在开门之后、关门之前，请改时刻
settings-letter-taken = 字头 { $letter } 已用于 { $other }，请换一个字母
settings-unknown-name = 没有 { $name }，请改为：{ $nearest }
settings-twice = { $name } 写了两次，请去掉一个
settings-service-unserved = 提醒：没有窗口办理 { $service }，取了号也叫不到；请给一个窗口加上
settings-group-empty = 提醒：这一组没有业务，不会显示；请加上业务或删掉这一组
settings-zone-empty = 提醒：这个区没有窗口，大屏上不会有叫号；请加上窗口或删掉这个区
settings-kiosk-without-printer = 提醒：这台取号机没有打印机，客户拿不到纸票；请加上 [….printer]
