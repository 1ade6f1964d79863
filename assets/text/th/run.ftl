# language: th
# translator: machine draft
# state: draft

## Run: the rail

# source: e9463dccf054
panel-place = สถานที่

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

# source: cbeaa19bc19e
notice-cannot-keep = เก็บการฝึกครั้งนี้ไม่ได้ จึงยังไม่เริ่ม: { $reason } ทำให้มีที่ว่างแล้วลองอีกครั้ง หรือเลือกอย่างใดอย่างหนึ่งต่อไปนี้

# source: d69b5c5062a5
notice-begin-unkept = เล่นโดยไม่เก็บ

# source: 5e23ee5161d6
notice-nowhere-to-keep = เก็บการฝึกไว้ที่นี่ไม่ได้: { $reason } คุณทำให้มีที่ว่างได้ หรือเลือกอย่างใดอย่างหนึ่งต่อไปนี้

# source: f079ba360fd0
notice-keep-elsewhere = เก็บไว้ที่อื่น

# source: e29513f28d1d
notice-kept-elsewhere = ตั้งแต่นี้ไปการฝึกเก็บไว้ที่นี่: { $place }

# source: 9ec39b2f6bc8
notice-passed-over = เก็บการฝึกไว้ข้างโปรแกรมไม่ได้: { $reason } จึงเก็บไว้ที่นี่แทน: { $place }

# source: 5860dda6d9e0
notice-cannot-resume = ฝึกครั้งนี้ต่อไม่ได้: { $reason } บันทึกยังอยู่ที่เดิม คุณเริ่มครั้งใหม่ได้

# source: e62f7d2d8118
notice-went-on = สถานการณ์จำลองหรือโปรแกรมเปลี่ยนไปตั้งแต่คุณออกจากการฝึกครั้งนี้ แต่สิ่งที่คุณทำยังได้ผลเหมือนเดิม คุณจึงทำต่อได้

# source: 3342ac1c5e2d
notice-not-put-away = นำการฝึกครั้งนี้ไปเก็บแยกไว้ไม่ได้: { $reason }

# source: 7053f35c145c
notice-unsaved = ขั้นตอนล่าสุดของคุณแสดงแล้วแต่ยังไม่ได้เก็บ: { $reason } คุณทำต่อได้ จะเก็บทันทีที่ทำได้

# source: fa2c9861e149
notice-keep-now = ลองอีกครั้งตอนนี้

# source: f4edadeb50bb
leaving-title = ออกทั้งที่ยังมีขั้นตอนที่ไม่ได้เก็บหรือ?

# source: 61d9958721b2
leaving-waits = ยังไม่ได้เก็บ { $count } ขั้นตอนของการฝึกครั้งนี้ ถ้าคุณออกตอนนี้ สิ่งที่ไม่ได้เก็บจะหายไป

# source: 08fd1de4b04d
leaving-stay = อยู่ต่อ

# source: 83926b6a2e9e
leaving-keep = ลองเก็บอีกครั้ง

# source: 352fafef665f
leaving-unkept = ออกโดยไม่เก็บ

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

## Run: decide

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = จากนี้จะเป็นล่ามให้ { $person }

# source: 6eb66ceef9f9
line-shut = { $person } จะไม่พูดต่อแล้ว

# source: c6d48d79d53e
line-shift-over = หมดกะแล้ว เหลือแต่บันทึกและการตัดสินใจของคุณ

## Run: days, and what happens in them

# source: b6e1e56b455a
run-end-day = จบวัน

# source: 109df970202b
run-day = วันที่ { $day }

# source: 11f4a0cb9ef2
notice-try = คุณลองใหม่จากตรงนี้ การลองนี้ไม่ถูกเก็บ และไม่นับ

# source: a88a1e6e4ae9
notice-cannot-read-again = แสดงผลของการเล่นนี้อีกไม่ได้: { $reason } มันยังอยู่ที่เดิม

# source: 43823f814961
notice-unfair = ตัดสินการเล่นนี้ไม่ได้: ตามที่จับฉลากได้ คนรอบคอบก็คงตัดสินใจผิด โปรดบอกผู้สร้างสถานการณ์จำลอง คุณกลับไปที่ชั้นได้ การเล่นถูกเก็บไว้

# source: 1436f2a8b7dd
place-telephone = ที่โทรศัพท์

# source: 04d7327a1351
place-minutes =
    { $minutes ->
       *[other] ใช้เวลา { $minutes } นาที
    }
