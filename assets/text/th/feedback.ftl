# language: th
# translator: machine draft
# state: draft

## Noticing

# source: 9a310ef0459f
feedback-sign-noted = คุณจดเรื่องนี้เกี่ยวกับ { $person }

# source: dbb439d918ed
feedback-sign-left = เรื่องนี้มีอยู่เกี่ยวกับ { $person } และไม่อยู่บนหน้าของคุณ

# source: 9895fd7a9ba5
feedback-sign-put-aside = คุณจดเรื่องนี้เกี่ยวกับ { $person } แล้ววางไว้ก่อน

# source: f2f85f58c950
feedback-sign-changed = { $person } พูดเรื่องนี้ แต่ไม่ใช่โดยเสรีด้วยคำของตัวเอง: มาจากคำถามของคุณ หลังคำสัญญา หรือเปลี่ยนไประหว่างทาง

# source: 1d7c64a6b02f
feedback-sign-unheard = { $person } อาจบอกเรื่องนี้แก่คุณได้ และไม่ได้บอก

# source: 34fc0f120afb
feedback-sign-unseen = เรื่องนี้พบได้เกี่ยวกับ { $person } และคุณไม่ได้ไปถึง

## Judging

# source: fba8e76e68b1
feedback-sorted-fits = คุณแยกบรรทัดนี้ตามที่มันเป็น

# source: 2cbd94a3b6b5
feedback-sorted-ahead = คุณนับบรรทัดนี้ มันควรถามต่อ ลำพังมันยังไม่พอ

# source: f9bda4d35980
feedback-sorted-short = คุณเก็บไว้ถามต่อ มันนับได้แล้ว

# source: f29a39cb9aff
feedback-sign-dismissed = คุณวางไว้ก่อน มันนับได้

# source: 612aea72cad6
feedback-question-dismissed = คุณวางไว้ก่อน มันควรถาม

# source: 9b6bf26c5ad9
feedback-explained-counted = คุณนับเป็นสัญญาณ มันบอกตรงกันข้าม

# source: 2a897e0c637a
feedback-explained-asked = คุณเก็บไว้ถามต่อ มันตอบไว้แล้ว

# source: 6cf81974ffdb
feedback-nothing-counted = คุณนับบรรทัดนี้ มันไม่บอกอะไรเกี่ยวกับ { $person } ไม่ว่าทางใด

# source: d1fb358378ac
feedback-nothing-asked = คุณเก็บไว้ถามต่อ มันไม่บอกอะไรเกี่ยวกับ { $person } ไม่ว่าทางใด

# source: 70c0c6b32a0e
feedback-planted-counted = คุณนับบรรทัดนี้ มันไม่ใช่คำของ { $person } โดยเสรี: มาจากคำถามของคุณ หลังคำสัญญา หรือเปลี่ยนไประหว่างทาง

## Interviewing

# source: 65a7b445e175
feedback-told-all = { $person } เล่าด้วยคำของตัวเองเท่าที่การสนทนาอย่างรอบคอบจะได้

# source: 2e6107696b69
feedback-told-part = { $person } เล่าบางส่วน ด้วยคำของตัวเอง ของสิ่งที่การสนทนาอย่างรอบคอบจะได้

# source: 304bd5d9041b
feedback-told-nothing = { $person } ไม่ได้เล่าอะไรด้วยคำของตัวเอง จากสิ่งที่การสนทนาอย่างรอบคอบจะได้

# source: d6742562c2b9
feedback-not-heard = มีเวลา และคุณไม่ได้ถาม { $person } เรื่องสำคัญใด

# source: 3e06527030fd
feedback-fear-asked = มีบางอย่างแสดงออกมา และคุณถาม { $person } เรื่องนั้น

# source: 6907c6beb1da
feedback-fear-passed-by = { $person } ให้คุณเห็นว่ามีสิ่งที่ต้องกลัว คุณไม่ได้ถามเรื่องนั้น

# source: 7ef6cc31dab4
feedback-opened-first = คุณบอกว่าคำพูดจะไปไหน และว่า { $person } หยุดได้ ก่อนที่คุณจะถาม

