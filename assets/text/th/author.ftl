# language: th
# translator: machine draft
# state: draft

## The shelf

# source: 166b8a86cae9
card-author = มุมมองผู้เขียน

## The bar over the play

# source: 166b8a86cae9
author-title = มุมมองผู้เขียน

# source: e3b754640c03
author-newest = กำลังเล่นฉบับที่บันทึกเมื่อ { $time }

# source: c6497c498c7d
author-older = ไฟล์มีข้อผิดพลาด { $count } แห่ง คุณกำลังเล่นฉบับที่บันทึกเมื่อ { $time }

# source: c327ad10d153
author-none = ไฟล์มีข้อผิดพลาด { $count } แห่งและยังเล่นไม่ได้ แก้แล้วบันทึก จากนั้นการเล่นจะเปิดขึ้นที่นี่

# source: e62c2fef51ac
author-trouble = ตอนนี้อ่านโฟลเดอร์ไม่ได้: { $reason } ฉบับล่าสุดที่ใช้ได้ยังเปิดอยู่

# source: 76900f1bfd16
author-back = ถอย

# source: 60e9b87348b4
author-back-hint = ถอยหนึ่งขั้น: Ctrl + Z หรือ Alt + ลูกศรซ้าย

# source: f1c65e14817e
author-forward = เดินหน้า

# source: 1dea518398fd
author-forward-hint = เดินหน้าหนึ่งขั้น: Ctrl + Y หรือ Alt + ลูกศรขวา

# source: 7249a05be1b6
author-at = ขั้นที่ { $at } จาก { $all }

# source: e780c6debd99
author-panel-shut = ซ่อนแผง

# source: 50e4df792f66
author-panel-open = แสดงแผง

# source: 8e2de3335023
author-panel-hint = F2

# source: fc6e4a408d56
author-leave = ออก

# source: 590ad80fdeb5
author-stopped = ฉบับนี้หยุดที่ขั้นที่ { $number } “{ $words }”: { $why } ขั้นที่ยังเล่นไม่ได้ (รวม { $waiting } ขั้น) ยังเก็บไว้ และจะลองใหม่ทุกครั้งที่คุณบันทึก

# source: 1a1b0552f4e8
author-leave-out = ตัดขั้นนี้ออก

# source: e1596ff48a5c
author-nothing = ยังไม่มีอะไรให้เล่น

# source: 170ccef947c7
author-nothing-why = ข้อบกพร่องแสดงอยู่ด้านข้าง เมื่อบันทึกฉบับที่ไม่มีข้อผิดพลาดแล้ว การเล่นจะเปิดขึ้นที่นี่

# source: 4db1c0ea47bb
author-not-kept = ไม่ได้เก็บตำแหน่งของคุณในรอบนี้ไว้ในดิสก์: { $reason }

# source: 6b36fdcaa181
author-not-watched = โปรแกรมจะไม่รู้เมื่อไฟล์เปลี่ยน: { $reason }

# source: ae5fd4ead364
author-unreadable-place = โปรแกรมอ่านตำแหน่งของคุณในรอบก่อนไม่ออก จึงเก็บแยกไว้ข้างตำแหน่งอื่น แล้วเริ่มรอบใหม่

# source: 2f831546a4bc
author-cannot-open = เปิดโฟลเดอร์ไม่ได้: { $reason }

## The panel

# source: 729dc127b0cc
author-tab-faults = ข้อบกพร่อง

# source: 9291f5fd53d8
author-tab-faults-count = ข้อบกพร่อง ({ $count })

# source: 0b016f8b0afc
author-tab-moments = ลำดับขั้น

# source: 7e6fefff0f0a
author-tab-hidden = สิ่งที่ซ่อนอยู่

# source: e0d1d308a679
author-tab-codes = รหัส

# source: 65479e3e408a
author-tab-marks = ผลประเมิน

## Faults

# source: d5de93797e4a
faults-none = ไม่มีข้อบกพร่อง การตรวจไม่พบอะไรในฉบับนี้

# source: 635efe296ede
faults-none-shown = ไม่มีชนิดนี้

# source: dd1ed8551d24
faults-all = ทั้งหมด ({ $count })

# source: 959e76147444
faults-error = ข้อผิดพลาด ({ $count })

# source: ef958d5bc4df
faults-warning = คำเตือน ({ $count })

# source: cff301f23369
faults-advice = คำแนะนำ ({ $count })

