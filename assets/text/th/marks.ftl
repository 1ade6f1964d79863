# language: th
# translator: machine draft
# state: draft

## Care: before the account

# source: 437f333c6cf1
mark-separated = คุณพา { $person } แยกออกมาก่อนถามเรื่องสำคัญ

# source: 6cbec2ebf65e
mark-separated-late = คุณพา { $person } แยกออกมา แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: e43e3656194a
mark-not-separated = คุณถาม { $person } ต่อหน้าคนอื่น คนเราเล่าน้อยเมื่อมีคนอื่นได้ยิน

# source: 2236542a1f64
mark-private = คุณหาห้องที่เป็นส่วนตัวได้ก่อนที่ { $person } จะเล่าอะไร

# source: da71a74db1be
mark-private-late = คุณหาห้องที่เป็นส่วนตัวให้ { $person } แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 632162fdc0f7
mark-not-private = คุณไม่มีห้องที่เป็นส่วนตัวให้ { $person }

# source: c5081bd371fa
mark-purpose = คุณบอก { $person } ก่อนเริ่มถามว่าคุณเป็นใครและถามเพราะอะไร

# source: 37296ff7499b
mark-purpose-late = คุณบอก { $person } ว่าคุณเป็นใครและถามเพราะอะไร แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 9670ad2ce0bb
mark-no-purpose = ไม่มีใครบอก { $person } ว่าคุณเป็นใครและถามเพราะอะไร

# source: c56a4cb8bbfb
mark-limits = คุณบอก { $person } ก่อนเริ่มถามว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: d7efed7f8db2
mark-limits-late = คุณบอก { $person } ว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้ แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: dc4c3a3c8866
mark-no-limits = ไม่มีใครบอก { $person } ว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: 32db63656ceb
mark-rights = คุณบอก { $person } เรื่องสิทธิและความช่วยเหลือก่อนเริ่มถาม

# source: 0b9fa60b8fa8
mark-rights-late = คุณบอก { $person } เรื่องสิทธิและความช่วยเหลือ แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 81553c0289c2
mark-no-rights = ไม่มีใครบอก { $person } เรื่องสิทธิและความช่วยเหลือ

# source: dc60e7705f1e
mark-consent = คุณถาม { $person } ว่าพร้อมจะคุยไหม ก่อนถามเรื่องสำคัญอื่น

# source: f167baa9cc1b
mark-consent-late = คุณถาม { $person } ว่าพร้อมจะคุยไหม แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 78b0374deae8
mark-no-consent = ไม่มีใครถาม { $person } ว่าพร้อมจะคุยไหม

# source: e4699fcd4880
mark-water = คุณเสนอน้ำและอาหารให้ { $person } ก่อนเริ่มถาม

# source: 52419848a8e2
mark-water-late = { $person } ต้องการน้ำหรืออาหาร แต่ได้รับหลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 06a2f3679e3f
mark-no-water = { $person } ต้องการน้ำหรืออาหาร แต่ไม่มีใครเสนอให้

# source: 99a7aa7403e6
mark-medical = คุณดูแลเรื่องสุขภาพของ { $person } ก่อนเริ่มถาม

# source: e5b3b473ecc7
mark-medical-late = { $person } ต้องการความช่วยเหลือทางการแพทย์ แต่ได้รับหลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 1fab9305bb65
mark-no-medical = { $person } ต้องการความช่วยเหลือทางการแพทย์ แต่ไม่ได้รับ

# source: 0144bb0bf37a
mark-rest = คุณให้ { $person } พักผ่อนก่อนเริ่มถาม

# source: dc4843fc86c7
mark-rest-late = { $person } ต้องการพักผ่อน แต่ได้พักหลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 0cb951b83695
mark-no-rest = { $person } ต้องการพักผ่อน แต่ไม่มีใครเสนอให้พัก

# source: 475b9329c094
mark-interpreter = คุณหาล่ามที่เป็นอิสระให้ { $person } ก่อนเริ่มถาม