# source: c63048360740
feedback-opened-late = คุณบอกว่าคำพูดจะไปไหน และว่า { $person } หยุดได้ แต่หลังคำถามแรก ๆ

# source: b1498b46cab1
feedback-opened-never = ไม่มีใครบอก { $person } ว่าคำพูดจะไปไหน หรือว่าหยุดได้

# source: 3d7aecaf713c
feedback-open-first = คำถามแรกของคุณในเรื่องนี้ให้ { $person } เลือกว่าจะเล่าอะไร

# source: 861ef900bfb3
feedback-open-later = คำถามแรกของคุณในเรื่องนี้วางบางอย่างไว้ต่อหน้า { $person } คำถามปลายเปิดมาทีหลัง

# source: 1f7b9e2fa9f0
feedback-open-never = ไม่มีคำถามใดในเรื่องนี้ที่ให้ { $person } เลือกว่าจะเล่าอะไร

# source: 754e3a75a16b
feedback-leaving-asked = คุณถาม { $person } เรื่องการออกไปข้างนอก การเลิก หรือการจากไป

# source: 65c15b350700
feedback-leaving-asked-poorly = คุณถาม { $person } เรื่องการออกไปข้างนอก การเลิก หรือการจากไป ด้วยคำหรือต่อหน้าคนที่ทำให้คำตอบมีค่าน้อย

# source: 006cd06221ef
feedback-leaving-not-asked = คุณไม่ได้ถาม { $person } เรื่องการออกไปข้างนอก การเลิก หรือการจากไป

# source: 42fcc6fa73d2
feedback-closed-well = คุณจบการสนทนากับ { $person } โดยบอกว่าอะไรต่อไป

# source: 51dc4a624b91
feedback-closed-badly = การสนทนากับ { $person } จบด้วยคำที่ไม่เหลืออะไรให้ยึด

# source: 0a6dc9d380d0
feedback-closed-not = การสนทนากับ { $person } ขาดตอน ไม่มีใครบอกว่าอะไรต่อไป

# source: 06e11950aa9d
feedback-stopped-in-time = พอแล้ว และคุณหยุดถาม { $person }

# source: 28a248784611
feedback-asked-on = พอแล้ว และคุณยังถาม { $person } ต่อ

# source: 9c1d21f54b7d
feedback-wordings = นี่คือเรื่องที่คำถามของคุณถึง { $person } เป็นแบบที่ควรใช้มากน้อยเพียงใด

# source: 14a837ef1d0b
feedback-planted = { $person } ตกลงตามสิ่งที่คุณใส่เข้าไป มันไม่นับ และมันยังอยู่

# source: 8e65a6c3ec31
feedback-taken-back = คุณถอนคำพูดทันที { $person } เห็นว่าคุณทำเช่นนั้น

# source: 58e4de10d386
feedback-said-closed = คำนี้ขอให้ { $person } ตอบใช่หรือไม่ใช่ก่อนจะมีเรื่องราว

# source: 478e6570b849
feedback-said-leading = คำนี้ใส่สิ่งที่ { $person } ไม่ได้พูด { $person } ตอบว่าไม่

# source: 7871e3e25dc1
feedback-said-several = คำนี้ถาม { $person } หลายเรื่องในลมหายใจเดียว

# source: b8619f71acba
feedback-said-blame = ในคำนี้มีการตำหนิ { $person }

# source: 8e5cf0497986
feedback-said-doubt = คำนี้บอก { $person } ว่า: ฉันไม่เชื่อคุณ

# source: 710bc48dd90e
feedback-said-detail = คำนี้ถาม { $person } ถึงรายละเอียดที่เจ็บปวดซึ่งคุณไม่จำเป็นต้องรู้

# source: 4957a2ae498d
feedback-said-promise = คำนี้สัญญากับ { $person } ในสิ่งที่คุณไม่มีสิทธิให้ สิ่งที่มาหลังจากนั้นมีค่าน้อย

# source: f2d91ea291b5
feedback-said-soothe = คำนี้พูดให้ความกลัวหายไป { $person } ยังกลัวอยู่

# source: ef92baa0a001
feedback-said-price = คำนี้ทำให้ความช่วยเหลือแก่ { $person } ขึ้นอยู่กับการเล่าให้คุณฟัง