# source: 54a0e8c17ebb
fault-error = ข้อผิดพลาด

# source: e981ddae45d8
fault-warning = คำเตือน

# source: 305f5e5463e1
fault-advice = คำแนะนำ

# source: b0028310eae1
fault-below = { $severity } · { $code } · { $place }

# source: cb0838c6e1c6
fault-help = วิธีแก้: { $help }

# source: 47f534fc57cd
fault-explain = อธิบายกฎข้อนี้

# source: bc498738319b
fault-no-page = กฎข้อนี้ไม่มีหน้าของตัวเอง

## Moments

# source: ae0fdb0b5445
moments-begin = จุดเริ่มต้น

# source: 9ebfae4ae8bc
moments-prebrief = ก่อนเริ่มรอบ

# source: 9e44f8512f91
moments-none = คุณยังไม่ได้ทำอะไร ลองเล่นด้านข้าง ทุกขั้นจะแสดงที่นี่ และคุณกลับมาที่ขั้นนั้นได้

# source: 0a2a69ced09b
moments-row = { $number }. { $words }

# source: 52b96e323131
moments-played = { $time }

# source: 178e32daf828
moments-ahead = ยังไม่ถึง เก็บไว้จนกว่าคุณจะทำขั้นอื่น

# source: 29046e3a5b56
moments-stopped = ทำไม่ได้ในฉบับนี้ แต่เก็บไว้

# source: 88f3f63932d8
moments-seed = เลขสุ่ม

# source: 2c9091d4e78e
moments-seed-set = ใช้เลขนี้

# source: 62430fe3aa55
moments-seed-wrong = ต้องเป็นตัวเลขที่ไม่มีเครื่องหมาย เช่น 7

# source: caede0a7c6a8
moments-another = สุ่มใหม่

# source: 1b0fcf3ea9f5
moments-seed-why = ทำขั้นเดิมซ้ำอีกครั้ง โดยใช้ชื่อ ใบหน้า และข้อสังเกตชุดอื่น

# source: 7c8f4432cceb
moments-set-aside = นำรอบที่ถูกแทนที่กลับมา ({ $count } ขั้น)

# source: d98790da52bd
moments-walk = เล่นตามตัวอย่าง

# source: a68ebc335cd3
moments-list = ขั้นต่าง ๆ

## Moves

# source: d17fccaeafe8
stopped-missing = { $what }

## Hidden: what no trainee sees

# source: b346922ccc35
hidden-why = มีแต่คุณที่เห็นส่วนนี้ ผู้ฝึกเห็นแต่การเล่นด้านข้างเท่านั้น

# source: 7db20897053b
hidden-people = ผู้คน

# source: 8d14f6e72de8
hidden-events = เหตุการณ์

# source: 7989480e41e3
hidden-gates = เงื่อนไขเปิดทาง

# source: 39717022c1a8
hidden-draw = สิ่งที่การสุ่มกำหนด

# source: 513fd9680a1c
inside-clock = { $time }: ผ่านไป { $passed } จาก { $all } นาที

# source: dbf7d5646baf
inside-at = อยู่ที่: { $what }

# source: 6358f2cba54b
inside-away = ไม่อยู่ที่นี่

# source: 13758a65cfcc
inside-alone = อยู่ตามลำพัง

# source: e64b8a9ed58b
inside-not-alone = ไม่ได้อยู่ตามลำพัง

# source: 98a06ed7eceb
inside-understood = ภาษา: เข้าใจกัน

# source: 995ba045fcec
inside-not-understood = ภาษา: ไม่เข้าใจกัน

# source: 86d961c80d40
inside-person = { $name } ({ $id })

# source: 9a72221a2747
inside-questions = คำถาม

# source: 5cd900a5e76c
inside-always = ไม่มีเงื่อนไข

# source: 617c2994917b
inside-when = อะไรทำได้ และเมื่อไร

# source: e26bb90c8114
inside-event-happened = เกิดขึ้นแล้ว

# source: 008dbeea69e5
inside-event-pending = รออยู่

# source: e963ec74dc09
inside-event-when = เกิดขึ้นเมื่อ

# source: f4b219e3c010
inside-none = ไม่มี

# source: 3b97260d76d3
inside-holds = จริง

# source: ffa63583dfa6
inside-missing = ยังขาด

## Conditions. { $now } is what there is.

# source: 2eba43aa3d2a
cond-alone = แยกออกมาแล้ว และไม่มีคนที่ควบคุมอยู่ใกล้

