# language: th
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = เหตุอันควรเชื่อ

# source: a89390ce512d
program-purpose = ฝึกมองเห็นสัญญาณของการค้ามนุษย์ พูดคุยกับผู้คน และตัดสินใจว่าอะไรคุ้มครองเขาได้ ที่นี่ไม่มีใครได้รับอันตราย

# source: 4638a728dbde
text-size = ขนาดตัวอักษร

# source: 1de27d043d6c
text-size-percent = { $percent }%

# source: 54d29beec875
quit = ปิดโปรแกรม

# source: 64b1b0dd3adc
shelf-empty = ยังไม่มีสถานการณ์จำลอง ให้วางโฟลเดอร์ชื่อ “scenarios” ไว้ข้างโปรแกรม แล้วเปิดโปรแกรมใหม่

# source: dc01c5fddc0a
shelf-fiction = ประเทศ บริษัท ผู้คน และหมายเลขโทรศัพท์ทั้งหมดเป็นเรื่องสมมติ

# source: ce1cd6505cd6
card-minutes = ราว { $minutes } นาที

# source: fad6057bb540
card-reviewed = ตรวจทานแล้ว

# source: 887d99cb2ec9
card-draft = ฉบับร่าง ยังไม่ได้ตรวจทาน

# source: ac14b9d880df
card-unplayable = เล่นสถานการณ์จำลองนี้ไม่ได้: { $reason }

# source: 4debe642537e
card-resumable = คุณเริ่มไว้เมื่อ { $when }

# source: 97903f19edf6
card-resume = ทำต่อ

# source: ed077f3d8125
card-open = เปิด

# source: d41a34af2ab7
back-to-shelf = กลับไปหน้ารายการ

## Languages, and how a person reads

# source: a4fe65264ef7
reading-open = ภาษา

# source: a31c477f45f1
reading-hint = ภาษา ตัวเลข และขนาดตัวอักษร: Ctrl + L

# source: d07d5544bcfd
reading-title = ภาษาและตัวอักษร

# source: a4fe65264ef7
reading-language = ภาษา

# source: 064e2ec166b1
reading-beside = ภาษาที่สองควบคู่กัน

# source: 4e5d760d27a4
reading-beside-why = สำหรับวิทยากรและล่ามที่ดูหน้าจอเดียวกัน

# source: dc937b598926
reading-beside-none = ไม่มี

# source: b0640f0fc460
reading-digits = ตัวเลข

# source: 11a6767d5674
reading-close = เสร็จแล้ว

# source: 65d9dff4e188
reading-draft = ฉบับร่าง: แปลโดยเครื่อง ยังไม่มีเจ้าของภาษาลงนามรับรอง

# source: 5960f6464b39
reading-draft-short = คำแปลฉบับร่าง

# source: 178ddf02d3d2
reading-scenario-other = สถานการณ์จำลองนี้ยังไม่มี{ $asked } คุณกำลังอ่านเป็น{ $shown }

# source: 754a81b16db9
reading-not-kept = ตัวเลือกของคุณใช้ได้จนกว่าจะปิดโปรแกรม แต่บันทึกไว้ไม่ได้: { $reason }

# source: f395e6ce1b3d
reading-texts-refused = อ่านข้อความบางส่วนไม่ได้ จึงใช้ข้อความอื่นแทน: { $reason }

# source: ba118bf7fc9c
language-en = ภาษาอังกฤษ

# source: 08d72ec6a16a
language-km = ภาษาเขมร

# source: ad705ee19c04
language-th = ภาษาไทย

# source: f25499e9df5c
language-vi = ภาษาเวียดนาม

# source: 4fe1bb67f3b9
language-id = ภาษาอินโดนีเซีย

# source: 5e7ade55f3ea
date = { $day } { $month } { $year }

# source: 79e6b3cc35b3
date-and-time = { $date } เวลา { $time } น.

# source: 37082e68df85
month-1 = มกราคม

# source: c877c6ff405e
month-2 = กุมภาพันธ์

# source: 9d95a2cf0d71
month-3 = มีนาคม

# source: 4afe6ea150d5
month-4 = เมษายน

# source: 8c78fe5b9936
month-5 = พฤษภาคม

# source: d5808c0e0a47
month-6 = มิถุนายน

# source: e9cf7a1ca4a7
month-7 = กรกฎาคม

# source: a66d8970e569
month-8 = สิงหาคม

# source: cd559ea0abca
month-9 = กันยายน

# source: fdd791787b64
month-10 = ตุลาคม

# source: 9de6fe1d7265
month-11 = พฤศจิกายน

# source: 8fb204ca4609
month-12 = ธันวาคม

## Prebrief

# source: 4d579636f5b1
prebrief-role = คุณเป็นใคร

# source: c9cc3a3fd728
prebrief-aims = คุณจะได้ฝึกอะไร

# source: 460ca7711eb5
prebrief-content-note = ก่อนเริ่ม: { $note }

# source: 5ce77f498b71
prebrief-pause = คุณพักหรือหยุดเมื่อไรก็ได้ สิ่งที่ทำไปแล้วจะถูกเก็บไว้

# source: 3c87e0e4fffe
prebrief-rules = กฎของที่นี่

# source: 9c870aa6e5e9
prebrief-how = วิธีทำ

# source: a06afd991978
prebrief-how-look = มองไปรอบตัว และอ่านสิ่งที่วางอยู่ ทุกอย่างใช้เวลา

# source: ea07c45942f9
prebrief-how-talk = พูดคุยกับผู้คน คุณถามอย่างไร ที่ไหน และเมื่อไร มีผลต่อสิ่งที่เขาเล่าให้คุณฟังได้

# source: 5ef13709f368
prebrief-how-note = จดว่าสัญญาณนั้นหมายถึงอะไร และเป็นเรื่องของใคร หลายอย่างไม่ได้มีความหมายอะไร

# source: f7292e6aea87
prebrief-how-decide = ตัดสินใจเรื่องของแต่ละคน แล้วคุณจะได้รู้ว่าความจริงเป็นอย่างไร

# source: 36a213c1a49a
prebrief-keys = ถ้าไม่ใช้เมาส์: ปุ่ม Tab และปุ่มลูกศรใช้เลื่อน Enter ใช้เลือก Escape ใช้ย้อนกลับ และ Ctrl กับเลข 1 ถึง 5 ใช้เปิดแต่ละส่วน

# source: 889bba6a3891
prebrief-sources = ที่มาของเนื้อหา

# source: 887d99cb2ec9
prebrief-draft = ฉบับร่าง ยังไม่ได้ตรวจทาน

