# Every English sentence on screens and paper, one id each, the same ids as in zh.ftl (a test checks).
# Change the words as you like; leave the ids and the names in { $… }: the program finds them by these.

### common used on several faces

common-minutes = { $minutes } min
common-no-wait = No wait
common-people = { $count }
common-counter = Counter { $counter }
common-call = { $number }, please go to counter { $counter }
common-please-wait = One moment, please
common-take-number = Please take a number
common-back = Back
common-close = Close
common-pause-lunch = Meal break
common-pause-break = Short break
common-pause-handover = Handover
common-pause-away = Back soon
common-demo = This is a demonstration; numbers and data are not real
common-needs-scripts = This page needs scripts to be switched on in the browser

### state of a ticket

state-waiting = Waiting
state-called = Called
state-serving = Being served
state-parked = Parked
state-diverted = At a machine
state-finished = Finished
state-no-show = Missed the call
state-left = Left
state-void = Void

### access signing in and rights

access-title = Sign in
access-pair = Pair this device
access-pair-how = The administrator gets a token by branchline device add; it is shown once
access-token = Device token
access-pair-do = Pair
access-staff = Staff sign-in
access-staff-first-pair = Staff: please pair this device first, then sign in
access-staff-not-here = Customers use this device; please sign in at a teller’s or manager’s
access-name = Staff name
access-pin = Six-digit PIN
access-sign-in-do = Sign in
access-held = On this device now
access-other-rights = The page you want needs other rights
access-end = Sign out
access-unpair = Unpair
access-role-kiosk = Kiosk
access-role-display = Display
access-role-teller = Teller
access-role-manager = Lobby manager
access-role-auditor = Auditor
access-role-admin = Administrator
access-demo-title = One tap and you are in
access-demo-how = This is a demonstration: no password, and it opens on this computer only
access-demo-go-on = Go to the page you wanted
access-demo-start = See the start page first
access-demo-tablet = Tablet
access-demo-sign = Sign of counter { $counter }

### start the start page

start-title = Start
start-what = One branch lobby, from taking a number to being served
start-what-more = Numbers, calls, diversions: every screen shows the same lobby and changes with it at once.
start-enter = Enter the demonstration
start-enter-how = No password; it opens on this computer only
start-sign-in = Sign in
start-sign-in-how = Pair this device, or sign in as staff
start-kiosk = Kiosk
start-kiosk-what = Where customers take a number
start-kiosk-try = Touch a service and you have a number; try English and larger text
start-paper = Printed paper
start-paper-what = What came out of the virtual printer
start-paper-try = See what the paper says; touch "Take the paper out", then take another number
start-board = Board
start-board-what = The calls everybody looks up at
start-board-try = Keep it open and call a number as a teller
start-sign = Counter signs
start-sign-what = The strip above each counter
start-sign-try = See it change with a call or a pause
start-teller = Teller
start-teller-what = The console at the counter
start-teller-try = Sign on, press F2 for the next customer; then open a second counter and call at both
start-tablet = Lobby manager
start-tablet-what = The whole lobby at a glance
start-tablet-try = Make a customer VIP; send another to a machine with the place kept
start-phone = Phone
start-phone-what = Where a customer sees the own place in line
start-phone-try = Take a number at the kiosk, then touch the QR code under it
start-open = Open

### kiosk

kiosk-title = Ticket kiosk
kiosk-question = What would you like to do today?
kiosk-key-wait = minutes, about
kiosk-key-waiting = waiting
kiosk-wait = about { $range } min
kiosk-people = { $count }
kiosk-machine-free = Machine free, no wait
kiosk-service-closed = No numbers just now
kiosk-closed = No numbers just now. Please see the lobby manager.
kiosk-waiting-now = Waiting now, about
kiosk-larger-text = Larger text
kiosk-usual-text = Standard text
kiosk-seated = Seated height
kiosk-standing = Standing
kiosk-contrast = High contrast
kiosk-usual-contrast = In colour
kiosk-other-language = 中文
kiosk-other-language-here = Chinese
kiosk-help = Call staff
kiosk-help-me = Please help me
kiosk-help-coming = A colleague is on the way
kiosk-your-number = Your number
kiosk-wait-label = Wait, about
kiosk-ahead-label = Ahead of you
kiosk-minutes = min
kiosk-people-unit =
    { $count ->
        [one] person
       *[other] people
    }