# source: 250a160d0cc3
cond-private = อยู่ในห้องที่เป็นส่วนตัว

# source: 4e55e95d1291
cond-understood = มีภาษาร่วมกัน หรือมีล่ามที่เป็นอิสระ

# source: 392a09fe8c35
cond-briefed = ชี้แจงล่ามแล้ว

# source: 4213e89443c0
cond-seen = รับรู้ { $what } แล้ว

# source: bf73384a9fe4
cond-read = อ่าน { $what } แล้ว

# source: 55760f0c8f18
cond-done = ทำ { $what } แล้ว

# source: 435f29bdc44a
cond-done-with = ทำ { $what } กับ { $person } แล้ว

# source: e3ab5f5e82cb
cond-drawn = การสุ่ม { $what } เลือก { $word }

# source: 6ef98f0e9d5c
cond-happened = { $what } เกิดขึ้นแล้ว

# source: 7161d6a69b98
cond-after = นาทีที่ { $need } หรือหลังจากนั้น (ตอนนี้ { $now })

# source: 5b7d8db408e0
cond-before = ก่อนนาทีที่ { $need } (ตอนนี้ { $now })

# source: c60e179192bd
cond-at = คุณอยู่ที่ { $what }

# source: 0d90df3cd1e8
cond-present = { $person } อยู่ที่นี่

# source: 061012d4dc8b
cond-compared = วาง { $what } เทียบกับ { $other } แล้ว

# source: 78d2d854e36a
cond-any = ข้อใดข้อหนึ่ง: { $what }

# source: a4c58473d353
cond-not = ไม่เป็นจริง: { $what }

## Marks so far

# source: 3324f5b1e76f
marks-why = ถ้ารอบนี้จบตอนนี้

# source: 64054445c8e0
marks-all = ผลประเมินทุกข้อ

## What can be asked of the practice library

# source: 3cdfa37b13de
codes-indicators = ข้อบ่งชี้

# source: 3a1f715d1a95
codes-worries = ข้อกังวล

# source: 0079708aa0a9
codes-mistakes = ข้อผิดพลาด

# source: c98c4f09f078
codes-damage = สิ่งที่ทำให้การสัมภาษณ์เสีย

# source: a430d323f4b0
codes-rules = กฎและข้อมูลพื้นหลัง

# source: caf85b0888d7
codes-sources = ที่มา

# source: 08dc89e50cde
codes-strength = สำหรับผู้ใหญ่: { $adult } สำหรับเด็ก: { $child }

# source: 8a11b40bfdc7
codes-not-listed = ไม่อยู่ในรายการ

# source: d23fcc5e809b
codes-worry = ข้อกังวล: { $worry }

# source: 310f1e3c38d9
codes-behind = ข้อบ่งชี้ที่อยู่เบื้องหลัง: { $codes }

# source: a514a5c36181
codes-sure = แน่ใจแค่ไหน: { $tag }

# source: 5d1e2c9f21da
codes-search = รหัส หรือคำที่ต้องการค้น

# source: 1ef44759d90b
codes-why = ทุกอย่างที่สถานการณ์จำลองอ้างถึงได้ คำจะถูกค้นตามความหมาย ที่ใกล้ที่สุดมาก่อน

# source: 295df421b126
codes-none = ไม่มีสิ่งใดในคลังแนวปฏิบัติที่ใกล้เคียง “{ $words }”

# source: eef4d747f2ad
codes-more =
    { $count ->
       *[other] ยังมีอีก { $count } รายการที่ไม่ได้แสดง โปรดค้นด้วยคำที่ชัดกว่านี้
    }

# source: b8c65297454a
author-move-against = วาง { $one } ข้าง { $other }

# source: 276573bb47d8
author-move-sit = นั่งลงกับ { $person }

# source: 08326f91f336
author-move-rise = ลุกขึ้น

# source: f4448317cead
author-move-to = หันไปเรื่อง { $subject }

# source: c818b6e5b5e3
author-move-say = พูดกับ { $person }: { $words }

# source: b90ba9bdc7b8
author-move-wait = รอ และไม่พูดอะไร

# source: 8a39d883d5fe
author-move-take-back = ถอนคำที่เพิ่งพูด

# source: ffde7c190bed
author-move-leave = จบการสนทนา

# source: 97b8063ce98d
author-move-give = ให้ของของ { $person } แก่ { $to }

# source: 2efdd4b640a9
author-move-reply = ตอบ: { $words }