# source: 6275799bc6ae
prebrief-draft-means = ยังไม่มีผู้เชี่ยวชาญตรวจสถานการณ์จำลองนี้ อย่าใช้อบรมจริงก่อนที่จะมีผู้เชี่ยวชาญตรวจ

# source: 09b538d1d0fa
prebrief-begin = เริ่ม

# source: 1af28b4577fc
source-line = { $title }. { $body }, { $year }

## Run: the rail

# source: e9463dccf054
panel-place = สถานที่

# source: 7db20897053b
panel-people = ผู้คน

# source: b4e929d8bcfe
panel-documents = เอกสาร

# source: 0dec07abf92d
panel-notebook = สมุดบันทึก

# source: 30fddb9fe431
panel-decide = ตัดสินใจ

# source: 8b4bf6ff6b00
panel-shortcut = Ctrl + { $number }

# source: c8187c410435
waiting-documents =
    { $count ->
        [0] อ่านครบทุกฉบับแล้ว
       *[other] ยังไม่ได้อ่านเอกสาร { $count } ฉบับ
    }

# source: 2935ac019811
waiting-cues =
    { $count ->
        [0] คุณจดบันทึกทุกอย่างที่สังเกตเห็นแล้ว
       *[other] สิ่งที่สังเกตเห็น { $count } อย่างยังไม่มีบันทึก
    }

# source: 74556f0db8e1
waiting-decisions =
    { $count ->
        [0] ตัดสินใจครบทุกคนแล้ว
       *[other] อีก { $count } คนรอการตัดสินใจ
    }

# source: e2c819f9990c
clock-left =
    { $minutes ->
        [0] ใกล้หมดกะแล้ว
       *[other] เหลือ { $minutes } นาที
    }

# source: e1710b7f5a62
clock-left-hours = เหลือราว { $hours } ชั่วโมง

# source: 1e4c2e3a619e
clock-over = หมดกะแล้ว บันทึกและตัดสินใจให้เสร็จได้โดยไม่ต้องรีบ

# source: 858e4ba7a29f
run-pause = พัก

# source: 6a971cfa3269
run-end = จบรอบฝึก

# source: 518aa875d13c
notice-dismiss = รับทราบ

## Run: place

# source: e43fa23cc462
place-look = ดู

# source: dd7fcb1a082f
place-seen = ดูแล้ว

# source: a8aa078b7ea6
place-go = ไปที่

# source: 30094e0bec00
place-do = ทำ

# source: d0f48649c7ca
place-log = สิ่งที่คุณเห็นและได้ยิน

# source: f9663ab7d81f
place-no-picture = { $place }: ไม่มีภาพ ให้ใช้รายการแทน

# source: 31680fe8bd33
log-said = { $who }: { $words }

# source: 66f53417d3b7
just-now = เมื่อครู่นี้

# source: cde0e5c6d7af
already-done = ทำไปแล้ว

## Run: people

# source: 7db20897053b
people-title = ผู้คน

# source: deb51fff3255
people-nobody = ที่นี่ไม่มีใครให้คุยด้วย

# source: 08b041935798
speaker-you = คุณ

# source: 7c0a12f6e5a2
name-and-age = { $name } อายุ { $age } ปี

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = มีคนอื่นอยู่ใกล้

# source: 4be5ee2f6e03
setting-apart = แยกออกมาแล้ว

# source: ce466cd66e56
setting-private = อยู่ในห้องที่เป็นส่วนตัว

# source: db883a6d9277
setting-apart-private = คุยกันตามลำพังในห้องที่เป็นส่วนตัว

# source: e46e94d127d3
setting-will-talk = ตกลงจะคุย

# source: dc26b91a668e
setting-will-not-talk = ไม่อยากคุย

# source: 7a4710e05ca0
setting-wants-referral = ต้องการให้ส่งต่อ

# source: a14610718eae
setting-wants-no-referral = ไม่ต้องการให้ส่งต่อ

# source: 4686d9ff1e33
setting-language = คุณกับเขามีภาษาร่วมกัน

# source: 465be15f15c2
setting-no-language = ไม่มีภาษาร่วมกัน ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } เป็นล่าม

# source: b8c209cdead6
talk-ask = ถาม

# source: 30094e0bec00
talk-do = ทำ

# source: e5cc669f1314
talk-asked = ถามไปแล้ว

# source: b2db1efd6af6
talk-no-questions = ตอนนี้ไม่มีอะไรให้ถาม

# source: 84f568ca4008
talk-nothing-yet = คุณยังไม่ได้คุย

# source: d9752a22b1e9
interpreter-choose = ให้ { $person } เป็นล่าม

# source: 94405dc8ef80
group-setting = สถานที่และภาษา

# source: 20e5d0bf372e
group-explain = อธิบายและตกลงกัน

# source: 4262074d6c60
group-care = การดูแล

# source: 1afde71b02ce
group-close = ขั้นต่อไป

# source: f97e9da0e3b8
group-other = อื่น ๆ

## Run: documents

# source: b4e929d8bcfe
documents-title = เอกสาร

# source: 638d4664bd68
documents-none = คุณยังไม่มีเอกสาร ลองมองไปรอบตัว ของบางอย่างมีเอกสารอยู่ในนั้น

# source: 18b04b8f2a62
documents-choose = เลือกเอกสารทางซ้ายเพื่ออ่าน เลือกสองฉบับเพื่อวางเทียบกัน

# source: 27c06e713c4d
documents-hint = เปิดสองฉบับ แล้วเทียบกัน

# source: 53865c7ae053
documents-compare = เทียบสองฉบับนี้

# source: 3316348dbadf
document-read = อ่านแล้ว

# source: 2d7534b1a845
document-unread = ยังไม่ได้อ่าน

# source: 27efb7274c77
document-do-read = อ่าน

# source: 2ae913d6d3e2
document-close = เก็บ

## Run: notebook

# source: fb5a97385938
notebook-cues = สิ่งที่คุณสังเกตเห็น

# source: b99f60c94557
notebook-empty = คุณยังไม่ได้สังเกตเห็นอะไร ลองดู อ่าน และถาม

# source: 49c266baaaa7
notebook-search = ค้นหา

# source: 63cc025cbbc8
notebook-only-unmarked = เฉพาะที่ยังไม่มีบันทึก

# source: 9aa254769af9
cue-below = { $how } · { $marked }

# source: 124c6c381a5f
cue-marked =
    { $count ->
        [0] ยังไม่มีบันทึก
       *[other] { $count } บันทึก
    }

# source: 7208794c984e
how-seen = เห็นเอง

# source: 3316348dbadf
how-read = อ่านพบ