# source: aa46697c7629
mark-interpreter-late = คุณหาล่ามที่เป็นอิสระให้ { $person } แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: ad134684065b
mark-no-interpreter = { $person } ไม่มีล่ามที่เป็นอิสระ

# source: 4e205d8827c4
mark-briefed = คุณชี้แจงให้ล่ามของ { $person } เข้าใจก่อนเริ่มถาม

# source: a86705207637
mark-briefed-late = คุณชี้แจงให้ล่ามของ { $person } เข้าใจ แต่หลังจากเริ่มถามเรื่องสำคัญไปแล้ว

# source: 2b2fcf9671ea
mark-not-briefed = ไม่มีใครชี้แจงให้ล่ามของ { $person } เข้าใจก่อน

## Care: during and after

# source: 04d0482d2fd2
mark-break = { $person } กำลังทุกข์ใจ และคุณเสนอให้พักก่อนถามต่อ

# source: 9f31ca8b1f51
mark-break-late = { $person } กำลังทุกข์ใจ แต่คุณถามต่อก่อนที่จะเสนอให้พัก

# source: f2eee93f48f3
mark-no-break = { $person } กำลังทุกข์ใจ แต่ไม่มีใครเสนอให้พัก

# source: eb791d5e1a94
mark-safe-contact = คุณตกลงวิธีติดต่อที่ปลอดภัยกับ { $person }

# source: 81329b99b132
mark-no-safe-contact = { $person } จากไปโดยไม่มีวิธีติดต่อที่ปลอดภัย

# source: 3388fb01e84f
mark-never-spoken-to = คุณไม่ได้ถาม { $person } เรื่องสำคัญเลย

## Interviewing: order

# source: 9b64084d673f
mark-not-interviewed = ไม่มีการสัมภาษณ์ { $person } จึงไม่มีโอกาสเล่าอะไร

# source: bee0445c05e9
mark-open-first = คุณชวน { $person } เล่าทุกอย่างก่อนถามเรื่องอื่น

# source: 0cdbe98c7dfe
mark-open-later = คุณชวน { $person } เล่าทุกอย่าง แต่หลังจากถามเรื่องอื่นไปแล้ว

# source: 9f4d979017f9
mark-open-never = คุณไม่ได้ชวน { $person } เล่าทุกอย่างด้วยคำพูดของตัวเอง

# source: 679dace08830
mark-stages-covered = คุณคุยกับ { $person } ครบทุกช่วง ตั้งแต่ข้อเสนอแรกจนถึงวันนี้

# source: aa338c617e53
mark-stages-partly = คุณคุยกับ { $person } บางช่วง ตั้งแต่ข้อเสนอแรกจนถึงวันนี้

# source: fe22128dbb6d
mark-stages-missed = เรื่องส่วนใหญ่ของ { $person } ตั้งแต่ข้อเสนอแรกจนถึงวันนี้ยังไม่ได้คุยกัน

# source: 74a51a3b9478
mark-freedom-asked = คุณถาม { $person } เรื่องกฎและเอกสาร และถามว่าถ้าออกไปจะเกิดอะไรขึ้น

# source: 08c83e4a6488
mark-freedom-partly = คุณถาม { $person } เรื่องอิสระที่จะออกไปอยู่บ้าง แต่ไม่ครบทุกเรื่องที่บ่งบอกได้

# source: a4dfe1b80f9f
mark-freedom-missed = คุณไม่ได้ถาม { $person } เรื่องกฎและเอกสาร หรือว่าถ้าออกไปจะเกิดอะไรขึ้น

# source: 073de335d47e
mark-closed = ตอนท้ายคุณสรุปกับ { $person } และบอกว่าจะเกิดอะไรต่อไป

# source: 7ffbf5b4e340
mark-closed-early = คุณสรุปกับ { $person } แล้วก็ยังถามต่อ

# source: c13aed3dae38
mark-not-closed = การคุยกับ { $person } หยุดลงโดยไม่มีการสรุป และไม่ได้บอกว่าจะเกิดอะไรต่อไป

