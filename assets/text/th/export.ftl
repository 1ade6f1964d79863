# language: th
# translator: machine draft
# state: draft

## Whose a row is, and when

# source: 5e03ce6b9335
export-run = รอบ: ชื่อที่ทำจากบันทึกของรอบนั้น เหมือนกันทุกตารางและในข้อความ xAPI

# source: cf82056a42b6
export-trainee = ผู้เข้าอบรม: ป้ายที่เหมือนเดิมทุกครั้งที่ส่งออกจากโฟลเดอร์บันทึกเดียวกัน ไม่มีชื่อใคร

# source: bb45ee9eda69
export-scenario = สถานการณ์ ตามชื่อโฟลเดอร์

# source: 43a019e142d4
export-move = ก้าว นับจาก 1

# source: 8e5279fe9ad7
export-act = วันหรือช่วงของวัน ตามชื่อในสถานการณ์

# source: 5a77e2e7a03d
export-second = วันนั้นผ่านไปเท่าใด ตามนาฬิกาของรอบ

# source: b3466fa0d67c
export-at = เวลาที่ทำ: เวลาเริ่มรอบบวกเวลาที่เล่นหลังจากนั้น ไม่รวมช่วงพักระหว่างการนั่งเล่นสองครั้ง

# source: 4cfbd7650ff9
export-person = บุคคล ตามชื่อบทในสถานการณ์

# source: 8589d45ca745
export-line = คำพูด ตามที่บันทึกเรียก: หัวข้อ ลำดับใต้หัวข้อ และรอยพิมพ์ของคำ

# source: 9a1b31778f4c
export-words = คำพูด ในภาษาตามคอลัมน์ `language` ของรอบ

## Runs

# source: 4dc9a5758f64
export-title = ชื่อเรื่องของสถานการณ์

# source: 595606660cf0
export-revision = ฉบับของสถานการณ์ที่ใช้เล่นครั้งล่าสุด

# source: ab82094e314d
export-language = ภาษาของคำในตารางเหล่านี้: ภาษาที่ขอ หรือภาษาของสถานการณ์เองถ้ายังไม่ได้แปล

# source: 30592a0e411f
export-state = สภาพของรอบ บอกความจริงเฉพาะรอบที่จบแล้ว

# source: 282b3598e19a
export-state-ended = จบแล้ว

# source: 49efc413d841
export-state-not-ended = ยังไม่จบและเล่นต่อได้: นับเท่านั้น

# source: a213e4040464
export-state-differs = วันนี้ผลเป็นอย่างอื่น เพราะมีบางอย่างเปลี่ยนไป: นับเท่านั้น

# source: cea22372eace
export-state-no-scenario = ไม่มีสถานการณ์นั้นที่นี่: นับเท่านั้น

# source: c40dc55a94a1
export-state-spoiled-scenario = สถานการณ์นั้นเล่นไม่ได้: นับเท่านั้น

# source: c4ceb7c0e5b1
export-state-unfair = การสุ่มครั้งนี้ไม่มีใครถูกประเมิน เพราะคนที่รอบคอบก็จะตัดสินผิด: นับเท่านั้น

# source: e1b1d3cbe779
export-begun = เวลาที่เริ่มรอบ

# source: 5e48fea2f83e
export-played = เล่นนานเท่าใด

# source: 5bab29044b70
export-moves = ทำไปกี่ก้าว

# source: d3fda8c2c150
export-earlier-plays = เคยเล่นสถานการณ์นี้ที่นั่นมาก่อนกี่ครั้ง

# source: d236674b4c05
export-draw = เลขที่กำหนดว่าใครเป็นใคร: เลขเดียวกัน คนเหมือนกัน

# source: 7bcbdb79bda4
export-program = รุ่นของโปรแกรมที่ใช้เล่นครั้งล่าสุด

# source: b0a03ad90ca3
export-rules = รุ่นของกฎ