# source: 9f7f9b62381a
how-compared = เห็นเมื่อเทียบกัน

# source: ef895c244418
how-told = { $person } เล่า

# source: 2d5b00a7267f
how-noticed = สังเกตเห็นระหว่างทาง

# source: fddc2b0bdb92
certainty-title = คุณมั่นใจแค่ไหน

# source: aed960c488f0
certainty-why = บอกว่าคุณคิดว่าเป็นไปได้แค่ไหน ไม่ใช่ว่าถ้าจริงจะร้ายแรงแค่ไหน คุณเปลี่ยนได้จนกว่าจะจบ

# source: 4675cc2c359b
certainty-question = เป็นไปได้แค่ไหนว่า { $person } เป็นผู้เสียหาย

# source: a8a22dc748a9
certainty-ends = 0: ไม่ใช่แน่นอน · 100: ใช่แน่นอน

# source: 1de27d043d6c
percent = { $percent }%

# source: 55576676783c
notes-title = บันทึกของคุณ

# source: ec68cb3e7c34
notes-none = คุณยังไม่ได้เขียนอะไร เลือกสักอย่างทางซ้าย

# source: 63d3a2ef781f
note-cue = คุณสังเกตเห็นว่า

# source: 50fb072dfa8b
note-about = เป็นเรื่องของใคร

# source: 16d9abdc89c4
note-meaning = บ่งบอกถึงอะไร

# source: 2b83b847e97c
note-indicators = สัญญาณของการค้ามนุษย์

# source: abb039422a0b
note-nothing = ไม่ได้มีความหมายอะไร

# source: fddc2b0bdb92
note-how-sure = คุณมั่นใจแค่ไหน

# source: 6dcbba6a0821
note-save = จดไว้

# source: 7d9eb7acb13e
note-close = ปิด

# source: c0bf75bd78bf
note-change = แก้ไข

# source: 7d2a64f5083a
note-retract = ถอนบันทึก

# source: 56602d50dd5d
note-sure = มั่นใจ { $percent }%

# source: 2235762fb11e
note-missing-about = บอกว่าเป็นเรื่องของใคร

# source: bfd8f7409a99
note-missing-sure = บอกว่าคุณมั่นใจแค่ไหน

# source: 9f2099250cd4
note-missing-meaning = บอกว่าบ่งบอกถึงอะไร

# source: f296e674c79c
note-missing-indicators = เลือกอย่างน้อยหนึ่งสัญญาณจากรายการ

# source: 5b4a623367f8
reference-title = สัญญาณ

# source: cf34797117ed
reference-search = ค้นหา: หนี้ หนังสือเดินทาง ค่าจ้าง …

# source: 5ddc83cd52c1
reference-tag = ทั้งหมดนี้: { $tag }

# source: 07098fde9903
reference-none = ไม่พบสิ่งที่ตรงกับคำเหล่านี้

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Run: decide

# source: cfa6a08af3ed
decide-title = การตัดสินใจ

# source: 7df0784dce9d
decide-open = ยังไม่ได้ตัดสินใจ

# source: 0e4b38ba45fe
debrief-undecided = คุณไม่ได้ตัดสินใจ

# source: 8d3c6686ec30
decide-done = ตัดสินใจแล้ว

# source: d03527468a22
decide-threshold = มีเหตุอันควรเชื่อก็พอแล้ว ไม่ต้องมีข้อพิสูจน์

# source: e60c5cf0cd2e
decide-findings = คุณสรุปเรื่องของ { $person } ว่าอย่างไร

# source: 2f190050203f
decide-findings-why = ถูกได้มากกว่าหนึ่งข้อ

# source: 5b11b4ba4910
decide-consent = ความยินยอมให้ส่งต่อ

# source: 7d56a2da9b43
decide-services = คุณจะส่งต่อ { $person } ไปที่ไหน

# source: ce2903a0a67c
decide-share = ใครอีกที่จะได้รู้เรื่องของคนนี้

# source: b04396db27a0
decide-share-why = บอกเท่าที่จำเป็น และบอกเฉพาะคนที่จำเป็นต้องรู้

# source: f82139de92ef
decide-offences = ถ้ามีการกระทำความผิด

# source: 394e5fdc3634
decide-onward = การอยู่ต่อและการเดินทางต่อ

# source: 908900e66bf6
decide-confirm = ตัดสินใจเรื่องของ { $person }

# source: eca1d446d63e
decide-change = เปลี่ยนการตัดสินใจเรื่องของ { $person }

# source: bee9cc87d179
decide-kept = ตัดสินใจแล้ว คุณยังเปลี่ยนได้

# source: c539d30b69e4
decide-missing = ยังขาด: { $missing }

# source: 0306a0b1a9bc
missing-finding = ข้อสรุป

# source: 12423e0482f3
missing-consent = ความยินยอม

# source: 3b1136af07e5
missing-offences = เรื่องความผิด

# source: a00015ab84ee
missing-onward = การอยู่ต่อและการเดินทางต่อ

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Ending

# source: 0478862bdbea
end-title = จบรอบฝึกนี้ไหม

# source: 81a57fe2edfa
end-undecided = คุณยังไม่ได้ตัดสินใจเรื่องของ:

# source: 54f9aeaef83e
end-all-decided = คุณตัดสินใจครบทุกคนแล้ว หลังจากนี้จะแก้ไขอะไรไม่ได้

# source: 0d223d80daad
end-unrated = คุณยังไม่ได้บอกว่ามั่นใจแค่ไหนเรื่องของ: { $people }

# source: a9549d7d0636
end-stay = ยังไม่จบ

# source: e7121904357f
end-confirm = จบ แล้วดูว่าความจริงเป็นอย่างไร

## Debrief

# source: 19f8ea61bd57
chapter-truth = ความจริง

# source: 4e3d6d093496
chapter-moves = สิ่งที่คุณทำ

# source: 145a7f8b6db9
chapter-talk = การพูดคุย

# source: 5b4a623367f8
chapter-signs = สัญญาณ

# source: 1c4f6830901e
chapter-next = ขั้นต่อไป

# source: 42e4f17623cc
debrief-result = ผลของคุณ

# source: c5d7aa86e8b0
debrief-again = เล่นอีกครั้ง

# source: 82b55f2db673
debrief-score-reached = { $score } จาก 100 ถึงเกณฑ์

# source: 3db6be457c72
debrief-score-below = { $score } จาก 100 ต้องได้ { $least }

# source: 9a413208cd01
debrief-unsafe = ไม่ปลอดภัย แม้เรื่องอื่นจะทำได้ดี: { $rule }

