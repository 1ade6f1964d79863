# language: th
# translator: machine draft
# state: draft

## Run: decide

# source: cfa6a08af3ed
decide-title = การตัดสินใจ

# source: 7df0784dce9d
decide-open = ยังไม่ได้ตัดสินใจ

# source: 8d3c6686ec30
decide-done = ตัดสินใจแล้ว

# source: d03527468a22
decide-threshold = มีเหตุอันควรเชื่อก็พอแล้ว ไม่ต้องมีข้อพิสูจน์

# source: e60c5cf0cd2e
decide-findings = คุณสรุปเรื่องของ { $person } ว่าอย่างไร

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

## Decide: because, and what follows

# source: 769b2912da4a
decide-nobody = ยังไม่มีใครที่คุณต้องตัดสินใจ

# source: 56e3272c3c2e
decide-grounds = เพราะบรรทัดเหล่านี้

# source: bcdbde5aecef
decide-grounds-why = ไม่เกินหกบรรทัด จากหน้านี้ การตัดสินใจจะบอกแก่คนนั้นพร้อมเหตุผล

# source: 87184fa5ef08
decide-grounds-none = หน้านี้ยังไม่มีบรรทัดใด แตะบรรทัดเพื่อวางไว้ที่นั่น

# source: 33a57314689e
decide-grounds-counts = ทั้งหมดที่นับ

# source: e276e6c96ec5
decide-grounds-ask-further = ทั้งหมดที่คุณจะถามต่อ

# source: 2a936f16ae91
decide-grounds-set-aside = ทั้งหมดที่คุณวางไว้ก่อน

# source: 96a8e1e4184f
decide-agreed = ทั้งหมดที่ { $person } ตกลง

# source: 5c9399c39430
decide-to = ส่งให้อยู่ในมือใคร

# source: 2a549dc6668b
decide-leaves = สิ่งที่ทิ้งไว้ให้

# source: 856930e778cd
decide-way-back = ทางกลับมา

# source: ca2074f4ca0d
decide-way-back-means = หมายเลขที่เก็บไว้ได้ วันหนึ่ง และชื่อหนึ่ง

# source: 64c0b5c1d089
end-day-title = จบวันหรือไม่

# source: 4106f417bbf7
end-day-means = แล้ววันถัดไปจะเริ่มขึ้น

# source: bfc55f88b8e5
end-day-decided = คุณตัดสินใจเรื่องทุกคนแล้ว พรุ่งนี้ยังเปลี่ยนได้

## Decide: reading it, and the door

# source: a100ab9b27ce
decide-besides = คุณสรุปอะไรอีก

# source: 4fb15f584a81
decide-grounds-full = ให้ไว้แล้ว { $count } ข้อความ เอาออกหนึ่งข้อความก่อน

# source: 71c331859018
decide-read = อ่านให้ { $person } ฟัง

# source: f2b14d607bf7
decide-read-again = อ่านให้ { $person } ฟังอีกครั้ง

# source: 708af835440b
decide-heard = สิ่งที่คุณอ่านให้ { $person } ฟัง

# source: b7c2b03b87c0
decide-sign = ลงชื่อแล้วเดินออกประตู

# source: 1968947aff3d
decide-sign-means = จะถามคุณอีกครั้งก่อนจบสิ่งใด

# source: 53de6f549323
decide-sign-next = ลงชื่อ แล้วหันไปหา { $person }

## Decide: what is decided, in whole sentences

# source: 5da7aad8fef6
decide-say-presumed = ฉันมีเหตุอันควรเชื่อว่า { $person } เป็นผู้เสียหายจากการค้ามนุษย์

# source: fb86d1a4409f
decide-say-child = { $person } อายุต่ำกว่า 18 ปีและตกอยู่ในความเสี่ยง การคุ้มครองเด็กมาก่อน

# source: ded57af08a16
decide-say-open = วันนี้ยังไม่ชัดว่า { $person } เป็นผู้เสียหายจากการค้ามนุษย์หรือไม่ คำถามนี้ยังเปิดอยู่

# source: 1bcf16a5e635
decide-say-other-need = { $person } ต้องการความคุ้มครองด้วยเหตุอื่นนอกจากการค้ามนุษย์

# source: 6be70e891d64
decide-say-labour = { $person } ถูกปฏิบัติไม่ดีในที่ทำงาน นี่เป็นเรื่องสิทธิแรงงาน

# source: 5cb2875e7e45
decide-say-suspect = { $person } อาจกระทำความผิดโดยสมัครใจ และมีสิทธิทุกอย่างของผู้ต้องสงสัย

# source: 6f3e181508c2
decide-say-emergency = ชีวิตหรือสุขภาพของ { $person } ตกอยู่ในอันตรายในขณะนี้ ต้องช่วยก่อนสิ่งอื่น

# source: c2deb25a751d
decide-say-no-grounds = ฉันไม่พบเหตุให้เชื่อว่า { $person } เป็นผู้เสียหายจากการค้ามนุษย์

# source: 8edd132c123a
decide-say-grounds = เพราะสิ่งนี้:

# source: e824cc920947
decide-say-services = ความช่วยเหลือสำหรับ { $person }: { $services }