# source: af47195390a3
author-move-note =
    ลงหน้าของ { $person }: { $words } ({ $sort ->
        [counts] นับ
        [ask-further] ถามต่อ
        [set-aside] พักไว้
       *[other] ยังไม่แยก
    })

# source: f462ed436a5e
author-move-strike = เอาออกจากหน้าของ { $person }: { $words }

# source: 59808360a262
author-move-decide = ตัดสินเรื่อง { $person }: { $findings }

# source: c5e40fc40fe4
author-move-decide-to = ตัดสินเรื่อง { $person }: { $findings } สำหรับ { $services }

# source: b6e1e56b455a
author-move-end-day = จบวัน

# source: abb4a44b68e4
talk-trust = ความไว้วางใจ { $number } จาก { $ceiling }

# source: 4bdb6bc7a809
talk-trust-why = ความไว้วางใจหยุดที่ { $ceiling } จนกว่าความกลัวจะได้รับคำตอบเพิ่ม

# source: 2a65880b1587
talk-distress = ความทุกข์ใจ { $number }

# source: 719fc44fb4b0
talk-reach = ไปได้ถึง { $number }

# source: 92cfdda04c66
talk-pull = คล้อยตามสิ่งที่เสนอตั้งแต่ { $from } ตอนนี้ { $number }

# source: 6a1f23f9db4e
talk-tired = ความเหนื่อย { $number }

# source: df4a82f1ab52
talk-none = ยังไม่มีใครคุยกับคนนี้

# source: b9dba1e926c0
talk-promised = เล่าใต้คำสัญญา: ไม่นับ

# source: 1ff9109bc69a
fear-has = { $fear }: ยังไม่แสดง

# source: a604ccfbb22b
fear-shown = { $fear }: แสดงแล้ว

# source: 7a28148e8cf8
fear-named = { $fear }: พูดออกมาแล้ว

# source: a82c523828e8
fear-met = { $fear }: ได้รับคำตอบแล้ว

# source: 63b3e20f2023
rung-deny = ปฏิเสธ

# source: b06b18509a29
rung-small = พูดเล็กน้อย

# source: 5823be2b91ec
rung-part = เล่าบางส่วน

# source: 66854ca21dc3
rung-whole = เล่าทั้งหมด

# source: ccb238dd4041
rung-fact = ตอบข้อเท็จจริงข้อหนึ่ง ช้า

# source: ae5f458cb823
subject-comes = คำถามที่ดีจะได้สิ่งนี้ตอนนี้

# source: 63e037e275d2
subject-told = เล่าแล้ว

# source: 52eeb3cd178b
subject-other = ไม่ใช่สำหรับความจริงที่นี่: { $truth }

# source: 3e2236b473be
subject-shut = ยังไม่มีใครถามเรื่องนี้ได้

# source: 8b12642590ce
subject-unnamed = ยังไม่มีอะไรเอ่ยถึง

# source: ebf2197b32f3
subject-lower = มาหลังสิ่งที่เล็กกว่า

# source: c88900f72721
subject-above = ต้องการ { $need } ตอนนี้ไปได้ { $now }

# source: 64d744909ad2
subject-company = ไม่ใช่ขณะที่ผู้มีอำนาจได้ยิน และไม่ใช่เมื่อไม่มีภาษาร่วม

# source: 3914439b582b
subject-led = มีการใส่คำเรื่องนี้ไว้ จะไม่ไปต่อจนกว่าจะถอนคำ

# source: 6600154d2ab8
subject-fear = รอให้ความกลัวได้รับคำตอบ: { $fears }

# source: 3a3ba9de0c90
subject-conditions = รอ: { $what }

# source: 37c1f0f236ae
subject-another = คำตอบอื่นเหมาะกว่า

# source: b8721a5d4bd0
subject-nothing = ไม่มีอะไรขวาง

# source: 44b5e44fc434
known-grounds = มีพอที่จะสันนิษฐานว่าเป็นผู้เสียหาย

# source: 39ed048a6778
known-sign = มีสัญญาณ แต่ยังไม่พอ

# source: 982d874728cc
known-clears = ตัดออกได้

# source: 48f430a5c6a2
known-nothing = รู้อะไรไม่ได้

# source: 8c80388efed8
known-could = คนที่รอบคอบ: { $known }

# source: f9cc08fe7bbc
known-now = ถึงตอนนี้: { $known }