# source: aafb28a6b317
export-as-kept = บันทึกเก็บผลเดียวกันหรือไม่ ตารางเหล่านี้ใช้กฎที่มีอยู่ตอนนี้

# source: d37d019a141f
export-band = อ่านรอบโดยรวมอย่างไร ไม่มีตัวเลขอยู่ในนั้น สำหรับรอบที่นับเท่านั้น คือสิ่งที่บันทึกเก็บไว้

# source: fca755d0865d
export-people = ต้องตัดสินใจเกี่ยวกับกี่คน

# source: 3def2e533a71
export-victims = ในจำนวนนั้นเป็นผู้เสียหายกี่คน

# source: 04c5a99e60bf
export-questions = พูดคำถามและคำตอบกับผู้คนกี่ครั้ง

# source: e33ae3bb8c9f
export-recommended = ในจำนวนนั้นเป็นชนิดที่แนะนำกี่ครั้ง

# source: bb8d4a7e99da
export-planted = มีกี่ครั้งที่ใครสักคนยอมรับคำที่ถูกยัดใส่ปาก และไม่ได้ถอนคืนทันที

## Decisions

# source: 62e297bba7e2
export-truth = ความจริงเกี่ยวกับบุคคลนี้ในรอบนี้

# source: 7e9bd58fdcac
export-age-group = เป็นเด็กหรือผู้ใหญ่

# source: b607ee2a0ff7
export-known = สิ่งที่คนรอบคอบจะได้รู้ในรอบเดียวกัน

# source: 3c33bf97c213
export-known-grounds = พอที่จะสันนิษฐานว่าเป็นผู้เสียหาย

# source: e04b7a0fb77e
export-known-some = มีสัญญาณ แต่ยังไม่พอ

# source: 97e4f58e6d6e
export-known-nothing = ไม่มีอะไรทั้งสองทาง

# source: 0b4dd38d730b
export-known-clears = พอที่จะตัดออกได้

# source: 8e47533fd4cd
export-decided = มีการตัดสินใจเกี่ยวกับบุคคลนี้หรือไม่

# source: 04e52f1fac5d
export-findings = สิ่งที่วินิจฉัย

# source: 5032498ad58e
export-presumed = ถูกสันนิษฐานว่าเป็นผู้เสียหาย หรือเด็กที่มีความเสี่ยงหรือไม่

# source: ed5f1ea1c7c3
export-certainty = ผู้เข้าอบรมบอกว่าน่าจะเป็นผู้เสียหายเพียงใด

# source: 5bc6abba631b
export-grounds = ให้บรรทัดที่จดไว้เป็นเหตุผลกี่บรรทัด

# source: b11ef2851d73
export-services = ความช่วยเหลือที่จัดหรือเสนอ ตามชื่อในสถานการณ์

# source: 6e744a81de79
export-told-of = บอกใครอีก ตามชื่อในสถานการณ์

# source: ea9056690b02
export-offences = ทำอย่างไรกับความผิด

# source: 9e1716399f86
export-onward = จะเกิดอะไรกับบุคคลนี้ต่อไป

# source: 99893ff3c382
export-given-to = ส่งมอบบุคคลนี้ให้ใคร ตามชื่อบท

# source: 039d5f377dd4
export-way-back = มีทางกลับมาที่ปลอดภัยหรือไม่: หมายเลขที่เก็บไว้ได้ วัน และชื่อ

# source: 75397e34a363
export-verdict = เกิดอะไรกับบุคคลนี้จากทุกสิ่งที่ทำและไม่ได้ทำ

# source: 197345bf0fed
export-unsafe = อาจทำให้บุคคลนี้ตกอยู่ในอันตรายหรือไม่

# source: d753426bdcdb
export-reasons = เพราะเหตุใด ตามชื่อแถวในตารางการตัดสิน

## Questions

# source: 96d152bc9357
export-said-as = เป็นคำถาม หรือคำตอบต่อสิ่งที่ใครต้องการ