kiosk-sit = Please sit in the { $zone } area and listen for your number
kiosk-machine-besides = Rather not wait? { $machine } is free; ask the lobby manager
kiosk-straight = It's your turn. Please go straight to counter { $counter }
kiosk-phone = Follow your place on your phone
kiosk-phone-more = No app, no details needed.
kiosk-qr = QR code of this number
kiosk-printing = Printing your ticket
kiosk-printed = Ready. Please take your ticket.
kiosk-paper-out = The printer is out of paper. Your number is valid.
kiosk-no-paper = Your ticket was not printed. Your number is valid.
kiosk-paper-unknown = Your ticket may not have printed. Your number is valid.
kiosk-keep = Remember your number. A colleague is coming.
kiosk-keep-or-scan = Remember it or scan the code. A colleague is coming.
kiosk-done = Done
kiosk-leaving = Back to the start in { $seconds } s
kiosk-stay = Stay here
kiosk-paused = Numbers are paused here. Please see the lobby manager.
kiosk-paused-soon = This screen comes back by itself.
kiosk-sign-in = Staff: please sign in again

### phone the customer's own page

phone-other-language = 中文
phone-ahead = Ahead of you
phone-about = About
phone-you = You
phone-counter-end = Counter
phone-sit = Sit in the { $zone } area. This page changes colour when you are called.
phone-diverted = Your place is kept. Come straight back if it does not work.
phone-go = It's your turn. Please come now.
phone-counter = Counter
phone-was-called = You were just called to counter { $counter }
phone-serving = You are being served at counter { $counter }
phone-parked = One moment, please. The counter will call you again.
phone-missed = You were called. Please see the lobby manager within { $minutes } min.
phone-ended = This ticket has ended
phone-stale = Not updated since { $at }. Please listen.
phone-fresh = Updated { $at }
phone-live = Live

### receipt the printed ticket

receipt-reprint = Reprint, same number
receipt-wait = Wait
receipt-minutes = min
receipt-no-wait = No wait
receipt-ahead = Ahead
receipt-people =
    { $count ->
        [one] person
       *[other] people
    }