# source: abf486349581
worth-none = ยังไม่ได้ประเมินขั้นล่าสุด

# source: 1831c91d7358
worth-judge = มันมีค่าเท่าไร

# source: 473854476650
worth-cost = { $class } เทียบกับขั้นอื่นที่ดีที่สุด: { $points } คะแนน (แน่ใจ { $sure } %) ชั่วคราว

# source: f8bf860f3438
worth-better = ดีกว่า: { $words }

# source: 5e94419dfb08
worth-danger = ทำให้เป็นอันตรายต่อ: { $people }

# source: 371a9e0ec341
claims-none = ยังไม่ลอง

# source: 5fc5d22ab710
claims-try = ลองข้ออ้างในการสุ่มสองสามครั้ง

# source: e931f4ef92d4
claims-draws = ลองแล้วในการสุ่ม { $count } ครั้ง คำสั่ง `grounds prove` ลองมากกว่านี้

# source: 3b97260d76d3
claims-proven = เป็นจริง

# source: 0ab86a076ce7
claims-broken = ไม่เป็นจริง

# source: f2f76abed7fc
claims-not-tried = ยังไม่ลอง

# source: 73624146c574
claims-case = การสุ่ม { $seed }: { $what }

# source: 97147e2c9ade
cond-told-who = ได้รับบอกว่าใครถามและคำพูดไปไหน

# source: f5a68ed812fc
cond-met = ความกลัวนี้ได้รับคำตอบแล้ว: { $what }

# source: 30a145a7205a
cond-named = ความกลัวนี้พูดออกมาแล้ว: { $what }

# source: 3ece69526c4a
cond-trusts = ความไว้วางใจคือ { $word } หรือมากกว่า

# source: f605aed7662b
cond-distressed = ความทุกข์ใจแสดงออก

# source: a7dac70e3060
cond-told = เล่าบางอย่างเรื่อง { $what }

# source: 2e7b06bb0373
cond-told-rung = เรื่อง { $what }: { $rung } หรือมากกว่า

# source: e5f9d905098c
cond-subject-asked = พูดบางอย่างเรื่อง { $what }

# source: 31531109c6ed
cond-planted = คำเรื่อง { $what } มาจากคำถาม

# source: 5d99a03a4a84
cond-dealt = คลัง { $what } แจก { $word }

# source: 48ac25c1401a
cond-talk-after = นาทีที่ { $need } ของการสนทนาหรือหลังจากนั้น

# source: 07c433507d7e
cond-day = เป็น { $what }

# source: ce3d5716fc5d
cond-again = ไม่ใช่การสนทนาครั้งแรก

# source: 3a1241bad964
cond-talked = มีคนคุยกับ { $person } แล้ว

# source: 2628e608d279
cond-talking = คุณนั่งกับ { $person }

# source: 1ea73c1a4ace
cond-kept = คำสัญญา { $what } ถูกรักษา

# source: ba4153ca8076
cond-broken = คำสัญญา { $what } ถูกผิด

# source: 898265ae9dea
cond-speaks = พูด { $what }

# source: e6cfd1a1cd1e
cond-true = สิ่งที่จริงเรื่อง { $what }

# source: 6c20c4d9ab26
cond-found = ตัดสินแล้ว: { $what }

# source: 5877099f1963
cond-agreed = ตกลงเรื่อง { $what }

# source: bb4d1ddd5aa3
cond-refused = ปฏิเสธเรื่อง { $what }

# source: 4a237762887e
cond-shared = ส่งต่อให้ { $what }

# source: 8a3137aac6ae
cond-handed = { $what } ถูกส่งให้ { $person }

# source: 47b1eda312eb
cond-back = { $what } กลับถึงเจ้าของแล้ว

# source: f4903314ebf8
cond-lacks = หน้านี้ไม่มีอะไรสำหรับ { $what }

# source: 1c71a0c0e8a8
cond-harmed = มีการทำสิ่งที่ก่ออันตราย

## The panel, second form

# source: 2dcc1f8adb4c
line-copy = คัดลอกตำแหน่ง สำหรับโปรแกรมแก้ไขของคุณ

# source: 3d14bacdb5c4
marks-of = { $competency } · { $points } จาก { $possible }

# source: e0db8d9327bc
marks-unfair = ไม่มีใครถูกตัดสินในการสุ่มนี้ เพราะผู้เสียหายคนหนึ่งอาจถูกตัดออกได้ ต้องแก้สถานการณ์จำลอง