# source: 96548eb3d4e3
feedback-said-blanket = คำนี้จดว่า { $person } ตกลง ไม่มีใครถาม

# source: e387d68eaf78
feedback-said-abrupt = คำนี้ให้ { $person } ไปโดยไม่มีคำใดเรื่องสิ่งที่จะมา

# source: 269cfe795f3f
feedback-said-label = คำนี้บอก { $person } ว่าเขาเป็นอะไร ก่อนที่เขาจะพูด

# source: ba3faadbf83c
feedback-said-threat = คำนี้ขู่ { $person }

# source: 9b7eb8697575
feedback-said-unheeding = { $person } บอกเรื่องนี้แก่คุณแล้ว

# source: 5f4b222767f7
feedback-child-questioned = คุณถาม { $person } ซึ่งอาจเป็นเด็ก เรื่องตัวเหตุการณ์เอง นั่นเป็นงานของผู้ที่ฝึกมาเพื่อถามเด็ก

# source: 42e54439ef1e
feedback-child-left = คุณปล่อยคำถามไว้ให้ผู้ที่ฝึกมาเพื่อถามเด็ก

## Care

# source: bbe439b5533b
feedback-alone = ไม่มีใครอื่นได้ยินสิ่งที่คุณถาม { $person }

# source: 12c09d59a909
feedback-heard-by-stranger = มีคนอื่นได้ยินสิ่งที่คุณถาม { $person } ได้

# source: 96eefe94ad9a
feedback-heard-by-group = คุณถาม { $person } เรื่องนั้นในที่ซึ่งคนที่ถูกกักไว้ด้วยกันได้ยินได้

# source: 4315e4283ef6
feedback-heard-by-power = คุณถาม { $person } เรื่องนั้นในที่ซึ่งผู้มีอำนาจเหนือเขาได้ยินได้

# source: 90032bee3984
feedback-let-in = คุณให้คนที่ { $person } อาจต้องกลัวได้ยิน หรือนั่งอยู่ด้วย

# source: e210363e9afe
feedback-not-reached = มีเวลา และไม่มีใครนั่งลงกับ { $person }

# source: faea9a9d24c8
feedback-reply-harmed = มีคนต้องการบางอย่าง และนี่คือสิ่งที่คุณให้ มันก่ออันตรายที่ไม่มีใครตั้งใจ

# source: ef87de24c781
feedback-water-first = { $person } ต้องการน้ำหรืออาหาร และได้ก่อนที่คุณจะถาม

# source: 445ecbfa9c22
feedback-water-late = { $person } ต้องการน้ำหรืออาหาร และได้หลังคำถามแรก ๆ

# source: 38d6ce564da3
feedback-water-not = { $person } ต้องการน้ำหรืออาหาร และไม่มีใครให้อะไร

# source: ce5910063507
feedback-rest-first = { $person } เหนื่อย และได้พักก่อนที่คุณจะถาม

# source: fccfcce991b8
feedback-rest-late = { $person } เหนื่อย และได้พักหลังคำถามแรก ๆ

# source: e24b233560c1
feedback-rest-not = { $person } เหนื่อย และไม่ได้พัก

# source: 5eea7eb9845b
feedback-doctor-first = คุณให้คนดูแลสุขภาพของ { $person } ก่อนที่คุณจะถาม

# source: 6f39c354a313
feedback-doctor-late = มีคนดูแลสุขภาพของ { $person } แต่หลังคำถามแรก ๆ

# source: 7205be893a9a
feedback-doctor-not = { $person } บาดเจ็บหรือป่วย และไม่มีใครดูแล

# source: 5e7d08f7df28
feedback-fear-met = { $person } บอกความกลัวหนึ่ง และคุณตอบตามจริง สิ่งที่มาหลังจากนั้นมาก่อนไม่ได้

# source: f84ff1e80868
feedback-fear-unanswered = { $person } ถามคุณเพราะกลัว และไม่ได้คำตอบจริง

# source: 2d8743b11516
feedback-fear-unnamed = { $person } กลัวบางอย่างตลอดการสนทนา และไม่ได้พูดออกมา