# source: 11aa71d9563e
decide-say-told = แจ้งเพิ่มเติม: { $services }

# source: 2af15777a18b
decide-say-offence-none = ไม่มีความผิดใดของ { $person } ที่ต้องพิจารณา

# source: 872804ed5f93
decide-say-offence-review = ก่อนอื่นต้องตรวจว่า { $person } ถูกบังคับให้ทำหรือไม่

# source: 3c2dff7ce404
decide-say-offence-investigate = สิ่งที่ { $person } ทำจะถูกสอบสวน โดยมีสิทธิทุกอย่างของผู้ต้องสงสัย

# source: 43c99e59ba8c
decide-say-offence-charge = { $person } ถูกตั้งข้อหาหรือปรับในตอนนี้

# source: 534923868328
decide-say-stays = { $person } อยู่ต่อระหว่างที่เรื่องนี้ยังเปิดอยู่ และไม่ถูกส่งกลับ

# source: 5284c44f7112
decide-say-returns = { $person } กลับบ้านภายหลังได้ถ้าต้องการ หลังจากดูความเสี่ยงแล้ว

# source: 12edb22e49fc
decide-say-free = { $person } ไปต่อได้อย่างอิสระ

# source: 8497e06bc250
decide-say-removed = { $person } ถูกส่งออกหรือส่งกลับในตอนนี้

# source: 616dad0052bd
decide-say-to = { $person } ถูกส่งมอบไว้ในมือของ { $who }

# source: efcaf6125554
decide-say-way-back = { $person } ได้ทางกลับมา: หมายเลขที่เก็บไว้ได้ วัน และชื่อ

## Decide: the same, as the person hears it

# source: 1b3543521364
decide-hear-presumed = ฉันเชื่อว่าคุณอาจเป็นผู้เสียหายจากการค้ามนุษย์ คุณมีสิทธิได้รับความช่วยเหลือ

# source: a4c6721da2ce
decide-hear-child = คุณอายุต่ำกว่า 18 ปี เราจะดูแลคุณก่อน

# source: 7be706cc4f40
decide-hear-open = ฉันยังไม่รู้ว่าเกิดอะไรขึ้นกับคุณ วันนี้ฉันยังไม่ปิดเรื่องนี้

# source: 4dc41c9ade45
decide-hear-other-need = คุณต้องการความคุ้มครองด้วยเหตุอื่นนอกจากการค้ามนุษย์

# source: ca83ac1b44f4
decide-hear-labour = สิ่งที่เขาทำกับคุณในที่ทำงานไม่ถูกต้อง คุณมีสิทธิได้รับค่าจ้างและความช่วยเหลือ

# source: 815464588671
decide-hear-suspect = คุณอาจทำผิดกฎหมาย คุณมีสิทธิทุกอย่างของผู้ต้องสงสัย: สิทธิที่จะไม่พูด และสิทธิมีทนายความ

# source: 4378eda0cecf
decide-hear-emergency = ตอนนี้คุณอยู่ในอันตราย เราหาความช่วยเหลือก่อน แล้วค่อยคุยกัน

# source: b0d44a44e48f
decide-hear-no-grounds = ฉันไม่พบสิ่งใดที่ต้องดำเนินการต่อ ถ้ามีอะไรเปลี่ยน คุณกลับมาได้

# source: a61a59f3b4a7
decide-hear-grounds = ฉันพูดอย่างนี้เพราะสิ่งที่ได้ยินและได้เห็น:

# source: 99c833d92d7c
decide-hear-services = ผู้ที่จะช่วยคุณ: { $services }

# source: 73c93bfc09c2
decide-hear-told = และผู้ที่จะได้รับแจ้งเรื่องของคุณ: { $services }

# source: 292dd80eb281
decide-hear-offence-none = คุณไม่ได้ถูกกล่าวหาเรื่องใด

# source: 68e9837a0789
decide-hear-offence-review = ก่อนที่ใครจะพูดถึงการลงโทษ เราจะดูว่าคุณถูกบังคับให้ทำหรือไม่

# source: c2882e430d02
decide-hear-offence-investigate = สิ่งที่คุณทำจะถูกสอบสวน คุณยังมีสิทธิทุกอย่างของผู้ต้องสงสัย

# source: a750425ea687
decide-hear-offence-charge = คุณถูกตั้งข้อหาหรือถูกปรับ

# source: fbb10640972e
decide-hear-stays = คุณอยู่ต่อได้ระหว่างที่เรื่องนี้ยังเปิดอยู่ ไม่มีใครส่งคุณออกไป

# source: 7ed188261a25
decide-hear-returns = คุณกลับบ้านภายหลังได้ถ้าต้องการ ก่อนอื่นเราจะดูความเสี่ยงด้วยกัน

# source: 8fb5aea873c0
decide-hear-free = คุณไปได้อย่างอิสระ

# source: b0c0151c7752
decide-hear-removed = คุณถูกส่งออกหรือส่งกลับในตอนนี้

# source: 7f561ad7a0ea
decide-hear-to = { $who } จะพาคุณไปจากที่นี่

# source: ab35e0a52920
decide-hear-way-back = ถ้าคุณอยากคุยอีก: นี่คือหมายเลขที่เก็บไว้ได้ วัน และชื่อ