# source: e9ed4c87bd55
debrief-made = คุณสรุปว่า

# source: d312e3cb7f93
debrief-fits = ข้อสรุปที่เหมาะ

# source: d61ffb8c91e8
debrief-rated = มั่นใจแค่ไหน

# source: eb38ca40211a
debrief-nothing = ส่วนนี้ไม่มีอะไร

# source: 06a34667e952
debrief-cue = เรื่อง: “{ $cue }”

# source: cbe1893be322
debrief-moment = ขั้นที่ { $number }: “{ $words }”

# source: 3684b7586cff
debrief-instead = ควรทำแทน: { $instead }

# source: bc7af8ccc77d
debrief-source = ที่มา: { $source }

# source: 634d43a9cc80
debrief-no-talk = คุณไม่ได้คุยกับใครเลย

# source: ade9248e0132
debrief-trust = ความไว้วางใจ

# source: ae55ea403754
debrief-distress = ความทุกข์ใจ

# source: f433086ff510
debrief-curve = ความไว้วางใจเปลี่ยนจาก { $trust } เป็น { $trust-after } ความทุกข์ใจเปลี่ยนจาก { $distress } เป็น { $distress-after }

# source: f1ce256e6081
debrief-about = เรื่องของ { $person }

# source: ee3eaad05347
debrief-count = { $what }: { $count }

# source: b5b41d606436
debrief-shows = บ่งบอกถึง

# source: ab8c69ee8ef8
debrief-your-note = คุณเขียนว่า

# source: 16d25333f6c8
debrief-noted = { $what } (มั่นใจ { $percent }%)

# source: 718f73841169
debrief-not-noted = ไม่ได้เขียนอะไร

# source: 42a2ce7f63f9
verdict-harm = ก่ออันตราย

# source: 3d86eb082e36
verdict-missed = พลาดไป

# source: 761fab5ada07
verdict-partly = ได้บางส่วน

# source: c939327ca16d
verdict-good = ดี

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = จากนี้จะเป็นล่ามให้ { $person }

# source: d318960342dc
line-will-talk = { $person } พร้อมจะคุย

# source: 566c2772c989
line-will-not-talk = { $person } ไม่อยากคุย

# source: 8d3c4f054360
line-wants-referral = { $person } ต้องการความช่วยเหลือนี้

# source: da3be5f8e809
line-wants-no-referral = { $person } ไม่ต้องการให้ส่งต่อ

# source: 6eb66ceef9f9
line-shut = { $person } จะไม่พูดต่อแล้ว

# source: c6d48d79d53e
line-shift-over = หมดกะแล้ว เหลือแต่บันทึกและการตัดสินใจของคุณ

# source: 976e64148602
line-nothing-to-compare = วางเทียบกันแล้วไม่พบอะไรใหม่

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = รอบฝึกนี้จบแล้ว

# source: efc1ff007542
refusal-shift-over = หมดกะแล้ว คุณยังจดบันทึกและตัดสินใจได้

# source: 012277ee1f17
refusal-not-here = สิ่งนั้นไม่ได้อยู่ที่นี่

# source: 9328afe8f864
refusal-person-not-here = { $person } ไม่ได้อยู่ที่นี่

# source: ed5a1359817e
refusal-already-here = คุณอยู่ที่นี่อยู่แล้ว

# source: 39b0230a0f4b
refusal-told = ตอนนี้ยังทำไม่ได้

# source: 39b0230a0f4b
refusal-not-now = ตอนนี้ยังทำไม่ได้

# source: 12769e730b1d
refusal-no-common-language = คุณกับ { $person } ไม่มีภาษาร่วมกัน หาคนมาเป็นล่าม

# source: 3d8f2cf66eb0
refusal-no-interpreter-needed = คุณกับ { $person } คุยกันเข้าใจอยู่แล้ว

# source: 96ce5dca9988
refusal-no-interpreter = ยังไม่มีใครเป็นล่ามให้ { $person }

# source: 40c082c30a6e
refusal-not-an-interpreter = { $person } ไม่ได้เป็นล่าม

# source: b8e803fe9b16
refusal-too-distressed = ตอนนี้ { $person } ไปต่อไม่ไหว หยุดถาม แล้วเสนอให้พัก

# source: 566c2772c989
refusal-will-not-talk = { $person } ไม่อยากคุย

# source: e996be26883a
refusal-no-such-document = คุณไม่มีเอกสารนั้น

# source: 4b66a5b72db9
refusal-not-both-read = อ่านทั้งสองฉบับก่อน

# source: fd1cd159372d
refusal-already-done = ทำไปแล้ว
refusal-seen-before = คุณดูสิ่งนี้แล้ว และไม่มีอะไรเปลี่ยนแปลง: { $words }
refusal-answered-before = เหมือนเดิม: { $words }

# source: 19237b81dcfb
refusal-needs-person = เลือกคนก่อน

# source: 80bb8f5d61c8
refusal-cue-not-met = คุณยังไม่ได้สังเกตเห็นสิ่งนั้น

# source: 57aac28f7fe9
refusal-no-such-note = ไม่มีบันทึกนั้น

# source: 529d162bb93c
refusal-not-asked = ไม่มีอะไรให้ตอบเรื่องของ { $person }

# source: 97f628ac11c7
refusal-no-finding = การตัดสินใจต้องมีข้อสรุปอย่างน้อยหนึ่งข้อ

# source: 898c1631d1ee
refusal-no-such-service = ที่นี่ไม่มีบริการนี้

# source: ca936f6bebb1
refusal-out-of-range = ตัวเลขนั้นอยู่นอกช่วงที่กำหนด

## Terms: the definition and the indicators

# source: acf69c79d070
element-act = การกระทำ: จัดหา พาไป เก็บตัวไว้ หรือรับตัวคน

# source: b1d94b245629
element-means = วิธีการ: ใช้กำลัง ข่มขู่ หลอกลวง หรือใช้ประโยชน์จากความเปราะบาง

# source: b798d87ce040
element-purpose = วัตถุประสงค์: การแสวงหาประโยชน์

# source: d12ca643a199
dimension-deceptive-recruitment = หลอกลวงตอนจัดหาคน

# source: 75fd6727369a
dimension-coercive-recruitment = กดดันตอนจัดหาคน

# source: 80774c7b1b42
dimension-recruitment-vulnerability = ใช้ความเปราะบางเพื่อจัดหาคน

# source: ec93da6796e0
dimension-exploitation = การแสวงหาประโยชน์

# source: c223fdb1192f
dimension-coercion-at-destination = กดดันในที่ทำงาน