# source: bd64c04c1660
mark-second-meeting = ยังมีข้อสงสัย และคุณเสนอคุยกับ { $person } อีกครั้ง

# source: 38f630ed219a
mark-no-second-meeting = ยังมีข้อสงสัย แต่ไม่มีใครเสนอคุยกับ { $person } อีกครั้ง

## Interviewing: damage

# source: f6a6f91a5720
mark-leading = มีคำถามที่ป้อนคำตอบให้ { $person } สิ่งที่เล่าหลังจากนั้นใช้ยืนยันไม่ได้อีก

# source: 2899f4478771
mark-blaming = มีคำถาม “ทำไม” ที่กล่าวโทษ { $person } การกล่าวโทษทำให้คนเล่าน้อยลง

# source: 935f4bca2c37
mark-disbelief = มีคำถามที่ทำให้ { $person } เห็นว่าคุณไม่เชื่อ คนที่ไม่มีใครเชื่อจะหยุดเล่า

# source: 734ad93ccf9b
mark-breaks = มีคำถามถึง { $person } ที่ขัดกับกฎข้อนี้

# source: 1893c3ad34bc
mark-overheard = คุณถาม { $person } ในที่ที่คนที่ควบคุมอยู่อาจได้ยิน เรื่องนี้ทำให้ { $person } ตกอยู่ในอันตราย

# source: fff426e7550d
mark-peer-interpreter = คุณถาม { $person } ผ่านคนที่ไม่เป็นอิสระ คนนั้นอาจกำลังกลัว หรืออาจเป็นคนคุม

# source: 4022dc6a5291
mark-conduct-harm = มีบางอย่างที่คุณทำตรงนี้ซึ่งก่ออันตราย

## Noticing and judging

# source: 795e80b06e3c
mark-noticed = คุณพบสัญญาณนี้

# source: 8e80cb0a8bc9
mark-unseen = สัญญาณนี้มีอยู่ให้พบ แต่คุณไม่ได้เจอ

# source: 48b3fa85e6cd
mark-hit = คุณมองว่านี่เป็นสัญญาณเรื่องของ { $person } และเป็นเช่นนั้นจริง

# source: fcb4a79bb860
mark-near-hit = คุณมองว่านี่เป็นสัญญาณเรื่องของ { $person } และเป็นเช่นนั้นจริง แต่บ่งบอกสิ่งที่ใกล้เคียงกับที่คุณเขียน

# source: c529efc2a383
mark-miss = นี่เป็นสัญญาณเรื่องของ { $person } แต่คุณไม่ได้มองเช่นนั้น

# source: 9a362f1a50fb
mark-false-alarm = คุณมองว่านี่เป็นสัญญาณเรื่องของ { $person } แต่ลำพังสิ่งนี้ยังไม่พอ ควรถาม

# source: 264b168d1b26
mark-correct-rejection = คุณไม่ได้มองว่านี่เป็นสัญญาณเรื่องของ { $person } ลำพังสิ่งนี้ยังไม่พอ

## Reasoning

# source: 78d6f852fb51
mark-no-decision = ไม่มีการตัดสินใจเรื่องของ { $person } ให้บันทึกของคุณสนับสนุน

# source: 18e389438b74
mark-borne-out = บันทึกของคุณสนับสนุนข้อสรุปเรื่องของ { $person }

# source: 83926daec297
mark-leap = ไม่มีอะไรในบันทึกของคุณที่สนับสนุนข้อสรุปเรื่องของ { $person }

# source: 756b01e8ecbd
mark-thinly-borne-out = บันทึกของคุณสนับสนุนข้อสรุปเรื่องของ { $person } แต่น้อยมาก

# source: 0c07ddd58edd
mark-tested = ก่อนสรุปว่า { $person } ไม่เข้าข่าย คุณถามเรื่องการควบคุมและการออกไป

