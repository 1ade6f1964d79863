# language: th
# translator: machine draft
# state: draft

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = รอบฝึกนี้จบแล้ว

# source: efc1ff007542
refusal-shift-over = หมดกะแล้ว คุณยังจดบันทึกและตัดสินใจได้

# source: 012277ee1f17
refusal-not-here = สิ่งนั้นไม่ได้อยู่ที่นี่

# source: 9328afe8f864
refusal-person-not-here = { $person } ไม่ได้อยู่ที่นี่

# source: 39b0230a0f4b
refusal-not-now = ตอนนี้ยังทำไม่ได้

# source: 566c2772c989
refusal-will-not-talk = { $person } ไม่อยากคุย

# source: e996be26883a
refusal-no-such-document = คุณไม่มีเอกสารนั้น

# source: fd1cd159372d
refusal-already-done = ทำไปแล้ว

# source: 80bb8f5d61c8
refusal-cue-not-met = คุณยังไม่ได้สังเกตเห็นสิ่งนั้น

# source: 97f628ac11c7
refusal-no-finding = การตัดสินใจต้องมีข้อสรุปอย่างน้อยหนึ่งข้อ

# source: 63642e2e0106
refusal-words = { $words }

## Refusals: at the table and at the desk

# source: 9ee008eb1813
refusal-waited = มีคนต้องการบางอย่าง และกำลังรอคุณ

# source: 0d06290da16a
refusal-nobody-waits = ตอนนี้ไม่มีใครรอสิ่งนั้น

# source: 66c51d01b591
refusal-not-read = มันเขียนด้วยภาษาที่คุณอ่านไม่ได้

# source: 7cb1908f8ca1
refusal-at-table = คุณนั่งอยู่กับใครคนหนึ่ง ลุกขึ้นก่อน

# source: 187e9eb83dfe
refusal-no-talk = คุณไม่ได้นั่งอยู่กับใคร

# source: c7e6973285c2
refusal-too-many-grounds = ให้เหตุผลได้ไม่เกินหกบรรทัด

# source: 23c2c6a4a6d6
refusal-not-on-page = เหตุผลต้องอยู่บนหน้าของคนคนนั้น

# source: 3dbed3ecc82b
refusal-no-such-interpreter = ตอนนี้ไม่มีล่ามสำหรับภาษานั้น

# source: 3b8fb543694b
refusal-not-to-decide = ไม่มีเรื่องต้องตัดสินใจเกี่ยวกับคนนี้

# source: 79030400376e
refusal-talk = ตอนนี้พูดหรือทำอย่างนั้นไม่ได้