# source: c90cbdf7008b
feedback-fear-woken = คุณได้ตอบความกลัวหนึ่งของ { $person } แล้ว สิ่งที่คุณทำต่อมานำมันกลับมา

# source: d0134b207f56
feedback-interpreter-first = มีล่ามที่ไม่เกี่ยวข้องกับเรื่องนี้อยู่ก่อนที่คุณจะถาม { $person }

# source: 0d84817e8626
feedback-interpreter-late = คุณถาม { $person } เรื่องนั้นก่อนจะมีล่ามที่ไม่เกี่ยวข้องกับเรื่องนี้

# source: 2acc1e61a455
feedback-interpreter-not = คุณกับ { $person } ไม่มีภาษาร่วมกัน และไม่มีล่ามที่ไม่เกี่ยวข้องกับเรื่องนี้

# source: 65282e2e13d2
feedback-interpreter-bound = คนที่เป็นล่ามให้ { $person } มีอำนาจเหนือเขา หรือมาจากกลุ่มเดียวกัน

# source: 275b02098e12
feedback-briefed = คุณบอกล่ามถึงวิธีทำ ก่อนที่ { $person } จะพูดเรื่องสำคัญ

# source: 5699ecc641ce
feedback-briefed-not = ไม่มีใครบอกล่ามถึงวิธีทำ ก่อนที่ { $person } จะพูดเรื่องสำคัญ

# source: 9f9db31f0dd9
feedback-word-for-word = คุณขอให้พูดคำตอบหนึ่งของ { $person } อีกครั้ง คำต่อคำ

# source: 4103488a5da6
feedback-word-for-word-not = สิ่งที่ { $person } พูดเปลี่ยนไประหว่างทางมาถึงคุณ และคุณไม่ได้ขอให้แปลคำต่อคำ

# source: 5a53b58ab23b
feedback-break-given = { $person } รับไม่ไหว และคุณให้พักก่อนถามต่อ

# source: 828d89e1d20b
feedback-break-not = { $person } รับไม่ไหว และคุณถามต่อโดยไม่พัก

# source: 70c47064e264
feedback-stop-kept = { $person } ไม่ต้องการอีก และคุณหยุดแค่นั้น

# source: bd98cdc2645a
feedback-stop-overrun = { $person } บอกว่าพอแล้ว และคุณถามต่อ

# source: d788bcc225a2
feedback-promise-kept = คุณทำสิ่งที่บอก { $person } ว่าจะทำ

# source: 9ce81a311a8c
feedback-promise-broken = คุณไม่ได้ทำสิ่งที่บอก { $person } ว่าจะทำ

# source: 99f5affc5ba0
feedback-papers-back = เอกสารของ { $person } อยู่กับ { $person } แล้ว

# source: 21ae0bc7d892
feedback-papers-to-power = คุณให้เอกสารของ { $person } แก่คนที่มีอำนาจเหนือเขา

## Reasoning

# source: 10e3e75c53bb
feedback-grounds-act = มูลข้อหนึ่งของคุณบอกว่า { $person } เข้ามาได้อย่างไร: มีคนหา พามา ย้าย หรือกักไว้

# source: c04024e6e1bc
feedback-grounds-act-not = ไม่มีมูลข้อใดของคุณบอกว่า { $person } เข้ามาได้อย่างไร มีข้อหนึ่งให้ยกได้

# source: 94e995817477
feedback-grounds-means = มูลข้อหนึ่งของคุณบอกว่าอะไรรั้ง { $person } ไว้ หรือถูกหลอกอย่างไร

# source: 26ef84ce5000
feedback-grounds-means-not = ไม่มีมูลข้อใดของคุณบอกว่าอะไรรั้ง { $person } ไว้ หรือถูกหลอกอย่างไร มีข้อหนึ่งให้ยกได้

# source: ea9a2d474f1a
feedback-grounds-purpose = มูลข้อหนึ่งของคุณบอกว่ามีคนได้อะไรจาก { $person }

# source: ccacbfa87295
feedback-grounds-purpose-not = ไม่มีมูลข้อใดของคุณบอกว่ามีคนได้อะไรจาก { $person } มีข้อหนึ่งให้ยกได้