# source: 45b892d06bec
mark-half-tested = ก่อนสรุปว่า { $person } ไม่เข้าข่าย คุณถามเรื่องการควบคุมหรือการออกไป แต่ไม่ครบทั้งสองเรื่อง

# source: fe04d470f5d1
mark-untested = คุณสรุปว่า { $person } ไม่เข้าข่าย โดยไม่ได้ถามเรื่องการควบคุมหรือการออกไป

# source: 9c5f19b890d2
mark-dimensions-found = บันทึกของคุณแสดงการแสวงหาประโยชน์หรือการกดดันครบทุกแบบที่มีให้เห็นในเรื่องของ { $person }

# source: cdb312549425
mark-dimensions-partly = บันทึกของคุณแสดงการแสวงหาประโยชน์หรือการกดดันบางแบบในเรื่องของ { $person } และขาดแบบอื่นไป

# source: a28c946abe69
mark-dimensions-missed = สิ่งที่คุณเห็นและได้ยินชี้ไปถึงการแสวงหาประโยชน์จาก { $person } หรือการกดดัน แต่บันทึกของคุณไม่ได้แสดงไว้

# source: 3d25290797fc
mark-no-leaps = ในบันทึกเรื่องของ { $person } ไม่มีการมองสิ่งที่ไม่ได้มีความหมายอะไรว่าเป็นสัญญาณ

# source: 13bd3695c5be
mark-few-leaps = ในบันทึกเรื่องของ { $person } มีหนึ่งหรือสองอย่างที่ไม่ได้มีความหมายอะไร แต่คุณมองว่าเป็นสัญญาณ

# source: c690657ff351
mark-many-leaps = ในบันทึกเรื่องของ { $person } มีหลายอย่างที่ไม่ได้มีความหมายอะไร แต่คุณมองว่าเป็นสัญญาณ

## Deciding: the finding

# source: 921207478737
mark-undecided = คุณไม่ได้ตัดสินใจเรื่องของ { $person }

# source: aef8df07263f
mark-finding-fits = ข้อสรุปของคุณเรื่องของ { $person } เหมาะสม

# source: 7fd81cd1e785
mark-finding-partly = ข้อสรุปของคุณเรื่องของ { $person } ไปถูกทาง แต่มีข้ออื่นที่เหมาะกว่า

# source: 462315f2ac13
mark-finding-strays = ข้อสรุปของคุณเรื่องของ { $person } ข้อหนึ่งเหมาะสม แต่อีกข้อไม่เหมาะ

# source: 0d2b714b2b1b
mark-victim-missed = { $person } ต้องได้รับความคุ้มครองในฐานะผู้เสียหาย แต่ข้อสรุปของคุณไม่ได้ให้ความคุ้มครองนั้น

# source: f436e88ebd32
mark-over-referred = ข้อสรุปของคุณเรื่องของ { $person } เกินกว่าสิ่งที่มีอยู่จริง ทำให้ทั้ง { $person } และคนอื่นเสียเวลาและเสียความไว้วางใจ

## Deciding: the referral

# source: 9a2ced2e7ae5
mark-service-fits = คุณส่งต่อ { $person } ไปยังหน่วยบริการที่ช่วยได้

# source: 32204565cebd
mark-service-none-needed = { $person } ไม่จำเป็นต้องใช้หน่วยบริการใด และคุณก็ไม่ได้ระบุ

# source: cf100a27e342
mark-service-missing = { $person } จำเป็นต้องได้หน่วยบริการช่วย แต่คุณไม่ได้ระบุ

# source: c4226642f133
mark-service-wrong = หน่วยบริการที่คุณระบุไม่ได้ช่วยสิ่งที่ { $person } ต้องการ

# source: 2c25f6815313
mark-harmful-service = หน่วยบริการที่คุณระบุก่ออันตรายต่อคนที่อยู่ในสถานะเดียวกับ { $person }

# source: 83558e7d2f20
mark-referred-to-controller = คุณส่งมอบตัว { $person } ให้คนที่อาจควบคุม { $person } อยู่