# source: fd3abc7c9953
dimension-destination-vulnerability = ใช้ความเปราะบางในที่ทำงาน

# source: eda15ce4834a
strength-strong = หนักแน่น

# source: c082456a7766
strength-medium = ปานกลาง

# source: 481ba4019c9d
strength-weak = อ่อน

# source: ad08defcbfea
age-group-adult = ผู้ใหญ่

# source: 8053321281f5
age-group-child = เด็ก

# source: ad11ddb6f2bd
tag-verified = ตรวจกับต้นฉบับที่เผยแพร่แล้ว

# source: 1e4fab516a52
tag-secondary = รู้จากบทสรุป ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่

# source: 1cfb03f2087b
tag-memory-high = ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่

# source: 9be0fc06fba6
tag-memory-medium = ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่ ควรใช้อย่างระวัง

# source: fad6c37f8a50
tag-memory-low = ยังไม่ได้ตรวจ ควรใช้อย่างระวังมาก

# source: 8abc2220f2b7
tag-design = เป็นทางเลือกของโครงการนี้ ไม่ใช่กฎที่มีการเผยแพร่

# source: 44dfb2315aa6
tag-not-found = ค้นแล้วไม่พบแหล่งที่เผยแพร่

## Terms: talking

# source: 5aa56ab42916
kind-open-invitation = คำถามปลายเปิดชวนเล่า

# source: 3da2e90b61d3
kind-probing = คำถามเจาะรายละเอียด

# source: 120ea01e4a80
kind-closed = คำถามปลายปิด ถูกเวลา

# source: 9e9abb743bc3
kind-closed-too-early = คำถามปลายปิด เร็วเกินไป

# source: 6db84b7e0f50
kind-forced-choice = บังคับให้เลือกตอบ

# source: a442ccd16b54
kind-multiple = หลายคำถามในคราวเดียว

# source: 2582b04c5216
kind-leading = คำถามนำ

# source: 046a3dce1b4e
kind-blaming-why = “ทำไม” ที่กล่าวโทษ

# source: b98d68b21901
kind-disbelief = แสดงความเห็นหรือไม่เชื่อ

# source: 955f2c6be6dc
topic-rapport = ทำความรู้จักกัน

# source: 5d0a5beecd49
topic-needs = สิ่งที่ต้องการตอนนี้

# source: aeb227fcc593
topic-recruitment = เริ่มต้นอย่างไร

# source: 40ec9f70c2fa
topic-journey = การเดินทางมา

# source: f251fea4307b
topic-arrival = ช่วงแรกที่มาถึง

# source: 6ed2d78817e2
topic-work = งาน

# source: 556f53283486
topic-control = เอกสาร หนี้ และกฎ

# source: ff02c3231a56
topic-leaving = การออกไปจากที่นั่น

# source: eae74a685e89
topic-offence = สิ่งที่อาจเป็นความผิด

# source: 5460ee7363b2
topic-others = คนอื่น

# source: 1afde71b02ce
topic-next = ขั้นต่อไป

# source: 911cc1f0ad6f
manner-free = เล่าเองโดยอิสระ

# source: 11f97aeaaed5
manner-prompted = เล่าเมื่อถูกถาม

# source: 3c4c61a84641
manner-contaminated = เล่าหลังจากเจอคำถามนำ

# source: bf301513f3d4
manner-coached = เล่าในที่ที่คนอื่นฟังหรือชักนำได้

# source: ed077f3d8125
ease-open = เปิดใจ

# source: 35d309ba5fab
ease-guarded = ระวังตัว

# source: c21ead0614e7
ease-closed = ปิดใจ

# source: 2b4b2eadf7b2
strain-calm = สงบ

# source: 1f22b5bc251d
strain-uneasy = ไม่สบายใจ

# source: 8b2f40633932
strain-upset = สะเทือนใจ

# source: 614dc26015e4
need-water = น้ำหรืออาหาร

# source: 73800c472aa9
need-medical = แพทย์

# source: 05863ec2c378
need-rest = การพักผ่อน

# source: 5c3967e73c04
gender-woman = หญิง

# source: 20fe1bd201cd
gender-man = ชาย

# source: 14b2e5eab15c
role-interviewee = คนที่อาจต้องการความคุ้มครอง

# source: 8f6ae5862819
role-controller = คนที่ควบคุมผู้อื่น

# source: ff1948db56e4
role-colleague = เพื่อนร่วมงาน

# source: 3a89716d5dfe
role-interpreter = ล่าม

# source: ba475132313f
role-bystander = คนที่อยู่ในเหตุการณ์

## Terms: what you do. The words on the button.

# source: f47737a32f6e
conduct-separate = พา { $person } แยกออกมา

# source: d215d847b642
conduct-private-room = หาห้องที่เป็นส่วนตัว

# source: 357e4d0ff68f
conduct-offer-water = เสนอน้ำ อาหาร และการเข้าห้องน้ำ

# source: 2600512229e1
conduct-medical-help = ถามเรื่องสุขภาพและหาความช่วยเหลือมาให้

# source: 76a146eb52a0
conduct-choose-interpreter = เลือกว่าใครจะเป็นล่าม

# source: b0fc35203596
conduct-brief-interpreter = ชี้แจงให้ล่ามเข้าใจก่อน

# source: e025e3e7bc87
conduct-explain-purpose = บอกว่าคุณเป็นใครและถามเพราะอะไร

# source: 1dac059d848c
conduct-explain-limits = บอกว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: 9a8f05b1e6fb
conduct-explain-rights = บอกว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง

# source: 4176aceb97cf
conduct-ask-consent = ถามว่า { $person } พร้อมจะคุยไหม

# source: 9177ca4738eb
conduct-break = เสนอให้พัก

# source: b14f2b8b2b6d
conduct-call-colleague = ขอให้เพื่อนร่วมงานมา

# source: 9b88f9bae561
conduct-ask-referral-consent = ถามว่า { $person } ต้องการความช่วยเหลือจากหน่วยบริการไหม

# source: 0b6292a3ba09
conduct-safe-contact = ตกลงวิธีติดต่อกันที่ปลอดภัย

# source: 31ef5cb66936
conduct-second-meeting = เสนอให้คุยกันอีกครั้งวันหลัง

# source: b3d34863eb5c
conduct-close = สรุปและบอกว่าจะเกิดอะไรต่อไป

# source: 19bc6b8860ba
conduct-threaten = บอกว่าคนที่ไม่ยอมพูดจะเจออะไร

# source: ab0b9c29780d
conduct-promise = รับปากว่าทุกอย่างจะเรียบร้อย

# source: 0bf31b34dd66
conduct-search-phone = ค้นดูในโทรศัพท์