# source: 93ced15e90a4
feedback-dimensions-found = ตามหน้าของคุณ ทุกอย่างที่แสดงได้เกี่ยวกับ { $person } แสดงไว้แล้ว

# source: 5de75a594ac4
feedback-dimensions-partly = ตามหน้าของคุณ บางส่วนของสิ่งที่แสดงได้เกี่ยวกับ { $person } แสดงไว้แล้ว

# source: 5116679f9bfb
feedback-dimensions-not = มีพอจะแสดงเกี่ยวกับ { $person } มากกว่าสัญญาณหนึ่งตรงนี้หนึ่งตรงนั้น หน้าของคุณไม่ได้แสดง

# source: 00044099529c
feedback-no-leaps = มูลทุกข้อที่คุณยกเกี่ยวกับ { $person } มีน้ำหนัก

# source: 9e3cc2a02bc8
feedback-leap = คุณยกเรื่องนี้เป็นมูลเกี่ยวกับ { $person } มันไม่รองรับข้อสรุป

# source: 7b3d396d488f
feedback-leap-planted = คุณยกเรื่องนี้เป็นมูล มันไม่ใช่คำของ { $person } โดยเสรี: มาจากคำถามของคุณ หลังคำสัญญา หรือเปลี่ยนไประหว่างทาง

# source: 9514b67a571b
feedback-cleared-on-lines = คุณถามว่า { $person } ไปได้โดยเสรีหรือไม่ และหน้าของคุณมีสิ่งที่สนับสนุน

# source: fcaa845a679f
feedback-cleared-asked = คุณถามว่า { $person } ไปได้โดยเสรีหรือไม่ สิ่งที่สนับสนุนไม่อยู่บนหน้าของคุณ

# source: 484364182a8a
feedback-cleared-unasked = คุณไม่ได้สันนิษฐานว่า { $person } เป็นผู้เสียหาย และไม่มีใครถาม { $person } เรื่องการออกไปข้างนอก การเลิก หรือการจากไป

# source: 897ec8caee53
feedback-no-decision = คุณไม่ได้ตัดสินใจอะไรเรื่อง { $person } นั่นก็เป็นคำตอบ

## Deciding

# source: a8b0ceb2682d
feedback-presumed-right = มีมูล และคุณสันนิษฐานว่า { $person } เป็นผู้เสียหาย

# source: 2ad7c4c9d6dd
feedback-child-right = คุณสรุปว่า { $person } เป็นเด็กที่เสี่ยงอันตราย

# source: a999b573359b
feedback-open-right = ตัดสินให้ชัดไม่ได้ และคุณเปิดคำถามเรื่อง { $person } ไว้

# source: dcd2232db057
feedback-suspect-right = คุณตอบคำถามแรกเรื่อง { $person } ก่อน แล้วจึงคำถามที่สอง โดยมีสิทธิของผู้ต้องสงสัย

# source: c56f9bbb7c34
feedback-labour-right = ไม่มีอะไรรั้ง { $person } ไว้ และยังมีค่าจ้างหรือสิทธิค้างอยู่ คุณพบทั้งสองอย่าง

# source: 13a081e30af7
feedback-need-right = ไม่ใช่การค้ามนุษย์ และคุณเห็นว่า { $person } ยังต้องการการคุ้มครอง

# source: 1dc923f2c399
feedback-emergency-right = มีอันตราย และคุณดูแล { $person } ก่อน

# source: 51c237abcfc6
feedback-cleared-right = ตัดออกไปได้ และคุณให้ { $person } เดินทางต่อ

# source: 207df1de6331
feedback-finding-right = สิ่งที่คุณสรุปเรื่อง { $person } คือสิ่งที่รู้ได้

# source: 6dc633414684
feedback-help-agreed = คุณถาม { $person } และจัดความช่วยเหลือที่เขาตกลง

# source: 9d130a5132d5
feedback-help-declined = คุณเสนอความช่วยเหลือ และ { $person } บอกว่าไม่ คุณหยุดแค่นั้น

# source: d07ed7214677
feedback-help-specialist = คุณเรียกผู้ที่ทำงานกับเด็ก