# source: 874c56367ae2
mark-consented = มีการถามแล้ว { $person } ยินยอม และคุณจดไว้

# source: 6aeddfec36df
mark-refusal-respected = { $person } ปฏิเสธ และคุณเคารพคำตอบนั้น

# source: 9606fee072d8
mark-refusal-overridden = { $person } ปฏิเสธ แต่ก็ยังถูกส่งต่อ

# source: 941b4566ff1c
mark-consent-claimed = คุณเขียนว่า { $person } ยินยอม แต่ไม่มีใครถาม { $person }

# source: 53dc99efc225
mark-consent-misrecorded = สิ่งที่คุณเขียนเรื่องความยินยอมไม่ตรงกับที่ { $person } พูด

# source: 7db8fa751d4b
mark-consent-not-asked = ไม่มีใครถาม { $person } ก่อนส่งต่อ

# source: 061877da0450
mark-child-heard = คุณรับฟัง { $person } ซึ่งเป็นเด็ก และไม่ได้ให้การคุ้มครองต้องรอความยินยอม

# source: 5953ac77e1b9
mark-child-not-heard = { $person } เป็นเด็ก ต้องได้รับการรับฟัง และได้รับการคุ้มครองโดยไม่ต้องมีความยินยอม

# source: b5c636b563a9
mark-shared-little = คุณบอกเรื่องของ { $person } เท่าที่จำเป็นเท่านั้น

# source: 5446c79fd8cf
mark-shared-widely = คุณนำสิ่งที่ { $person } เล่าไปบอกคนมากกว่าที่จำเป็น

# source: 68858d77e46d
mark-shared-without-consent = คุณนำสิ่งที่ { $person } เล่าไปบอกต่อโดยที่ { $person } ไม่ได้ยินยอม เรื่องนี้อาจทำให้ { $person } ตกอยู่ในอันตราย

# source: a034c8c73a63
mark-shared-with-controller = คุณนำสิ่งที่ { $person } เล่าไปบอกคนที่อาจควบคุม { $person } อยู่

# source: 072469d36635
mark-non-punishment = คุณให้ตรวจก่อนว่า { $person } ถูกบังคับให้กระทำความผิดหรือไม่

# source: 699e9da50560
mark-offence-fits = สิ่งที่คุณตัดสินใจเรื่องความผิดเหมาะกับ { $person }

# source: 08d7c2c473fc
mark-offence-wrong = สิ่งที่คุณตัดสินใจเรื่องความผิดไม่เหมาะกับ { $person }

# source: 1b79953c1a1b
mark-victim-charged = { $person } ถูกแจ้งข้อหาในสิ่งที่คนอื่นบังคับให้ทำ

# source: 8b513f7b9328
mark-onward-fits = สิ่งที่คุณตัดสินใจเรื่องการอยู่ต่อและการเดินทางต่อเหมาะกับ { $person }

# source: 01b77e010c9a
mark-onward-wrong = สิ่งที่คุณตัดสินใจเรื่องการอยู่ต่อและการเดินทางต่อไม่เหมาะกับ { $person }

# source: 92584760c97c
mark-victim-removed = { $person } ถูกส่งออกไปทั้งที่เรื่องยังไม่จบ ซึ่งอาจพากลับไปหาคนที่ควบคุมอยู่โดยตรง

## Knowing how sure to be

# source: 5dabb9bb1b44
mark-not-rated = คุณไม่ได้บอกว่ามั่นใจแค่ไหนเรื่องของ { $person }

# source: e8659715a8d8
mark-rating-fits = ความมั่นใจของคุณเรื่องของ { $person } ตรงกับความจริง

# source: 3f2750fe4378
mark-rating-unsure = เรื่องของ { $person } คุณแทบไม่ได้เอนไปทางใด

# source: 2e7bff961306
mark-rating-wrong = คุณค่อนข้างมั่นใจเรื่องของ { $person } แต่ความจริงเป็นอีกอย่าง