receipt-seat = Seats: { $zone }. Listen for your number.
receipt-follow = Follow your place on your phone. No app.
receipt-documents = Have ready: { $names }
receipt-passed = Missed it? Scan within { $minutes } min; { $count } go first.
receipt-complaints = Complaints: { $phone }
receipt-printed-at = Taken { $issued } · printed { $printed }
receipt-date = { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

### printer

printer-title = Virtual printer
printer-how = What the kiosk prints comes out here. Press a button to see what the lobby does without paper, with the cover open, or cut off.
printer-state = State of the printer
printer-newest = The newest paper
printer-older = Earlier papers
printer-empty = No paper yet: take a number first
printer-paper = Paper { $n }
printer-paper-at = Paper { $n }, { $time }
printer-do-paper-out = Take the paper out
printer-do-cover = Open the cover
printer-do-offline = Switch it offline
printer-do-slow = Make it very slow
printer-do-ok = Make all well
printer-ok = All well
printer-paper-near-end = Paper nearly out
printer-paper-out = Out of paper
printer-paper-out-mid-ticket = Paper ends in the next ticket
printer-cover = Cover open
printer-cutter = Cutter jammed
printer-offline = Offline
printer-unrecoverable = Broken
printer-slow = One byte a second
printer-mute = Does not answer
printer-reset = Cuts off in mid-ticket
printer-lost-id = Prints, but does not say so

### board

board-title = Call board
board-now-calling = Now calling
board-called-earlier = Called earlier
board-counter = Counter
board-wait = Wait, about (min)
board-range = { $low }–{ $high } min
board-long-range = { $low }–{ $high } min
board-waiting = waiting
board-just-called = Just called
board-missed = Missed your call? Scan at the kiosk.
board-stale = Not updating. Please listen.
board-as-of = As of { $time }
board-day-closed = Calling has ended for today
board-day-unopened = Calling has not started yet

### sign at a counter

sign-title = Sign of counter { $counter }
sign-counter = Counter
sign-called = Please come here
sign-serving = Being served
sign-paused = Service paused
sign-closed = This counter is closed
sign-stale = Please listen for your number

### teller

teller-title = Counter { $counter } · Teller
teller-actions = Actions
teller-present = Present customer
teller-status-open = Open
teller-status-paused = Paused
teller-status-closed = Closed
teller-connection-live = Online
teller-connection-loading = Connecting
teller-connection-stale = Offline
teller-connection-refused = Offline
teller-break = Break, sign off
teller-keys = Keys
teller-offline = Not connected. Please wait; the keys come back by themselves.
teller-deed-sign-on = Sign on, open the counter
teller-deed-open = Open again
teller-deed-call-next = Call next
teller-deed-call-next-who = Call next · { $number }
teller-deed-arrived = Arrived, start
teller-deed-finish-and-call-next = Finish and call next
teller-deed-finish-and-call-next-who = Finish and call next · { $number }
teller-deed-recall = Recall
teller-deed-no-show = No-show
teller-deed-finish = Finish
teller-deed-transfer = Transfer
teller-deed-park = Park
teller-seconds = { $seconds } s
teller-called = Called; waiting for the customer
teller-serving = Serving
teller-since-call = Since call
teller-serving-for = Serving for
teller-usual = usually { $minutes } min
teller-longer = over the usual { $minutes } min
teller-recalled =
    { $count ->
        [one] recalled once
       *[other] recalled { $count } times
    }
teller-before-no-show =
    { $recalls ->
        [0] no-show in { $seconds } s
       *[other] no-show: { $recalls } more recalls, { $seconds } s
    }
teller-wait = Wait
teller-waited-until = Waited { $minutes } min before the call
teller-notes = Notes
teller-no-notes = No notes
teller-why-called = Why this one, when called
teller-stop-issued = Took number
teller-stop-called = Called to counter { $counter }
teller-stop-served = Service began
teller-next = Next in line
teller-waited = Waited { $minutes } min
teller-promised = of { $minutes } min
teller-nobody = Nobody is waiting
teller-elsewhere = { $count } waiting for other counters
teller-parked-here = Parked
teller-callable = { $count } callable here
teller-call-one = Call one
teller-which-number = Number, such as A017
teller-number-missing = Please enter a number
teller-transfer-missing = Please choose where to, and give the reason
teller-sign-on-missing = Please enter staff number and PIN
teller-call-it = Call it
teller-transfer-to = Transfer
teller-seniority = The time already waited goes along; no new queue
teller-to-counter = Same service, at counter
teller-to-service = Another service
teller-why = Reason; tell the customer too
teller-transfer-it = Send on
teller-break-why = Reason for the break
teller-sign-off = Sign off, close the counter
teller-closed = This counter is not open yet
teller-press-to-open = Sign on to start calling
teller-staff = Staff number
teller-pin = PIN
teller-paused = On a break
teller-paused-since = Since { $time }
teller-ready = Ready to call the next customer
teller-day-closed = Calling has not started today, or has ended
teller-undo = Undo
teller-done-call = Called to counter { $counter }; undo mends the screens
teller-done-recall = { $number } called again
teller-done-arrived = Service of { $number } began
teller-done-no-show = { $number } did not come
teller-done-finish = { $number } finished
teller-done-park = { $number } parked
teller-done-transfer = { $number } sent on
teller-done-pause = Counter paused
teller-done-open = Counter open again
teller-key-main = Main action: call, start, finish and call next
teller-key-recall = Recall
teller-key-no-show = No-show
teller-key-call-number = Call a number
teller-key-finish = Finish without calling
teller-key-transfer = Transfer
teller-key-park = Park
teller-key-undo = Undo the last step, within { $seconds } s
teller-key-help = This list

### manager the lobby manager's tablet

manager-title = Lobby manager
manager-lobby = Lobby
manager-find = Find
manager-missed = Missed
manager-day = Day
manager-language = English
manager-seconds = { $seconds } s
manager-range = { $low }–{ $high } min
manager-comma = ,{ " " }

# the line on top
manager-waiting = Waiting
manager-oldest = Oldest
manager-at-risk = { $count } at risk
manager-all-kept = All in time
manager-stale = Not connected: { $age } old, nothing can be done now
manager-not-connected = Not connected, so nothing can be done just now. It comes back by itself.

# queues
manager-queues = Queues
manager-promise-key = bar: promise
manager-nobody = Nobody
manager-queue-line = Oldest { $waited } · new about { $low }–{ $high } min
manager-queue-line-no-wait = Oldest { $waited } min · new: no wait
manager-queue-at-risk = { $count } at risk
manager-queue-fine = Fine
manager-queue-title = { $service }, in calling order
manager-promise-bar = Waited { $waited } min of { $promise } promised
manager-promise-kept = In time
manager-promise-at-risk = At risk
manager-promise-broken = Overdue

# worth offering
manager-offering = Worth offering
manager-place-kept = places are kept
manager-free-now = { $machine }, free now
manager-saves = saves { $range } min
manager-saves-behind = { $people } behind save { $minutes } each
manager-offer = Offer
manager-no-offers = Nobody to offer a machine to just now
manager-not-crowded = Few are waiting: nothing to offer
manager-under-way = Under way
manager-offered = to answer
manager-kept-until = until { $time }
manager-kept-over = { $time } is over

# to do
manager-todo = To do
manager-todo-none = Nothing to do
manager-todo-help = Help wanted at { $kiosk }
manager-todo-arrival =
    { $count ->
        [1] VIP arrived, { $number }
       *[other] { $count } VIPs are waiting
    }
manager-todo-late =
    { $count ->
        [1] { $number } is over its promise
       *[other] { $count } are over their promise
    }
manager-todo-overdue =
    { $count ->
        [1] { $number } not back from its machine
       *[other] { $count } not back from machines
    }
manager-todo-printer = { $kiosk }: { $fault }
manager-i-go = I'll go
manager-see = See
manager-fault-paper-out = out of paper
manager-fault-cover-open = cover is open
manager-fault-cutter = cutter is stuck
manager-fault-offline = printer has stopped
manager-fault-unreachable = printer not connected
manager-fault-mute = printer does not answer
manager-fault-unrecoverable = printer is faulty
manager-fault-other = cannot print
manager-fault-unsure = paper may be missing

# counters and devices
manager-counters = Counters
manager-counter = No. { $counter }
manager-counter-open = Free
manager-counter-paused = Paused
manager-counter-closed = Closed
manager-devices = Devices
manager-printer-fine = fine
manager-printer-unused = not used yet
manager-machine-free = free
manager-machine-full = in use

# nobody waits, before the doors open, after they close
manager-calm = All calm
manager-day-unopened = The day has not been opened yet
manager-day-closed = The day is closed
manager-open-day = Open the day
manager-close-day = Close the day
manager-day-since = { $date }, open since { $time }
manager-leftovers =
    { $count ->
        [one] { $count } number is not finished. Void it and close the day?
       *[other] { $count } numbers are not finished. Void them and close the day?
    }
manager-void-leftovers = Void { $count } and close
manager-not-yet = Not yet
manager-signed-out = This tablet needs to sign in again
manager-count-issued = Issued
manager-count-served = Served
manager-count-diverted = At machines
manager-count-no-show = Missed
manager-count-left = Left

# one ticket
manager-ticket = Ticket
manager-offer-title = Offer a faster way
manager-waited = Waited { $age }
manager-still = { $count } ahead, about { $range } to go
manager-call-by = Promised by { $time }
manager-class = Class
manager-move = Move
manager-leave = Has left
manager-void = Void
manager-return = Back, in line again
manager-reprint = Reprint
manager-may-return = Missed the call; may return by { $time }, behind { $count }
manager-return-until = by { $time }
manager-ended = This ticket has ended
manager-was-missed = Missed the call; a new number is needed

# to a machine
manager-no-machine = No machine does this
manager-only-if-asked = Care customers use a machine only when they ask
manager-offer-machine = Offer { $machine }
manager-takes = about { $minutes } min
manager-to-say = You could say
manager-say-offer = "Hello. A machine can do this in about { $minutes } minutes ({ $service }), and your place is kept."
manager-kept = Place kept { $minutes } min; come straight back if it fails
manager-accepts = Accepts the machine
manager-declines = Prefers a counter
manager-later = Ask later
manager-done-there = Done there
manager-came-back = Came back
manager-place-until = Place kept until { $time }
manager-place-over = Kept until { $time }, which has passed. Please go and ask.
manager-place-now = Back now: { $count } ahead, about { $range } to go

# class, another place, void
manager-class-title = Change the class
manager-class-do = Make it { $class }
manager-move-title = Move it
manager-move-do = Move to { $to }
manager-to-service = Another service
manager-to-counter = One counter
manager-void-title = Void this ticket
manager-void-do = Void { $number }
manager-choose-first = Choose first
manager-why = Reason
manager-why-optional = Reason, if any
manager-reason-asked = Customer asked
manager-reason-recognised = Recognised
manager-reason-told = Told by the client manager
manager-reason-wrong = Wrong number taken
manager-reason-quicker = Quicker there
manager-reason-twice = Taken twice
manager-reason-gone = Customer is gone
manager-reason-other = Another reason

# lists, and finding a number
manager-list-missed = Missed, may still return
manager-list-arrival = VIPs who arrived
manager-list-late = Over their promise
manager-list-overdue = Not back from machines
manager-list-printer = Without paper
manager-list-empty = Nobody now
manager-printer-how = { $kiosk }: { $fault }. The numbers are valid; they print by themselves once it is mended.
manager-printer-unsure-how = { $kiosk }: paper may be missing. The numbers are valid; reprint for whoever wants one.
manager-find-title = Find by number
manager-find-number = Number
manager-find-none = There is no such number today. Please look again.

# done, and can be taken back
manager-undo = Undo
manager-done-accept-diversion = { $number } is off to the machine; undo to keep waiting
manager-done-decline-diversion = { $number } waits for a counter; undo to offer again
manager-done-diversion-done = { $number } was done at the machine; undo to keep the place
manager-done-return = { $number } is in line again; undo to put it back
manager-done-reclassify = { $number } has another class; undo for the old one
manager-done-move = { $number } was moved; undo to move it back
manager-done-leave = { $number } has left; undo to give the place back
manager-done-void = { $number } is void; undo to give the place back

### reason why this ticket is called

reason-promise-kept =
    { $minutes ->
        [0] Because its promise is closest: due now
       *[other] Because its promise is closest: { $minutes } min left
    }
reason-promise-broken =
    { $minutes ->
        [0] Because its promise has just passed
       *[other] Because its promise passed { $minutes } min ago
    }
reason-over-cap = Because it has waited { $waited } min, over the limit
reason-named = Because you called this number
reason-nobody-waiting = Nobody is waiting

### problem not done: what happened, then what to do

# the business day
problem-day-closed = Numbers are not given yet today. Please ask the lobby manager.
problem-day-open = The day is open already. Nothing to do.
problem-day-has-leftovers = Not closed: { $live } tickets are still live. Finish or void them first.
problem-series-full = All { $series } numbers are taken today. Please ask the lobby manager.

# tickets
problem-not-allowed =
    { $state ->
        [waiting] Not done: this ticket is waiting
        [called] Not done: this ticket has been called
        [serving] Not done: this ticket is being served
        [parked] Not done: this ticket is parked
        [diverted] Not done: this ticket is at a machine
        [finished] Not done: this ticket is finished
        [no_show] Not done: this ticket missed its call
        [left] Not done: this customer has left
        [void] Not done: this ticket is void
       *[other] Not done: this is not possible now
    }
problem-ticket-elsewhere = Not called: { $number } is at counter { $counter }
problem-no-such-number = Not called: there is no such number today. Please look again.
problem-return-too-late = Missed more than { $minutes } min ago. Please take a new number.
problem-missed-twice = Missed twice. Please take a new number.
problem-same-place = Not moved: it is there already. Choose another place.

# counters
problem-counter-busy = Not called: { $number } is still at this counter. Finish first.
problem-counter-closed = Not done: nobody has signed on here. Sign on first.
problem-counter-paused = Not called: this counter is paused. Open it first.
problem-counter-open = This counter is open already. Nothing to do.
problem-counter-taken = Not signed on: somebody else is signed on here. They sign off first.
problem-staff-elsewhere = Not signed on: you are at counter { $counter }. Sign off there first.
problem-staff-required = Not signed on: please give your name and PIN
problem-nobody-at-counter = Not done: nobody is at this counter. Call first.
problem-cannot-serve = Not done: counter { $counter } does not do this. Choose another counter.
problem-too-early =
    { $recalls ->
        [0] Too early for a no-show: wait { $seconds } s more
       *[other]
            { $seconds ->
                [0] Too early for a no-show: recall { $recalls } more
               *[other] Too early for a no-show: recall { $recalls } more and wait { $seconds } s
            }
    }

# diversion
problem-machine-cannot = This machine cannot do that. Please choose another way.
problem-machine-full = This machine is in use. Please try later.
problem-not-offered = Not done: no machine has been offered to this customer

# undo
problem-nothing-to-undo = There is nothing to undo
problem-undo-too-late = Not undone: more than { $seconds } s have passed
problem-undo-overtaken = Not undone: something else has happened since

# paper and help
problem-no-printer = Not printed: name a kiosk that has a printer
problem-nothing-asked = Nobody is asking for help at this kiosk

# ids in a request
problem-unknown-service = There is no such service. Choose one of those listed.
problem-unknown-priority-class = There is no such priority class. Choose one of those listed.
problem-unknown-counter = There is no such counter. Choose one of those listed.
problem-unknown-machine = There is no such machine. Choose one of those listed.
problem-unknown-kiosk = There is no such kiosk. Choose one of those listed.
problem-unknown-zone = There is no such zone. Choose one of those listed.
problem-unknown-room = There is no such room. Please check its name.
problem-unknown-ticket = This ticket was not found. Please check and try again.
problem-unknown-appointment = This appointment was not found. Please check it.
problem-unknown-job = There is no such print job. Please check it.
problem-unknown-fault = There is no such fault; choose one of those listed

# the shape of a request
problem-unreadable-json = The request cannot be read. It should be JSON in UTF-8.
problem-bad-request-shape = The request is not of the right shape. See each item in errors.
problem-key-missing = Idempotency-Key is missing. Please send one with every action.
problem-key-malformed = Idempotency-Key should be 1–128 visible ASCII characters
problem-key-reused = This Idempotency-Key belongs to another action. Please use a new one.
problem-not-found = There is nothing at this address. Please check it.
problem-method-not-allowed = This address does not take that method
problem-too-large = The request is too large: 64 kB at most
problem-unsupported-media-type = The request should be application/json
problem-bad-request = The request is not right. Please check it.

# rights
problem-unauthorized = Please sign in first
problem-forbidden = Not done: you may not do this
problem-origin-refused = Please use the pages of this system
problem-csrf-refused = This page is out of date. Please reload it.
problem-pin-wrong = Name or PIN is not right. Please try again.
problem-pin-wait = Please wait { $seconds } s and try again
problem-token-wrong = This token is not right. Please look again.
problem-pairing-required = Give this device’s token first, then sign in

# the system
problem-unavailable = The system is busy and nothing was done. Please try again soon.
problem-too-many-sockets = No connection is free. Close a screen that is not used.
problem-internal = Something went wrong and nothing was done. Please try again soon.
problem-box-away = Not connected just now. Please try again.

# the title of a problem document, one for each HTTP status
problem-status-400 = Cannot be read
problem-status-401 = Sign-in needed
problem-status-403 = Not allowed
problem-status-404 = Not found
problem-status-405 = Method not accepted
problem-status-409 = Not possible now
problem-status-413 = Too large
problem-status-415 = Wrong type of content
problem-status-422 = Not of the right shape
problem-status-429 = Too many requests
problem-status-500 = Something went wrong here
problem-status-503 = Not available now

### settings what is wrong in the configuration, then what to change

settings-file-missing = this file is missing; copy it from the demonstration in config/ and edit it
settings-file-unreadable = this file cannot be opened; check that it may be read
settings-unknown-file = nothing reads this file; rename it to: { $nearest }
settings-not-utf8 = byte { $byte } is not UTF-8; save the file as UTF-8
settings-bad-toml = line { $line }, column { $column } cannot be read; check quotes, brackets, equals signs and names given twice
settings-toml-ends-early = the file is not finished; check quotes and brackets at its end
settings-absurd-toml = a figure is too long or brackets are nested too deeply; make it shorter
settings-unknown-key = there is no such setting; use: { $nearest }
settings-missing = this setting is missing; add it
settings-wants-text = this should be text; write it in quotes
settings-wants-whole-number = this should be a whole number; write it without quotes and decimal point
settings-wants-number = this should be a number; write it without quotes
settings-wants-true-or-false = this is either true or false; write it without quotes
settings-wants-list = this should be a list; write it in square brackets, such as ["cash", "transfer"]
settings-wants-table = this should be a table of settings; write it as the demonstration in config/ does
settings-wants-time = this should be a time of day; write it like "09:00"
settings-wants-address = this should be a web address; write it like "https://…"
settings-wrong-value = this value cannot be used; write it as the demonstration in config/ does
settings-not-one-of = this is one of: { $allowed }
settings-too-small = this should be more than { $bound }; make it larger
settings-below = this should be { $bound } or more; make it larger
settings-above = this should be { $bound } or less; make it smaller
settings-empty = this should not be empty; fill it in
settings-too-long = at most { $bound } characters; make it shorter
settings-too-many = at most { $bound } items; take some away
settings-control-character = there is an invisible control character in it; delete the text and type it again
settings-bad-id = an id has small letters, digits and hyphens, 32 at most; rename it
settings-bad-letter = this should be one capital letter, not I, O, Q or V (misread or misheard); choose another
settings-bad-host = this should be a host name or IP address; write it like "127.0.0.1"
settings-bad-key = a key is F1 to F12, or Ctrl+ and a capital letter such as "Ctrl+Z"; rewrite it
settings-unknown-time-zone = there is no such time zone; use: { $nearest }
settings-not-after = this should be later than { $other }; change the time
settings-not-within-hours = this should be after opening and not after closing; change the time
settings-letter-taken = letter { $letter } belongs to { $other }; choose another letter
settings-unknown-name = there is no { $name }; use: { $nearest }
settings-twice = { $name } stands there twice; take one away
settings-service-unserved = warning: no counter serves { $service }, its tickets would never be called; add it to a counter
settings-group-empty = warning: no service is in this group, so it is not shown; add a service or remove the group
settings-zone-empty = warning: no counter is in this zone, so its board shows no calls; add a counter or remove the zone
settings-kiosk-without-printer = warning: this kiosk has no printer and gives no paper; add [….printer]