# source: 9d78d8dd0067
feedback-help-way-back = คุณทิ้งทางกลับมาไว้ให้ { $person }: หมายเลข วัน ชื่อ

# source: a77a823093bd
feedback-help-not-owed = { $person } ไม่ต้องการความช่วยเหลือจากคุณ และคุณไม่ได้ยัดเยียด

# source: 1d3961a79602
feedback-told-agreed = คุณบอกเฉพาะผู้ที่ { $person } ตกลงให้บอก

# source: b4fd923e0be9
feedback-told-nobody = คุณไม่ได้บอกเรื่อง { $person } แก่ผู้ที่ไม่จำเป็นต้องรู้

# source: fcefcc0a1d68
feedback-offence-reviewed = สิ่งที่ { $person } อาจถูกบังคับให้ทำ จะตรวจดูก่อน วันนี้ไม่มีใครลงโทษ

# source: 6d478ccec794
feedback-offence-investigated = สิ่งที่ { $person } ทำ มีการสอบสวน โดยมีสิทธิทุกอย่างของผู้ต้องสงสัย

# source: 855e91fca930
feedback-stays = { $person } พักอยู่ ไม่ใช่ในห้องที่ใส่กุญแจ ระหว่างที่คำถามยังเปิด

# source: 12edb22e49fc
feedback-goes-on = { $person } เดินทางต่อได้โดยเสรี

## One thing for next week

# source: 91269d653dd0
feedback-next-notice = จดสิ่งที่พูด

# source: 503e892f9df8
feedback-next-notice-means = จดประโยคที่ทำให้คุณเงยหน้า ตามคำที่พูด ขณะที่ยังอยู่ในหูของคุณ

# source: 565f9acca2fe
feedback-next-sort = สามทาง ไม่ใช่สอง

# source: f223054fbf88
feedback-next-sort-means = ก่อนนับบรรทัดหนึ่ง ให้ถามว่า: ลำพังมันพอหรือไม่ ถ้าไม่ มันคือคำถามที่คุณยังต้องถาม

# source: 1525d361da16
feedback-next-moment = ชั่วครู่ก่อนตอบตกลง

# source: 69e3567ca250
feedback-next-moment-means = เมื่อมีคนต้องการบางอย่างทันที ให้พูดว่า: “ฉันจะกลับมาหาคุณ” แล้วถามตัวเองว่าใครจะเสีย

# source: ec73a583c5bb
feedback-next-own-words = ไม่ใส่อะไรของคุณในคำถาม

# source: 0de167e13b15
feedback-next-own-words-means = ก่อนถาม ดูว่าคำใดในคำถามของคุณที่อีกฝ่ายยังไม่ได้พูด เอาออก

# source: 6811fc803cc3
feedback-next-open = เริ่มจากการเล่าของเขา

# source: 92de665a4127
feedback-next-open-means = เริ่มด้วยหนึ่งประโยค: “เล่าให้ฟังหน่อย เริ่มตรงไหนก็ได้” แล้วรอ

# source: 4644e5936742
feedback-next-listen = ถามจากสิ่งที่พูด

# source: 6e3bafbdf614
feedback-next-listen-means = เอาคำถามถัดไปจากคำตอบล่าสุด: “คุณพูดว่า … เป็นอย่างไร”

# source: e3416ee1f5a1
feedback-next-fear = ฟังความกลัวก่อน

# source: b9706acd4b39
feedback-next-fear-means = เมื่อมีบางอย่างแสดงออกมา ให้ถามเรื่องนั้นก่อนอื่น: “คุณมองไปที่ประตู มีอะไรอยู่ที่นั่น” ตอบสิ่งที่เขาถามคุณตามจริง

# source: bafba90501d2
feedback-next-explain = บอกก่อนว่าคำพูดจะไปไหน

# source: c62c14b552d4
feedback-next-explain-means = บอกก่อน: ใครอ่าน ว่าหยุดได้ และว่าคุณอยากให้แก้คุณ

# source: 947486f49505
feedback-next-leaving = ถามเรื่องการจากไป

# source: 8813a3fbdb60
feedback-next-leaving-means = ถามทุกคน: “ถ้าพรุ่งนี้คุณเลิก จะเกิดอะไรขึ้น”