# source: 6928830ba4b6
conduct-call-family = โทรหาครอบครัว

# source: b750e42cb2d2
conduct-let-controller-listen = ให้คนที่มาด้วยนั่งฟัง

# source: b2c78bc33d89
conduct-question-group = ถามทุกคนพร้อมกัน

# source: 805e4c1cdc99
conduct-hand-passport = ส่งมอบหนังสือเดินทาง

# source: ba6d5d19419a
conduct-hand-back = ส่งมอบตัว { $person }

# source: ad95de87ffe2
conduct-ring-back = โทรกลับไปที่หมายเลขนั้น

# source: 858c818d5e1f
conduct-tell-owner = บอกเจ้าของกิจการถึงสิ่งที่ได้ฟังมา

# source: c73071dfffe6
conduct-let-press-in = ให้นักข่าวเข้ามา

# source: 05610265bfd3
conduct-press-for-detail = คาดคั้นขอรายละเอียดเพิ่ม

## Terms: what you did. What the story tells afterwards.

# source: 2dbf09ebb3d2
did-separate = คุณพา { $person } แยกออกมา

# source: 13fa9a42c840
did-separate-all = คุณพาคนแยกออกมาทีละคน

# source: f6bb20ccedcf
did-private-room = คุณหาห้องที่เป็นส่วนตัวให้ { $person }

# source: a54263ba562b
did-private-room-all = คุณหาห้องที่เป็นส่วนตัว

# source: 718701588e2d
did-offer-water = คุณเสนอน้ำ อาหาร และการเข้าห้องน้ำให้ { $person }

# source: c44d54285180
did-offer-water-all = คุณเสนอน้ำ อาหาร และการเข้าห้องน้ำ

# source: 674b14bffa8f
did-medical-help = คุณถามเรื่องสุขภาพของ { $person } และหาความช่วยเหลือมาให้

# source: 6c0766471772
did-medical-help-all = คุณหาความช่วยเหลือทางการแพทย์มาให้

# source: e5176278af0a
did-choose-interpreter = คุณเลือกว่าใครจะเป็นล่ามให้ { $person }

# source: 096ee1267eb9
did-choose-interpreter-all = คุณเลือกว่าใครจะเป็นล่าม

# source: 22fa56528ed4
did-brief-interpreter = คุณชี้แจงให้ล่ามของ { $person } เข้าใจก่อน

# source: 21ac597e6e02
did-brief-interpreter-all = คุณชี้แจงให้ล่ามเข้าใจก่อน

# source: 3d8e279d56d1
did-explain-purpose = คุณบอก { $person } ว่าคุณเป็นใครและถามเพราะอะไร

# source: f099e794015f
did-explain-purpose-all = คุณบอกว่าคุณเป็นใครและถามเพราะอะไร

# source: 2ff88fc125bc
did-explain-limits = คุณบอก { $person } ว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: 860cb035bd3c
did-explain-limits-all = คุณบอกว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: d959e1a06a23
did-explain-rights = คุณบอก { $person } ว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง

# source: 730338fcc8db
did-explain-rights-all = คุณบอกว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง

# source: 23316f6abd0f
did-ask-consent = คุณถาม { $person } ว่าพร้อมจะคุยไหม

# source: bc5f238e5bc9
did-ask-consent-all = คุณถามว่าใครพร้อมจะคุย

# source: 65668695746c
did-break = คุณเสนอให้ { $person } พัก

# source: 4c3c26b4329b
did-break-all = คุณเสนอให้พัก

# source: ead989f3adc3
did-call-colleague = คุณขอให้เพื่อนร่วมงานมาหา { $person }

# source: 2f95fb43b673
did-call-colleague-all = คุณขอให้เพื่อนร่วมงานมา

# source: d9a3afff271a
did-ask-referral-consent = คุณถาม { $person } ว่าต้องการความช่วยเหลือนี้ไหม

# source: 1fd30970c2cb
did-ask-referral-consent-all = คุณถามว่าใครต้องการความช่วยเหลือ

# source: eb791d5e1a94
did-safe-contact = คุณตกลงวิธีติดต่อที่ปลอดภัยกับ { $person }

# source: 464a82fc0d92
did-safe-contact-all = คุณตกลงวิธีติดต่อกันที่ปลอดภัย

# source: 78e5ad8cf0a4
did-second-meeting = คุณเสนอคุยกับ { $person } อีกครั้งวันหลัง

# source: 9d2661408eb2
did-second-meeting-all = คุณเสนอให้คุยกันอีกครั้งวันหลัง

# source: e046d3c154cc
did-close = คุณสรุปกับ { $person } และบอกว่าจะเกิดอะไรต่อไป

# source: 1ccb80a983e4
did-close-all = คุณสรุปและบอกว่าจะเกิดอะไรต่อไป

# source: 804711c50944
did-threaten = คุณบอก { $person } ว่าคนที่ไม่ยอมพูดจะเจออะไร

# source: 6884ae41d774
did-threaten-all = คุณบอกว่าคนที่ไม่ยอมพูดจะเจออะไร

# source: fc61ce6d3656
did-promise = คุณรับปาก { $person } ว่าทุกอย่างจะเรียบร้อย

# source: 9f733304b2ea
did-promise-all = คุณรับปากว่าทุกอย่างจะเรียบร้อย

# source: 755d1e519db5
did-search-phone = คุณค้นดูในโทรศัพท์ของ { $person }

# source: a9c2dccb8f51
did-search-phone-all = คุณค้นดูในโทรศัพท์เครื่องหนึ่ง

# source: 4c1df164ad39
did-call-family = คุณโทรหาครอบครัวของ { $person }

# source: fc1680b7b570
did-call-family-all = คุณโทรหาครอบครัวของคนหนึ่ง

# source: e4e3b78b062f
did-let-controller-listen = คุณให้คนอื่นนั่งฟังตอนที่ { $person } พูด

# source: ab8eae0d37e2
did-let-controller-listen-all = คุณให้คนอื่นนั่งฟัง

# source: 2e56a8f91bdc
did-question-group = คุณถาม { $person } พร้อมกับคนอื่น

# source: e6045e5826d9
did-question-group-all = คุณถามทุกคนพร้อมกัน

# source: e352213b0678
did-hand-passport = คุณส่งมอบหนังสือเดินทางของ { $person }

# source: 5bda33bb44ea
did-hand-passport-all = คุณส่งมอบหนังสือเดินทางเล่มหนึ่ง

# source: 22b33ea24cba
did-hand-back = คุณส่งมอบตัว { $person }