# source: dedaa3ce6f82
export-said-question = คำถาม

# source: c112f1ee1097
export-said-reply = คำตอบ

# source: c92000947082
export-subject = เกี่ยวกับเรื่องใด ตามชื่อในสถานการณ์

# source: 3653d22e5a5a
export-kind = ชนิดของคำพูดในขณะนั้น

# source: e51e8c1c30bd
export-is-recommended = ชนิดนั้นเป็นชนิดที่แนะนำหรือไม่

# source: 82220cecfba9
export-trust-before = ความไว้วางใจก่อนหน้านั้น หลังก้าวก่อนกับบุคคลนี้

# source: 687ca9d7fb2a
export-trust-after = ความไว้วางใจหลังจากนั้น

# source: cad7c6e12347
export-distress-before = ความทุกข์ใจก่อนหน้านั้น หลังก้าวก่อนกับบุคคลนี้

# source: 275fe5564799
export-distress-after = ความทุกข์ใจหลังจากนั้น

# source: d32ca6051c5d
export-told = บุคคลนี้เล่ามากเพียงใดด้วยคำของตน ว่างถ้าไม่มีอะไรใหม่

# source: ed3d1fa466f9
export-is-planted = บุคคลนี้ยอมรับคำที่ถูกยัดใส่ปากหรือไม่

# source: 93144b5c8fff
export-taken-back = ถอนคืนทันทีหรือไม่

# source: 2fed5c890f7f
export-fear-met = ความกลัวที่ได้รับการตอบ

# source: 93f9a314e0b1
export-heard-by = ใครอีกที่ได้ยิน

# source: 9259c6a88623
export-heard-power = ผู้มีอำนาจเหนือบุคคลนี้

# source: 85ef61f3ac9f
export-heard-group = คนในกลุ่ม

# source: 0cf19ffa822f
export-heard-stranger = คนอื่น

## Notes

# source: e828e512a91a
export-page = บุคคลที่บรรทัดนี้อยู่ในหน้าของเขา ตามชื่อบท

# source: 990581c25ccf
export-line-of = ใครพูด หรือเป็นแถวในเอกสารของใคร ตามชื่อบท

# source: ebb412ae9ca3
export-sort = ผู้เข้าอบรมจัดมันอย่างไร

# source: 4c961200d2a0
export-worry = ข้อกังวลที่ผู้เข้าอบรมเลือก

# source: d97d0fa2d422
export-codes = รหัสตัวชี้วัดที่ผู้เข้าอบรมเลือก ในระดับผู้เชี่ยวชาญ

# source: 17babf6fd3e8
export-came-out = ตรงกับสิ่งที่บรรทัดนั้นบอกเพียงใด ว่างถ้าสถานการณ์ไม่ได้บอกไว้

# source: 7daf77ba61f5
export-ground = ใช้เป็นเหตุผลในการตัดสินใจเกี่ยวกับบุคคลนี้หรือไม่

## Units, and what may stand in a column

# source: 59f006d63bd0
export-unit-seconds = วินาที

# source: c9022680f888
export-unit-people = คน

# source: cff2fe22bf94
export-unit-percent = ร้อยละ

# source: 76f5af292f96
export-unit-points = คะแนนจาก 100

# source: 3ae9ac44553f
export-holds-words = คำ หรือชื่อ

# source: d7755b3f1e76
export-holds-names = ชื่อ คั่นด้วยช่องว่าง

# source: 833b74645888
export-holds-whole = จำนวนเต็มจาก { $from } ถึง { $to }

# source: 94e7e76c2569
export-holds-at-least = จำนวนเต็ม { $from } ขึ้นไป

# source: af7c6eca4d0a
export-holds-moment = เวลาใน UTC เช่น 2026-11-29T10:00:00.000Z (RFC 3339)

# source: 5353f40de8ca
export-holds-some-of = บางส่วนจากนี้ คั่นด้วยช่องว่าง: { $terms }