# source: 841823681022
feedback-next-stop = หยุดเมื่อพอ

# source: eec532aaada2
feedback-next-stop-means = เมื่อพอแล้ว ให้พูดว่า: “วันนี้ฉันได้สิ่งที่ต้องการแล้ว” ที่เหลือเป็นของคนอื่น

# source: 7348b3b120f1
feedback-next-close = จบด้วยสิ่งที่จะตามมา

# source: 7dabec7ecbde
feedback-next-close-means = จบด้วยสิ่งที่จะตามมา: ใคร เมื่อใด และหาคุณได้ที่ไหน

# source: ae12621ef05e
feedback-next-honest = สัญญาเฉพาะที่เป็นของคุณ

# source: b17e7b39ec62
feedback-next-honest-means = บอกสิ่งที่คุณไม่รู้ และเมื่อใดคุณจะรู้ คนเชื่อสิ่งนั้น

# source: 9ee22b10cb5e
feedback-next-kind-words = เอาคำตำหนิออก

# source: 0f0b437ee01c
feedback-next-kind-words-means = อ่านคำถามของคุณหนึ่งครั้งด้วยหูของอีกฝ่ายก่อนพูด

# source: 1054f43a8df7
feedback-next-alone = ดูว่าใครได้ยิน

# source: 1bfa0547112c
feedback-next-alone-means = ก่อนคำถามแรก ดูว่าใครได้ยินได้ ถ้ามี ให้ย้าย

# source: 4b7aeab8882b
feedback-next-reach = นั่งลงกับทุกคน

# source: 5f79af920eaa
feedback-next-reach-means = ไม่ตัดสินใจเรื่องใครจากเอกสาร นั่งลงกับแต่ละคน แม้เพียงห้าคำถาม

# source: dad19a14be2d
feedback-next-needs = ความจำเป็นก่อน

# source: 67c45a9126be
feedback-next-needs-means = ถามก่อน: “ตอนนี้คุณต้องการอะไร” จัดการเรื่องนั้นก่อนไปต่อ

# source: cfc7a42f815a
feedback-next-interpreter = เสียงที่ไม่ผูกพัน

# source: 907b3f8081fb
feedback-next-interpreter-means = หาล่ามที่ไม่ขึ้นกับใครที่นี่ บอกวิธีทำ และขอให้แปลสิ่งสำคัญคำต่อคำ

# source: e7f64c589813
feedback-next-breaks = พักคือพัก

# source: 97f78fd6b887
feedback-next-breaks-means = เมื่อรับไม่ไหว ให้หยุดห้านาที น้ำไม่ใช่การพัก

# source: 92b2f65b4aba
feedback-next-papers = เอกสารไปหาเจ้าของ

# source: 60119d17dffd
feedback-next-papers-means = ถ่ายรูปเอกสาร ทำรายการ แล้ววางในมือเจ้าของ

# source: 1ca858e44611
feedback-next-grounds = หกบรรทัดที่มีน้ำหนัก

# source: e11cdbff1ce0
feedback-next-grounds-means = เลือกมูลที่บอกสามอย่าง: เข้ามาอย่างไร อะไรรั้งไว้ ใครได้ประโยชน์

# source: b7fcbd3baa4e
feedback-next-decide = ตัดสินใจ และบอก

# source: 0d4ce90d7ed9
feedback-next-decide-means = บอกแต่ละคนว่าคุณสรุปอะไรและอะไรตามมา ความเงียบก็เป็นคำตอบ

# source: 81419a2dc748
feedback-next-finding = มูล ไม่ใช่หลักฐานพิสูจน์

# source: b6a74c4e252b
feedback-next-finding-means = ถามว่ามันคืออะไร: มูล สัญญาณ หรือสิ่งที่ตัดออก มูลพอให้สันนิษฐาน สิ่งที่ตัดออกพอให้ปล่อยไป

# source: 259d1aa63f96
feedback-next-help = เสนอ และฟังคำตอบ

# source: 0188e270dda1
feedback-next-help-means = บอกความช่วยเหลือหนึ่งอย่าง บอกว่าคืออะไร และฟังคำตอบ ทิ้งทางกลับมาไว้เสมอ