# source: 1c40744321c1
did-hand-back-all = คุณส่งมอบตัวคนไป

# source: 6d6e80c66a25
did-ring-back = คุณโทรกลับไปที่หมายเลขของ { $person }

# source: 5c3147154d9f
did-ring-back-all = คุณโทรกลับไปที่หมายเลขนั้น

# source: e226a9827b6c
did-tell-owner = คุณบอกเจ้าของกิจการถึงสิ่งที่ { $person } เล่า

# source: 1d848476d735
did-tell-owner-all = คุณบอกเจ้าของกิจการถึงสิ่งที่ได้ฟังมา

# source: 79ebd09e2fb2
did-let-press-in = คุณให้นักข่าวเข้ามาหา { $person }

# source: b50694a4be09
did-let-press-in-all = คุณให้นักข่าวเข้ามา

# source: 06ec872b2a81
did-press-for-detail = คุณคาดคั้นขอรายละเอียดเพิ่มจาก { $person }

# source: ffce5c2bdb1b
did-press-for-detail-all = คุณคาดคั้นขอรายละเอียดเพิ่ม

## Moves, named as things to do

# source: 19cb3fdc1dfe
deed-go = ไปที่: { $place }

# source: 05f38355f7f9
deed-look = ดู: { $spot }

# source: 6f26c1a8590f
deed-read = อ่าน: { $document }

# source: 8041e5216a78
deed-compare = เทียบ: { $first } กับ { $second }

# source: 66c74b38244d
deed-ask = ถาม { $person }: “{ $words }”

# source: 1b870ea5fb96
deed-conduct = { $person }: { $words }

# source: f0a419047fdb
deed-interpret = ให้ { $by } เป็นล่ามให้ { $person }

# source: 1aaa7669fe77
deed-note = จดเรื่องของ { $person }: “{ $cue }” บ่งบอกถึง { $shows }

# source: 6bbe89d87d6e
deed-note-nothing = จดเรื่องของ { $person }: “{ $cue }” ไม่ได้มีความหมายอะไร

# source: e262d90457d9
deed-retract = ถอนบันทึกเรื่องของ { $person }: “{ $cue }”

# source: 74bdfa55d675
deed-rate = บอกว่ามั่นใจแค่ไหนเรื่องของ { $person }: { $percent }%

# source: 59808360a262
deed-decide = ตัดสินใจเรื่องของ { $person }: { $findings }

# source: 3adf2e3db220
deed-decide-refer = ตัดสินใจเรื่องของ { $person }: { $findings } · ส่งต่อไปที่: { $services }

# source: 6a971cfa3269
deed-end = จบรอบฝึก

## Terms: how a move is judged

# source: c47d21c643c0
move-best = ดีที่สุด

# source: c939327ca16d
move-good = ดี

# source: 75b9483446d7
move-slip = พลาดเล็กน้อย

# source: 325928dad748
move-mistake = ผิดพลาด

# source: c3d0c65c7f85
move-unsafe = ไม่ปลอดภัย

# source: ef260073e8ed
move-best-means = ทางอื่นที่ลองแล้วไม่มีทางไหนได้ผลดีกว่า และถ้าไม่ทำขั้นนี้ ผลจะแย่ลง

# source: 53d47bf2d3f8
move-good-means = ดีเท่ากับทางอื่น หรือใกล้กันจนตัดสินไม่ได้

# source: 2c20e49074e6
move-slip-means = มีทางอื่นที่ได้ผลดีกว่าเล็กน้อย

# source: 380e188ce775
move-mistake-means = มีทางอื่นที่ได้ผลดีกว่ามาก

# source: 11ea122fbaa5
move-unsafe-means = อาจทำให้คนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าตัวเลขจะเป็นเท่าไร

## Terms: what was true, and what you decide

# source: 8ad9f96785f1
truth-trafficked = ถูกค้ามนุษย์

# source: a3fec538a7c0
truth-trafficked-and-offended = ถูกค้ามนุษย์ และถูกบังคับให้กระทำความผิด

# source: 7cda795dc12e
truth-at-risk = กำลังจะถูกแสวงหาประโยชน์

# source: 4d202a3320d2
truth-willing-operator = ร่วมทำโดยสมัครใจ

# source: b87bcabf2190
truth-exploiter = กักตัวหรือจัดหาคนอื่นมา

# source: 94f806f3a90d
truth-labour-rights = ถูกปฏิบัติไม่ดีในงาน แต่ออกไปได้อย่างอิสระ

# source: ef4f20b2cf92
truth-other-protection = ไม่ได้ถูกค้ามนุษย์ แต่ต้องการความคุ้มครองด้านอื่น

# source: 3da00761525a
truth-unaffected = ไม่มีอะไรน่ากังวล

# source: 16291601e7ce
finding-presumed-victim = ผู้ที่น่าจะเป็นผู้เสียหาย

# source: 204dda32de5e
finding-presumed-victim-means = มีเหตุอันควรเชื่อว่าเป็นเช่นนั้น ส่งต่อเมื่อเจ้าตัวยินยอม

# source: 3361abb257de
finding-child-at-risk = เด็กที่เสี่ยงอันตราย

# source: fadfb6714d3f
finding-child-at-risk-means = อายุต่ำกว่า 18 ปี การคุ้มครองเด็กต้องมาก่อน

# source: e2042bd346dc
finding-suspicion-remains = ยังมีข้อสงสัย

# source: 2ba8145883f9
finding-suspicion-remains-means = วันนี้ยังไม่ชัดเจน นัดคุยอีกครั้ง และมีวิธีติดต่อที่ปลอดภัย

# source: fe69239324b6
finding-other-protection-need = ต้องการความคุ้มครองด้านอื่น

# source: de3fe3b6bc0f
finding-other-protection-need-means = ไม่ใช่การค้ามนุษย์ แต่ยังต้องการความคุ้มครอง

# source: 887ea32c7ae5
finding-labour-rights = สิทธิแรงงาน

# source: f515bccfe079
finding-labour-rights-means = ถูกปฏิบัติไม่ดีในงาน แต่ออกไปได้อย่างอิสระ

# source: 6c4ae4bcab5d
finding-suspect-with-rights = ผู้ต้องสงสัยซึ่งมีสิทธิ

# source: 2e3998100731
finding-suspect-with-rights-means = อาจกระทำความผิดโดยสมัครใจ ใช้ควบคู่กับข้อสรุปอื่นได้

# source: 4538f2dc67b5
finding-emergency = เหตุฉุกเฉิน

# source: 0d7a6817bb16
finding-emergency-means = ชีวิตหรือสุขภาพกำลังเป็นอันตราย