# source: 4725a2350415
feedback-next-consent = แต่ละหน่วยงาน หนึ่งคำถาม

# source: 7fdff3df2f22
feedback-next-consent-means = ถามทีละหน่วยงาน: “ฉันบอกเขาได้ไหม เพื่ออะไร” ไม่คือไม่

# source: 96d688f1143d
feedback-next-offences = คำถามที่สองมาทีหลัง

# source: 0c829da08fe0
feedback-next-offences-means = ก่อนอื่น: นี่คือการค้ามนุษย์หรือไม่ แล้วจึง: คนนี้ทำอะไร และถูกบังคับหรือไม่

# source: c59b54532aa2
feedback-next-staying = ไม่มีใครต้องไปขณะที่ยังเปิด

# source: a7b7bb197417
feedback-next-staying-means = ไม่มีใครถูกส่งออก ส่งมอบ หรือใส่กุญแจขัง ขณะที่คำถามยังเปิด

# source: ce536d398918
feedback-next-child = ปล่อยคำถามไว้ให้ผู้เชี่ยวชาญ

# source: 8e6526f7b1b2
feedback-next-child-means = ชื่อ อายุ บาดเจ็บ หิวน้ำ ตอนนี้ปลอดภัยไหม: คุณถามเด็กได้เท่านี้ แล้วเรียกผู้ที่ฝึกมา และเพียงฟัง

# source: a28cf0f93df3
feedback-next-keep = ครั้งหน้าลองอะไร

# source: 3a32ecc571ff
feedback-next-keep-means = ไม่เหลืออะไรที่คุณรู้หรือทำได้อีก ครั้งหน้า ทำด้วยคำถามน้อยลง

## The debrief

# source: 7d2fe9535de4
feedback-people = ความจริง และสิ่งที่คุณทำ

# source: 145a7f8b6db9
feedback-talks = การสนทนา

# source: 0ffd70fe77b4
feedback-week = หนึ่งเรื่องสำหรับสัปดาห์หน้า

# source: 7491bdceb00a
feedback-truth = { $person }: { $truth }

# source: 6c99f62e97a5
feedback-treated = { $person } ได้รับการปฏิบัติอย่างไร: { $treated }

# source: ba57afb75bde
feedback-danger = สิ่งนั้นอาจทำให้ { $person } ตกอยู่ในอันตราย

# source: e256de62caae
feedback-found = คุณสรุปว่า: { $finding }

# source: c6f915f121bc
feedback-found-both = คุณสรุปว่า: { $finding } และ { $second }

# source: b9fd8ab4119e
feedback-undecided = คุณไม่ได้สรุปอะไร ไม่ว่าทางใด

# source: a7a1e25803a2
feedback-minute = นาทีที่ { $minute }

# source: e0ba89091fb8
feedback-minute-of = นาทีที่ { $minute } ของวันที่ { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } ได้บอกคุณแล้ว

# source: e05b955f5936
feedback-could = { $person } อาจบอกคุณได้

# source: dd155610c576
feedback-could-see = คุณอาจเห็นได้

# source: 2ed44f99ac3a
feedback-had = คุณได้เห็นหรือได้อ่าน

# source: dbc9564930ca
feedback-answered = สิ่งที่ตามมา

# source: 5b9a73c9e5e2
feedback-instead = คุณอาจพูดว่า

# source: abf332068396
feedback-then = { $person } คงตอบว่า

# source: 758fb10d663b
feedback-same = คนอีกคนที่มีความจริงต่างกัน ก็คงพูดกับคุณเหมือนกัน คำต่อคำ

# source: c5a951a51edf
feedback-other = คนอีกคนที่มีความจริงต่างกัน คงตอบว่า

# source: 13b3f68567c5
feedback-days3 = สามวันต่อมา

# source: 61a435ce1b96
feedback-days30 = สามสิบวันต่อมา

# source: d3ae14a50bfe
feedback-why = เพราะอะไร

# source: 483bd49023ae
feedback-story = สิ่งที่เกิดขึ้น

# source: fd9601daae5b
feedback-rated = คุณบอก { $said } จาก 100 ว่า { $person } เป็นผู้เสียหาย