# source: ae896932ed05
finding-no-grounds = ไม่พบเหตุอันควรเชื่อ

# source: 00bd476042c5
finding-no-grounds-means = ไม่มีอะไรที่ต้องส่งต่อ คนนี้เดินทางต่อได้ พร้อมข้อมูลติดตัวไป

# source: 58a429e3a82d
consent-agreed = ถามแล้ว เข้าใจ และยินยอม

# source: f49661974546
consent-declined = ถามแล้วตอบปฏิเสธ และเราเคารพคำตอบนั้น

# source: b70897774a96
consent-not-asked = ไม่ได้ถาม

# source: 844f693aad2d
consent-child-heard = เป็นเด็ก: รับฟังเด็กแล้ว และคุ้มครองโดยไม่ต้องมีความยินยอม

# source: 6830c9486f23
offence-none = ไม่มีเรื่องความผิดให้พิจารณา

# source: eed4defde58c
offence-non-punishment-review = ตรวจก่อนว่าคนนี้ถูกบังคับให้ทำหรือไม่

# source: 545cb74bf0a7
offence-investigate-with-rights = สอบสวน โดยให้สิทธิของผู้ต้องหาครบทุกข้อ

# source: 72966ecfc67e
offence-charge = แจ้งข้อหาหรือปรับทันที

# source: 0f9248b10986
onward-stays-while-open = อยู่ต่อระหว่างที่เรื่องยังไม่จบ ไม่มีใครถูกส่งออกไป

# source: 72bc1d9fd360
onward-return-if-wanted = กลับบ้านภายหลังถ้าต้องการ หลังประเมินความเสี่ยงแล้ว

# source: 5f8cd24b5fcb
onward-free-to-go = เดินทางต่อได้อย่างอิสระ

# source: 22d58f77da17
onward-remove-now = ให้ออกไปหรือส่งกลับทันที

# source: a67d8363be5b
service-victim-support = หน่วยช่วยเหลือผู้เสียหายหรือสถานคุ้มครอง

# source: 926591bd03a0
service-child-protection = หน่วยคุ้มครองเด็ก

# source: f3150c923060
service-health = บริการสุขภาพ

# source: f2c751bb39cf
service-legal-aid = ความช่วยเหลือทางกฎหมาย

# source: f290f3124b4c
service-labour-office = สำนักงานแรงงาน

# source: 18778a02c0a0
service-asylum = หน่วยงานด้านการลี้ภัย

# source: 53d2c105c56e
service-anti-trafficking-unit = หน่วยต่อต้านการค้ามนุษย์

# source: 7df8bda01866
service-criminal-investigation = หน่วยสอบสวนคดีอาญา

# source: 1809e0213ce5
service-embassy = สถานทูตหรือสถานกงสุล

# source: 0d845c8b6325
service-immigration-detention = สถานกักตัวของตรวจคนเข้าเมือง

# source: 364ffd553b29
service-controller = นายจ้าง นายหน้า หรือคนที่มาด้วย

# source: bd2d677b2ed4
service-family = ครอบครัว

# source: eca3ce15ed5a
service-information = ให้ข้อมูลเท่านั้น

## Terms: results and the shelf

# source: cd118b5ad62b
competency-noticing = การสังเกต

# source: 2415d6254211
competency-judging = การแยกแยะ

# source: 1b46f127ef2a
competency-interviewing = การสัมภาษณ์

# source: 4262074d6c60
competency-care = การดูแล

# source: d8211e24e83d
competency-reasoning = การใช้เหตุผล

# source: c0335b97a577
competency-deciding = การตัดสินใจ

# source: ff7f2272d757
competency-calibration = การรู้ว่าควรมั่นใจแค่ไหน

# source: d4f6c5bd7c3a
competency-noticing-means = สัญญาณที่คุณพบ จากทั้งหมดที่มี

# source: cdd886b12548
competency-judging-means = แยกสัญญาณออกจากสิ่งที่ไม่ได้มีความหมายอะไร

# source: 90baeac49d90
competency-interviewing-means = ชนิดของคำถาม ลำดับ และความเสียหายที่เกิด

# source: b7d4d02b9038
competency-care-means = ความปลอดภัย สถานที่ ล่าม ความยินยอม และการพัก

# source: 13307e3f0ce2
competency-reasoning-means = บันทึกของคุณบอกอะไรเรื่องการกระทำ วิธีการ และวัตถุประสงค์

# source: e48bda5397d9
competency-deciding-means = ข้อสรุปและการส่งต่อของคุณ

# source: 90908e7bc949
competency-calibration-means = ความมั่นใจของคุณตรงกับความจริงแค่ไหน

# source: 0bcb658d9997
band-safe = ปฏิบัติได้ปลอดภัย

# source: b30e268906d5
band-developing = กำลังพัฒนา

# source: c3d0c65c7f85
band-unsafe = ไม่ปลอดภัย

# source: 592bae878fdd
band-safe-means = ทุกทักษะถึงเกณฑ์การปฏิบัติที่ปลอดภัย และไม่มีเรื่องไม่ปลอดภัยเกิดขึ้น

# source: 302764f72717
band-developing-means = ไม่มีเรื่องไม่ปลอดภัยเกิดขึ้น แต่บางทักษะยังไม่ถึงเกณฑ์การปฏิบัติที่ปลอดภัย

# source: ee019774c796
band-unsafe-means = มีบางอย่างเกิดขึ้นที่อาจทำให้คนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าตัวเลขจะเป็นเท่าไร

# source: ed9cb27d040a
sector-forced-criminality = การบังคับให้กระทำความผิด

# source: 3b4bdff339e9
sector-border = ชายแดน

# source: 8351bfd0d1bf
sector-hospitality = โรงแรมและร้านอาหาร

# source: 79cea8ff2ba1
sector-fishing = ประมง

# source: cfec5e6df0b0
sector-domestic-work = รับจ้างทำงานบ้าน

# source: 6ef99465a2ff
sector-construction = ก่อสร้างและเตาเผา

# source: 18ea290d5e56
sector-manufacturing = โรงงาน

# source: eebf74ac76ec
sector-begging = ขอทานและลักเล็กขโมยน้อย

# source: b8ccc3594529
sector-marriage = การบังคับแต่งงาน

# source: b696d75511dc
sector-finance = การเงิน

# source: f97e9da0e3b8
sector-other = อื่น ๆ

# source: 262b4ff6afdd
level-starter = เริ่มต้น

# source: 1bafda378609
level-practitioner = ผู้ปฏิบัติงาน

# source: 8b317b0c50ee
level-expert = ผู้เชี่ยวชาญ
